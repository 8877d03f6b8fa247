internal import CArchive

/// Unpacks zip files and tar files, packed with gzip or not, in memory. Nothing is written to a disk.
///
/// Every name leads to a place inside the folder: `../`, absolute names, backslashes, links and names that come twice
/// are refused, and so is what would fill the memory.
enum Archive {
    struct File: Sendable, Equatable {
        /// Relative, with slashes.
        let path: String
        let bytes: [UInt8]
    }

    /// Whether bytes begin as one of the archives that are read.
    static func isArchive(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
            || bytes.starts(with: [0x1F, 0x8B]) || bytes.dropFirst(257).starts(with: Array("ustar".utf8))
    }

    /// The files in an archive, in its own order.
    ///
    /// - Throws: ``ArchiveFailure`` where it is damaged, or more than the limits allow.
    static func files(in bytes: [UInt8], limits: ArchiveLimits = .foreign) throws(ArchiveFailure) -> [File] {
        let reader = try Reader(bytes)
        var files: [File] = []
        var names: Set<String> = []
        var total = 0
        while let entry = try reader.nextEntry() {
            let name = try name(of: entry)
            guard let name else { continue }
            guard files.count < limits.files else {
                throw ArchiveFailure(problem: .tooManyFiles(limit: limits.files), name: "")
            }
            // On many disks two names that differ in their case alone are one.
            guard names.insert(name.lowercased()).inserted else {
                throw ArchiveFailure(problem: .duplicateName, name: name)
            }
            var content: [UInt8] = []
            while let piece = try reader.nextPiece(of: name) {
                total += piece.count
                guard content.count + piece.count <= limits.fileBytes else {
                    throw ArchiveFailure(problem: .fileTooLarge(limit: limits.fileBytes), name: name)
                }
                guard total <= limits.totalBytes else {
                    throw ArchiveFailure(problem: .tooLarge(limit: limits.totalBytes), name: "")
                }
                guard total <= max(limits.freeBytes, bytes.count * limits.ratio) else {
                    throw ArchiveFailure(problem: .bomb(ratio: limits.ratio), name: name)
                }
                content += piece
            }
            files.append(File(path: name, bytes: content))
        }
        return files
    }

    /// The entry's name; `nil` for a folder, which holds nothing.
    private static func name(of entry: OpaquePointer) throws(ArchiveFailure) -> String? {
        guard let raw = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else {
            throw ArchiveFailure(problem: .unsafePath, name: "")
        }
        var name = String(cString: raw)
        while name.hasPrefix("./") { name.removeFirst(2) }
        guard archive_entry_is_encrypted(entry) == 0 else { throw ArchiveFailure(problem: .encrypted, name: name) }
        guard archive_entry_hardlink(entry) == nil, archive_entry_symlink(entry) == nil else {
            throw ArchiveFailure(problem: .notAFile, name: name)
        }
        let type = archive_entry_filetype(entry)
        if type == 0o040000 || name.hasSuffix("/") {
            guard name.isEmpty || name == "." || isConfined(name.hasSuffix("/") ? String(name.dropLast()) : name) else {
                throw ArchiveFailure(problem: .unsafePath, name: name)
            }
            return nil
        }
        guard type == 0o100000 else { throw ArchiveFailure(problem: .notAFile, name: name) }
        guard isConfined(name) else { throw ArchiveFailure(problem: .unsafePath, name: name) }
        return name
    }

    private static func isConfined(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 1024 && !name.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") }
            && !name.split(separator: "/", omittingEmptySubsequences: false).contains { ["", ".", ".."].contains($0) }
            && name.dropFirst().first != ":"
    }

    /// libarchive's reader over bytes that it keeps for as long as it lives.
    private final class Reader {
        private let archive: OpaquePointer
        private let copy: UnsafeMutableRawBufferPointer

        init(_ bytes: [UInt8]) throws(ArchiveFailure) {
            guard let archive = archive_read_new() else {
                throw ArchiveFailure(problem: .damaged(""), name: "")
            }
            self.archive = archive
            copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
            copy.copyBytes(from: bytes)
            archive_read_support_filter_gzip(archive)
            archive_read_support_format_zip_seekable(archive)
            archive_read_support_format_tar(archive)
            guard archive_read_open_memory(archive, copy.baseAddress, bytes.count) == ARCHIVE_OK else {
                throw failure("")
            }
        }

        deinit {
            archive_read_free(archive)
            copy.deallocate()
        }

        func nextEntry() throws(ArchiveFailure) -> OpaquePointer? {
            var entry: OpaquePointer?
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return nil }
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw failure("") }
            return entry
        }

        /// The next part of the entry's content; what a sparse file leaves out is nought.
        func nextPiece(of name: String) throws(ArchiveFailure) -> UnsafeRawBufferPointer? {
            var start: UnsafeRawPointer?
            var count = 0
            var offset: Int64 = 0
            let status = archive_read_data_block(archive, &start, &count, &offset)
            if status == ARCHIVE_EOF { return nil }
            guard status == ARCHIVE_OK else { throw failure(name) }
            return UnsafeRawBufferPointer(start: start, count: count)
        }

        private func failure(_ name: String) -> ArchiveFailure {
            let words = archive_error_string(archive).map { String(cString: $0) } ?? ""
            return ArchiveFailure(problem: .damaged(words), name: name)
        }
    }
}
