public import FoundationEssentials

/// A test's input and what is expected of it, in one file: a line that says what it is about; then parts, each behind
/// a line `=== NAME`.
public struct CaseFile: Sendable {
    public let name: String
    public let parts: [(name: String, content: [UInt8])]

    /// The cases of a folder, by name.
    public static func all(in folder: URL) -> [CaseFile] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
            .filter { $0.hasSuffix(".case") }.sorted().compactMap { CaseFile(name: String($0.dropLast(5)), in: folder) }
    }

    public init?(name: String, in folder: URL) {
        guard let data = FileManager.default.contents(atPath: folder.path + "/\(name).case") else { return nil }
        var parts: [(name: String, content: [UInt8])] = []
        for line in data.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.starts(with: Array("=== ".utf8)) {
                parts.append((String(decoding: line.dropFirst(4), as: UTF8.self), []))
            } else if !parts.isEmpty {
                parts[parts.count - 1].content += Array(line) + [0x0A]
            }
        }
        // The line break at the end of the file is the file's own.
        if let last = parts.indices.last { parts[last].content = parts[last].content.dropLast() }
        self.name = name
        self.parts = parts
    }

    /// The lines of the part named `expect`.
    public var expected: [String] {
        let content = parts.last { $0.name == "expect" }?.content ?? []
        return String(decoding: content, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
