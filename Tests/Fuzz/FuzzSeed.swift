internal import Foundation
internal import LearnCore
internal import LearnTestSupport

/// Something whole that inputs are made from.
struct FuzzSeed {
    let name: String
    private let files: [CourseFile]
    private let isFolder: Bool

    static let mostSeconds = 2.0

    static func all(in folder: URL) throws -> [FuzzSeed] {
        let entries = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try entries.sorted { $0.path < $1.path }.map { entry in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: entry.path, isDirectory: &isFolder)
            let paths =
                exists && isFolder.boolValue ? try FileManager.default.subpathsOfDirectory(atPath: entry.path) : [""]
            let files = try paths.sorted().compactMap { path -> CourseFile? in
                let file = path.isEmpty ? entry : entry.appendingPathComponent(path)
                var isInner: ObjCBool = false
                guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isInner), !isInner.boolValue
                else {
                    return nil
                }
                return CourseFile(
                    path: path.isEmpty ? entry.lastPathComponent : path, bytes: Array(try Data(contentsOf: file)))
            }
            return FuzzSeed(name: entry.lastPathComponent, files: files, isFolder: isFolder.boolValue)
        }
    }

    /// The seed with one of its files damaged.
    func damaged(using random: inout SeededGenerator) -> ImportSource {
        var files = files
        if let index = files.indices.randomElement(using: &random) {
            var bytes = files[index].bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) { Self.damage(&bytes, files, using: &random) }
            files[index] = CourseFile(path: files[index].path, bytes: bytes)
        }
        return isFolder ? .folder(name, files) : .file(name, files.first?.bytes ?? [])
    }

    private static func damage(_ bytes: inout [UInt8], _ others: [CourseFile], using random: inout SeededGenerator) {
        guard !bytes.isEmpty else {
            bytes = [0x3C]
            return
        }
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 1...200, using: &random))
        switch Int.random(in: 0..<8, using: &random) {
        case 0: bytes[start] = UInt8.random(in: .min ... .max, using: &random)
        case 1: bytes.removeSubrange(start..<end)
        case 2: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &random))
        case 3: bytes.removeLast(bytes.count - start)
        case 4:
            let piece = Array(bytes[start..<end])
            let count = min(2000, 60_000 / piece.count)
            bytes.insert(contentsOf: Array(repeating: piece, count: count).joined(), at: start)
        case 5:
            let other = others.randomElement(using: &random)?.bytes ?? []
            let from = other.isEmpty ? 0 : Int.random(in: 0..<other.count, using: &random)
            bytes.replaceSubrange(start..<end, with: other[from..<min(other.count, from + (end - start))])
        case 6: swapTags(&bytes, using: &random)
        default:
            let words = [
                "<![CDATA[", "]]>", "&amp;", "&#0;", "&#x1F600;", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<?xml ", "-->",
                "../", "{1:MC:=a~b}", "[[1]]", "\\(", "{{", "\u{0}", "\u{202E}", "<script>", "</p>", "xmlns=\"\"",
                "99999999999999999999", "-1", "NaN", "1e999", "%00", "data:image/png;base64,AAAA",
            ]
            bytes.insert(contentsOf: Array((words.randomElement(using: &random) ?? "").utf8), at: start)
        }
    }

    /// Puts one tag in the place of another: what is well-formed stays nearly so.
    private static func swapTags(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
        let starts = bytes.indices.filter { bytes[$0] == UInt8(ascii: "<") }
        guard let first = starts.randomElement(using: &random), let second = starts.randomElement(using: &random),
            let end = bytes[first...].firstIndex(of: UInt8(ascii: ">")),
            let other = bytes[second...].firstIndex(of: UInt8(ascii: ">"))
        else { return }
        bytes.replaceSubrange(first...end, with: Array(bytes[second...other]))
    }

    /// An input in one file: the path of each file, its length, its bytes.
    static func bytes(of source: ImportSource) -> Data {
        if !source.isFolder { return Data(source.files.first?.bytes ?? []) }
        return source.files.reduce(into: Data()) { data, file in
            data.append(Data("\(file.path) \(file.bytes.count)\n".utf8))
            data.append(Data(file.bytes))
        }
    }
}
