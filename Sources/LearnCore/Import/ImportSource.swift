/// What an import is given: a file that somebody named, or a folder's files.
public struct ImportSource: Sendable, Equatable {
    /// As it was named.
    public let path: String
    /// Of a folder, with their paths inside it, in order; of a file, it alone.
    public let files: [CourseFile]
    public let isFolder: Bool

    public static func file(_ path: String, _ bytes: [UInt8]) -> ImportSource {
        ImportSource(path: path, files: [CourseFile(path: path, bytes: bytes)], isFolder: false)
    }

    public static func folder(_ path: String, _ files: [CourseFile]) -> ImportSource {
        ImportSource(path: path, files: files, isFolder: true)
    }
}
