/// How much an archive may ask of its reader. What comes from outside is hostile until it has been read.
struct ArchiveLimits: Sendable, Equatable {
    /// The most files.
    var files: Int
    /// The most bytes that one file unpacks to.
    var fileBytes: Int
    /// The most bytes that all of them unpack to.
    var totalBytes: Int
    /// How many times larger than the archive its content may be, once it is larger than ``freeBytes``.
    var ratio: Int
    /// What may be unpacked whatever the archive's size: text packs well.
    var freeBytes: Int

    /// A course with its pictures, as another system packs it.
    static let foreign = ArchiveLimits(
        files: 20_000, fileBytes: 64 << 20, totalBytes: 128 << 20, ratio: 100, freeBytes: 16 << 20)
}

/// Why an archive is not read to its end.
struct ArchiveFailure: Error, Equatable, Sendable {
    enum Problem: Equatable, Sendable {
        case tooManyFiles(limit: Int)
        case fileTooLarge(limit: Int)
        case tooLarge(limit: Int)
        /// A small archive that unpacks to something huge.
        case bomb(ratio: Int)
        /// The name leads out of the folder, or is none.
        case unsafePath
        case duplicateName
        /// A symbolic or hard link, a device, a socket.
        case notAFile
        case encrypted
        /// Cut off, or its checksum is wrong; in libarchive's words.
        case damaged(String)
    }

    let problem: Problem
    /// The name in the archive; empty where it is the archive itself.
    let name: String
}
