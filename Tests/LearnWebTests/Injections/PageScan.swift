/// The tags of a page as a browser's tokenizer sees them (HTML Living Standard § 13.2.5), as far as pages need: no
/// knowledge of which elements exist, so that nothing is overlooked that should not be there.
struct PageScan {
    struct Tag: Equatable {
        let name: String
        let attributes: [Attribute]
    }

    struct Attribute: Equatable {
        let name: String
        /// With its entities resolved, as far as ASCII goes.
        let value: String
    }

    /// Start tags and, with a slash before the name, end tags.
    private(set) var tags: [Tag] = []
    /// What stands in script elements.
    private(set) var scripts = ""

    /// Names alone, in order: what a page is built of whatever it says.
    var structure: [String] {
        tags.map { tag in ([tag.name] + tag.attributes.map(\.name)).joined(separator: " ") }
    }

    init(_ page: [UInt8]) {
        var scanner = Scanner(page)
        var inScript = false
        while let text = scanner.take(until: { $0 == UInt8(ascii: "<") }) {
            if inScript { scripts += String(decoding: text, as: UTF8.self) }
            guard scanner.skip() else { return }
            let isEnd = scanner.next == UInt8(ascii: "/")
            if isEnd { _ = scanner.skip() }
            let name = scanner.word { Scanner.isSpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
            let attributes = Self.attributes(&scanner)
            _ = scanner.skip()
            tags.append(Tag(name: (isEnd ? "/" : "") + name.lowercased(), attributes: attributes))
            inScript = !isEnd && name.lowercased() == "script"
        }
    }

    private static func attributes(_ scanner: inout Scanner) -> [Attribute] {
        var attributes: [Attribute] = []
        while let byte = scanner.next, byte != UInt8(ascii: ">") {
            if Scanner.isSpace(byte) || byte == UInt8(ascii: "/") {
                _ = scanner.skip()
                continue
            }
            let name = scanner.word {
                Scanner.isSpace($0) || [UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/")].contains($0)
            }
            var value = ""
            if scanner.next == UInt8(ascii: "=") {
                _ = scanner.skip()
                if let quote = scanner.next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                    _ = scanner.skip()
                    value = scanner.word { $0 == quote }
                    _ = scanner.skip()
                } else {
                    value = scanner.word { Scanner.isSpace($0) || $0 == UInt8(ascii: ">") }
                }
            } else if name.isEmpty {
                _ = scanner.skip()
            }
            attributes.append(Attribute(name: name.lowercased(), value: resolved(value)))
        }
        return attributes
    }

    private struct Scanner {
        private let bytes: [UInt8]
        private var index = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        static func isSpace(_ byte: UInt8) -> Bool {
            byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D
        }

        var next: UInt8? { index < bytes.count ? bytes[index] : nil }

        mutating func skip() -> Bool {
            index += 1
            return index <= bytes.count
        }

        /// - Returns: `nil` at the end.
        mutating func take(until isEnd: (UInt8) -> Bool) -> ArraySlice<UInt8>? {
            guard index < bytes.count else { return nil }
            let start = index
            while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
            return bytes[start..<index]
        }

        mutating func word(until isEnd: (UInt8) -> Bool) -> String {
            String(decoding: take(until: isEnd) ?? [], as: UTF8.self)
        }
    }

    private static func resolved(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
        return value.replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&amp;", with: "&")
    }
}
