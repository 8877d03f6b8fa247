internal import Glibc

/// A course in a folder on disk. Links that lead out of the folder are not followed.
public struct CourseFolder: CourseSource {
    public let name: String
    let root: String
    /// The folder without links, with a slash behind it; `nil` where there is none.
    private let base: String?

    private static let largestFile = 32 << 20

    /// - Parameters:
    ///   - path: the folder.
    ///   - name: how diagnostics name it; the path itself unless given.
    public init(path: String, name: String? = nil) {
        var trimmed = path
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        root = trimmed
        self.name = name ?? trimmed
        base = Self.resolve(trimmed).map { $0 == "/" ? $0 : $0 + "/" }
    }

    /// Whether the folder holds a course.
    public var holdsCourse: Bool {
        access(root + "/" + CourseReader.courseFile, F_OK) == 0
    }

    public func read(_ path: String) throws(CourseSourceError) -> [UInt8] {
        guard CoursePath.isConfined(path) else { throw .outside }
        // Not blocking: a named pipe in a course must not hang the reader.
        let descriptor = open(root + "/" + path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { throw .absent }
            throw .unreadable(reason: .systemReason(errno))
        }
        defer { close(descriptor) }
        guard let base, let place = Self.place(of: descriptor), place.hasPrefix(base) else { throw .outside }
        return try Self.contents(of: descriptor)
    }

    public func paths() -> [String] {
        var result: [String] = []
        walk { path, _, _ in result.append(path) }
        return result.sorted()
    }

    /// Hands out every file with the open folder that it stands in and its name there. Hidden files are passed over.
    func walk(
        below folder: String = "", depth: Int = 0,
        _ visit: (_ path: String, _ folder: Int32, _ name: UnsafePointer<CChar>) -> Void
    ) {
        guard depth < 8, let stream = opendir(folder.isEmpty ? root : root + "/" + folder) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let kind = Int32(entry.pointee.d_type)
            withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
                    if name.pointee == UInt8(ascii: ".") { return }
                    let path = (folder.isEmpty ? "" : folder + "/") + String(cString: name)
                    switch kind {
                    case Int32(DT_DIR): walk(below: path, depth: depth + 1, visit)
                    case Int32(DT_REG): visit(path, dirfd(stream), name)
                    default: break
                    }
                }
            }
        }
    }

    private static func resolve(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Where an open file stands, when every link on the way has been followed.
    private static func place(of descriptor: Int32) -> String? {
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = buffer.withUnsafeMutableBytes { buffer in
            buffer.baseAddress.map { readlink("/proc/self/fd/\(descriptor)", $0, buffer.count) } ?? -1
        }
        return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
    }

    private static func contents(of descriptor: Int32) throws(CourseSourceError) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(reason: .systemReason(errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(reason: .notAnOrdinaryFile) }
        guard status.st_size <= largestFile else {
            throw .unreadable(reason: .largerThan(megabytes: largestFile >> 20))
        }
        var failed = false
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size, let base = buffer.baseAddress {
                let got = Glibc.read(descriptor, base + count, size - count)
                if got < 0, errno == EINTR { continue }
                failed = got < 0
                if got <= 0 { break }
                count += got
            }
        }
        if failed { throw .unreadable(reason: .systemReason(errno)) }
        return bytes
    }
}
