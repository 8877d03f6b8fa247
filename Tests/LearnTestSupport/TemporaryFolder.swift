internal import Glibc

/// A folder for one test, gone when the test is.
public final class TemporaryFolder {
    public let path: String

    public init() {
        var template = Array("/tmp/learn-test-XXXXXX\0".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp/learn-test"
    }

    deinit { removeTree(path) }

    public func file(_ name: String) -> String { path + "/" + name }

    public func write(_ text: String, to name: String) {
        let full = file(name)
        var folder = ""
        for part in full.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o755)
        }
        guard let stream = fopen(full, "we") else { return }
        fwrite(Array(text.utf8), 1, text.utf8.count, stream)
        fclose(stream)
    }

    public func read(_ name: String) -> [UInt8]? {
        guard let stream = fopen(file(name), "re") else { return nil }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 { bytes += buffer[..<count] }
        return bytes
    }

    public func exists(_ name: String) -> Bool { access(file(name), F_OK) == 0 }

    private func removeTree(_ path: String) {
        if let stream = opendir(path) {
            while let entry = readdir(stream) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { removeTree(path + "/" + name) }
            }
            closedir(stream)
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}
