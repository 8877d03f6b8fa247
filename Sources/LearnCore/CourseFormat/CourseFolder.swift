internal import Glibc

/// A course in a folder on disk. Links that lead out of the folder are not followed.
public struct CourseFolder: CourseSource {
    public let name: String
    private let root: String

    private static let largestFile = 32 << 20

    /// - Parameters:
    ///   - path: the folder.
    ///   - name: how diagnostics name it; the path itself unless given.
    public init(path: String, name: String? = nil) {
        var trimmed = path
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        root = trimmed
        self.name = name ?? trimmed
    }

    /// Whether the folder holds a course.
    public var holdsCourse: Bool {
        access(root + "/" + CourseReader.courseFile, F_OK) == 0
    }

    public func read(_ path: String) throws(CourseSourceError) -> [UInt8] {
        guard CoursePath.isConfined(path) else { throw .outside }
        let full = root + "/" + path
        guard let resolved = Self.resolve(full) else {
            if errno == ENOENT || errno == ENOTDIR { throw .absent }
            throw .unreadable(reason: .systemReason(errno))
        }
        guard let base = Self.resolve(root), resolved.hasPrefix(base == "/" ? "/" : base + "/") else {
            throw .outside
        }
        return try Self.contents(of: resolved)
    }

    public func paths() -> [String] {
        var result: [String] = []
        collect("", into: &result, depth: 0)
        return result.sorted()
    }

    private func collect(_ folder: String, into result: inout [String], depth: Int) {
        guard depth < 8, let stream = opendir(folder.isEmpty ? root : root + "/" + folder) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name.hasPrefix(".") { continue }
            let path = folder.isEmpty ? name : folder + "/" + name
            switch Int32(entry.pointee.d_type) {
            case Int32(DT_DIR): collect(path, into: &result, depth: depth + 1)
            case Int32(DT_REG): result.append(path)
            default: break
            }
        }
    }

    private static func resolve(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func contents(of path: String) throws(CourseSourceError) -> [UInt8] {
        // Not blocking: a named pipe in a course must not hang the reader.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .unreadable(reason: .systemReason(errno)) }
        defer { close(descriptor) }
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
