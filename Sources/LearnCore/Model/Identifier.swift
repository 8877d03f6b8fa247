/// A stable name that an author gave to one thing of one kind. Progress hangs on identifiers, so they outlive every
/// change of title, order and wording.
///
/// Lower-case ASCII letters, digits and hyphens, beginning with a letter; ``isWellFormed(_:)`` says so.
public struct Identifier<Entity>: Hashable, Sendable, RawRepresentable {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// Whether a text has the form of an identifier.
    public static func isWellFormed(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= 80 else { return false }
        let isLetter = { (byte: UInt8) in UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte }
        return isLetter(first)
            && text.utf8.allSatisfy {
                isLetter($0) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "-")
            }
    }

    /// The nearest well-formed id: Danish letters spelled out, other signs made hyphens.
    public static func suggestion(for text: String) -> String? {
        var result = ""
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "æ": result += "ae"
            case "ø": result += "oe"
            case "å": result += "aa"
            case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
            default: if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
            }
        }
        while result.hasSuffix("-") { result.removeLast() }
        return isWellFormed(result) ? result : nil
    }
}

extension Identifier: CustomStringConvertible {
    public var description: String { rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension Identifier: Comparable {
    public static func < (lhs: Identifier, rhs: Identifier) -> Bool { lhs.rawValue < rhs.rawValue }
}
