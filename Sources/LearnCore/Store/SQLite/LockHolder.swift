internal import Glibc

/// Who holds a database, as far as the system says.
enum LockHolder {
    /// The program that holds a lock on the file or its shared-memory file, such as `learn (1234)`.
    ///
    /// Read from `/proc/locks`: asking through a descriptor of the file would drop this process's own locks on it.
    static func description(ofFile path: String) -> String? {
        let inodes = [path, path + "-shm", path + "-wal"].compactMap(inode(of:))
        guard let locks = contents(of: "/proc/locks") else { return nil }
        for line in locks.split(separator: "\n") {
            // 1: POSIX  ADVISORY  WRITE 1234 fe:01:131082 120 120
            let fields = line.split(separator: " ", omittingEmptySubsequences: true)
            guard fields.count >= 8, fields[3] == "WRITE", let process = Int32(fields[4]), process != getpid(),
                let inode = fields[5].split(separator: ":").last.flatMap({ UInt64($0) }), inodes.contains(inode)
            else { continue }
            let name = contents(of: "/proc/\(process)/comm")?.split(separator: "\n").first.map(String.init)
            return name.map { "\($0) (\(process))" } ?? "\(process)"
        }
        return nil
    }

    private static func inode(of path: String) -> UInt64? {
        var status = stat()
        return stat(path, &status) == 0 ? UInt64(status.st_ino) : nil
    }

    private static func contents(of path: String) -> String? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
