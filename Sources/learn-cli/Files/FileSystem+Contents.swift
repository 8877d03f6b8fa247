internal import Glibc
internal import LearnCore

extension FileSystem {
    /// More than any list of people that somebody keeps in a spreadsheet.
    static let mostBytes = 32 << 20

    /// The bytes of a file that somebody named.
    ///
    /// - Parameter most: the bytes of the largest file that it can be.
    /// - Throws: ``CommandError`` where it cannot be read, or is too big to be what it should be.
    static func contents(of path: String, atMost most: Int = mostBytes) throws(CommandError) -> [UInt8] {
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
            if bytes.count > most {
                throw CommandError(message: .fileTooLarge(path, megabytes: most >> 20))
            }
        }
    }

    /// Puts contents about a person in a file that its owner alone can read.
    static func replacePrivately(_ path: String, with bytes: [UInt8]) throws(CommandError) {
        try makeFolders(for: path)
        let temporary = path + ".new-\(getpid())"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw writeError(path) }
        let isWritten = DescriptorWriter.write(bytes, to: descriptor) && fsync(descriptor) == 0
        let failure = isWritten ? nil : writeError(path)
        close(descriptor)
        guard failure == nil, rename(temporary, path) == 0 else {
            let error = failure ?? writeError(path)
            unlink(temporary)
            throw error
        }
    }

    /// Takes a file away.
    ///
    /// - Returns: whether there is no such file afterwards.
    static func remove(_ path: String) -> Bool { unlink(path) == 0 || errno == ENOENT }

    private static func readError(_ path: String, _ code: Int32) -> CommandError {
        CommandError(message: .cannotReadFile(path, reason: .systemReason(code)))
    }
}
