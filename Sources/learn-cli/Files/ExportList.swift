/// What an export has put in a folder: its files, each with a key that changes when the bytes would.
struct ExportList: Equatable {
    /// Changes whenever anything does that the files are made from.
    var key = ""
    /// What others know of the list without reading what it is of.
    var note = "-"
    var files: [String: String] = [:]

    /// The first line is the list's own key and its note; then a line a file: its key, a space, its path.
    ///
    /// The list of an earlier version was a path a line; its files are known to be ours and are made anew.
    init(text: [UInt8]) {
        let lines = text.split(separator: UInt8(ascii: "\n"))
        guard let first = lines.first, first.starts(with: Self.mark) else {
            for line in lines { files[String(decoding: line, as: UTF8.self)] = "" }
            return
        }
        let head = first.dropFirst(Self.mark.count).split(separator: UInt8(ascii: " "))
        key = head.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
        note = head.count > 1 ? String(decoding: head[1], as: UTF8.self) : "-"
        files.reserveCapacity(lines.count)
        for line in lines.dropFirst() {
            guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { continue }
            let path = String(decoding: line[(space + 1)...], as: UTF8.self)
            files[path] = String(decoding: line[..<space], as: UTF8.self)
        }
    }

    init(key: String, files: [String: String]) {
        self.key = key
        self.files = files
    }

    private static let mark = Array("learn-export 2 ".utf8)

    var text: [UInt8] {
        var text = Self.mark + Array("\(key) \(note)\n".utf8)
        for (path, key) in files.sorted(by: { $0.key < $1.key }) { text += Array("\(key) \(path)\n".utf8) }
        return text
    }

    /// The list while its files are being replaced: those that may be either old or new have no key.
    func unsettled(on way: ExportList) -> ExportList {
        var files = self.files.merging(way.files) { old, new in old == new ? old : "-" }
        for path in way.files.keys where self.files[path] == nil { files[path] = "-" }
        return ExportList(key: "-", files: files.mapValues { $0.isEmpty ? "-" : $0 })
    }
}
