internal import FoundationEssentials

/// What stands as JSON in an attribute or a file, whatever its form.
enum SourceJSON: Decodable, Equatable {
    case text(String)
    case number(Double)
    case truth(Bool)
    case list([SourceJSON])
    case object([String: SourceJSON])
    case null

    /// - Returns: `nil` where the text is no JSON, or nested deeper than any author's.
    init?(_ text: String) {
        guard text.utf8.count <= 4 << 20, Self.depth(of: text) <= 32,
            let value = try? JSONDecoder().decode(SourceJSON.self, from: Data(text.utf8))
        else { return nil }
        self = value
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .truth(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([SourceJSON].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: SourceJSON].self))
        }
    }

    subscript(key: String) -> SourceJSON? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var list: [SourceJSON] {
        if case .list(let values) = self { values } else { [] }
    }

    private static func depth(of text: String) -> Int {
        var depth = 0
        var deepest = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                deepest = max(deepest, depth)
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: continue
            }
        }
        return deepest
    }
}
