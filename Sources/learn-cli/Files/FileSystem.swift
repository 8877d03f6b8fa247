internal import Glibc
internal import LearnCore

/// Files and folders, as far as the program needs them.
enum FileSystem {
    /// The files below a folder, as relative paths; none where there is no folder.
    ///
    /// - Throws: ``CommandError`` where the path is something else than a folder.
    static func filesIfFolder(_ path: String) throws(CommandError) -> Set<String> {
        var status = stat()
        guard stat(path, &status) == 0 else { return [] }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw CommandError(message: .cannotWrite(path, reason: .systemReason(ENOTDIR)))
        }
        var result: Set<String> = []
        walk(path) { entry, isFolder in if !isFolder { result.insert(entry) } }
        return result
    }

    static func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
        var descriptor = open(path, flags, 0o644)
        if descriptor < 0, errno == ENOENT {
            try makeFolders(for: path)
            descriptor = open(path, flags, 0o644)
        }
        guard descriptor >= 0 else { throw writeError(path) }
        let isWritten = DescriptorWriter.write(bytes, to: descriptor)
        let failure = isWritten ? nil : writeError(path)
        close(descriptor)
        if let failure { throw failure }
    }

    /// Puts new contents in a file's place: written to a temporary name beside it, then renamed.
    static func replace(_ path: String, with bytes: [UInt8]) throws(CommandError) {
        let temporary = path + ".new-\(getpid())"
        do throws(CommandError) {
            try write(bytes, to: temporary)
            guard rename(temporary, path) == 0 else { throw writeError(path) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    static func makeFolders(for path: String) throws(CommandError) {
        var folder = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
            folder += part + "/"
            if part.isEmpty || part == "." || part == ".." { continue }
            if mkdir(folder, 0o755) != 0, errno != EEXIST { throw writeError(folder) }
        }
    }

    static func text(of path: String) -> String? {
        bytes(of: path).map { String(decoding: $0, as: UTF8.self) }
    }

    static func bytes(of path: String) -> [UInt8]? {
        guard isFile(path), let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return ferror(file) == 0 ? bytes : nil
    }

    static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    static func removeTree(_ path: String) {
        var folders: [String] = []
        walk(path) { entry, isFolder in
            if isFolder { folders.append(entry) } else { unlink(path + "/" + entry) }
        }
        for folder in folders.reversed() { rmdir(path + "/" + folder) }
        rmdir(path)
    }

    /// What stands right in a folder, in no order; nothing where it cannot be read.
    static func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var entries: [(name: String, isFolder: Bool)] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { entries.append((name, Int32(entry.pointee.d_type) == Int32(DT_DIR))) }
        }
        return entries
    }

    /// Hands out everything below a folder, a folder before what is in it. Links are not followed.
    private static func walk(_ root: String, below folder: String = "", _ visit: (String, Bool) -> Void) {
        for (name, isFolder) in entries(of: folder.isEmpty ? root : root + "/" + folder) {
            let path = folder.isEmpty ? name : folder + "/" + name
            visit(path, isFolder)
            if isFolder { walk(root, below: path, visit) }
        }
    }

    static func writeError(_ path: String) -> CommandError {
        CommandError(message: .cannotWrite(path, reason: .systemReason(errno)))
    }
}
