/// A place in a file that somebody wrote.
public struct SourceLocation: Sendable, Hashable {
    /// The path as the person gave it, or relative to the course's folder.
    public let file: String
    /// Line number, from 1.
    public let line: Int
    /// Column in Unicode scalars, from 1; a byte order mark does not count.
    public let column: Int

    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension SourceLocation: CustomStringConvertible {
    public var description: String { "\(file):\(line):\(column)" }
}

extension SourceLocation: Comparable {
    public static func < (lhs: SourceLocation, rhs: SourceLocation) -> Bool {
        (lhs.file, lhs.line, lhs.column) < (rhs.file, rhs.line, rhs.column)
    }
}
