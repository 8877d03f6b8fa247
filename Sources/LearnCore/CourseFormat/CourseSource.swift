/// Where a course's files come from: a folder on disk, or memory in a test.
public protocol CourseSource: Sendable {
    /// How the folder is named in diagnostics.
    var name: String { get }

    /// - Parameter path: relative to the course's folder, and confined to it (no `..`, not absolute).
    func read(_ path: String) throws(CourseSourceError) -> [UInt8]

    /// The paths of all files, sorted.
    func paths() -> [String]
}

public enum CourseSourceError: Error, Equatable {
    case absent
    /// The path leads out of the folder through a link.
    case outside
    case unreadable(reason: Message)
}

extension CourseSource {
    /// A path of the course as diagnostics show it.
    func displayPath(_ path: String) -> String {
        name.isEmpty ? path : name + "/" + path
    }
}

/// A course in memory.
public struct CourseInMemory: CourseSource {
    public let name: String
    private let files: [String: [UInt8]]

    public init(name: String = "", files: [String: [UInt8]]) {
        self.name = name
        self.files = files
    }

    public func read(_ path: String) throws(CourseSourceError) -> [UInt8] {
        guard let bytes = files[path] else { throw .absent }
        return bytes
    }

    public func paths() -> [String] { files.keys.sorted() }
}
