internal import Glibc
internal import LearnCore

extension FileSystem {
    /// More than any list of people that somebody keeps in a spreadsheet.
    static let mostBytes = 32 << 20

    /// The bytes of a file that somebody named.
    ///
    /// - Throws: ``CommandError`` where it cannot be read, or is too big to be what it should be.
    static func contents(of path: String) throws(CommandError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw readError(path, errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw readError(path, errno) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            if bytes.count > mostBytes { throw readError(path, EFBIG) }
        }
    }

    /// Takes a file away.
    ///
    /// - Returns: whether there is no such file afterwards.
    static func remove(_ path: String) -> Bool { unlink(path) == 0 || errno == ENOENT }

    private static func readError(_ path: String, _ code: Int32) -> CommandError {
        CommandError(message: .cannotReadFile(path, reason: .systemReason(code)), status: .usage)
    }
}
