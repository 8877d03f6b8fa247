import Glibc

/// What a program has left on disk, as somebody meets it who goes around the program.
public enum RawFiles {
    /// The names and bytes of every file below a folder.
    public static func bytes(inFolder folder: String) -> [UInt8] {
        var result: [UInt8] = []
        guard let stream = opendir(folder) else { return result }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            var status = stat()
            let full = folder + "/" + name
            guard stat(full, &status) == 0 else { continue }
            result += Array(name.utf8)
            if status.st_mode & S_IFMT == S_IFDIR { result += bytes(inFolder: full) } else { result += contents(full) }
        }
        return result
    }

    private static func contents(_ path: String) -> [UInt8] {
        guard let stream = fopen(path, "re") else { return [] }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 { bytes += buffer[..<count] }
        return bytes
    }
}

extension [UInt8] {
    /// Whether the bytes hold a text somewhere.
    public func contains(text: String) -> Bool {
        let needle = Array(text.utf8)
        guard let first = needle.first, count >= needle.count else { return false }
        for index in 0...(count - needle.count) where self[index] == first {
            if self[index..<(index + needle.count)].elementsEqual(needle) { return true }
        }
        return false
    }
}
