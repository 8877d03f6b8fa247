internal import Glibc
internal import LearnCore

/// What an import is given, from the disk.
enum ImportFiles {
    /// More than a school's question bank with its pictures inside.
    private static let largestFile = 128 << 20
    private static let mostFiles = 20_000

    /// A file, or a folder with all that is in it.
    ///
    /// - Throws: ``CommandError`` where something cannot be read, is larger than any course, or is a link: what it
    ///   leads to may lie anywhere.
    static func source(_ path: String) throws(CommandError) -> ImportSource {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            return .file(path, try FileSystem.contents(of: path, atMost: largestFile))
        }
        var folder = path
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        var files: [CourseFile] = []
        var bytes = 0
        try collect(folder, "", &files, &bytes)
        return .folder(folder, files)
    }

    private static func collect(
        _ root: String, _ folder: String, _ files: inout [CourseFile], _ bytes: inout Int
    ) throws(CommandError) {
        let entries = FileSystem.entries(of: folder.isEmpty ? root : root + "/" + folder)
        for (name, isFolder) in entries.sorted(by: { $0.name < $1.name }) {
            let path = folder.isEmpty ? name : folder + "/" + name
            if isFolder {
                // A version control's own files are nobody's course.
                if name != ".git" { try collect(root, path, &files, &bytes) }
                continue
            }
            var status = stat()
            guard lstat(root + "/" + path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                throw CommandError(message: .importedLink(root + "/" + path))
            }
            let content = try FileSystem.contents(of: root + "/" + path, atMost: largestFile)
            bytes += content.count
            guard bytes <= largestFile, files.count < mostFiles else {
                throw CommandError(message: .importedFolderTooLarge(root, mostFiles, megabytes: largestFile >> 20))
            }
            files.append(CourseFile(path: path, bytes: content))
        }
    }
}
