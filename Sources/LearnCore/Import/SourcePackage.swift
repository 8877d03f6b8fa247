/// Files that belong together: an archive's or a folder's, or one alone.
struct SourcePackage {
    /// As it was named.
    let path: String
    /// With their paths inside it, in order.
    let files: [CourseFile]
    /// Whether it is one file that stands for itself.
    let isSingle: Bool
    private let numbers: [String: Int]

    /// Unpacks what is an archive.
    init(_ source: ImportSource) throws(ImportFailure) {
        path = source.path
        if !source.isFolder, let file = source.files.first, Archive.isArchive(file.bytes) {
            do throws(ArchiveFailure) {
                files = try Archive.files(in: file.bytes).map { CourseFile(path: $0.path, bytes: $0.bytes) }
            } catch {
                throw ImportFailure(error, of: source.path)
            }
            isSingle = false
        } else {
            files = source.files
            isSingle = !source.isFolder
        }
        numbers = Dictionary(files.enumerated().map { ($1.path, $0) }) { first, _ in first }
    }

    /// The bytes of the file at a path inside.
    subscript(path: String) -> [UInt8]? { numbers[path].map { files[$0].bytes } }

    /// The only file, of a package that is one.
    var single: CourseFile? { isSingle ? files.first : nil }

    /// What a file of the package is called in the report.
    func label(of file: String) -> String { isSingle ? path : path + "/" + file }

    /// The element that an XML file begins with; `nil` where it is no XML.
    ///
    /// - Throws: ``ImportFailure`` where it begins as XML and cannot be read as far as that.
    func root(of file: String) throws(ImportFailure) -> XMLName? {
        guard let bytes = self[file] else { return nil }
        let text = ForeignText.utf8(bytes)
        guard let first = text.first(where: { !WhiteSpace.contains($0) }), first == UInt8(ascii: "<") else {
            return nil
        }
        let xml = XMLReader(bytes: text, file: label(of: file), limits: .foreign)
        do throws(XMLFailure) {
            return try xml.next() == .start ? xml.names[xml.nameNumber] : nil
        } catch {
            throw ImportFailure(error)
        }
    }

    /// The path inside of what an address in one of the files names, whether it is there or not.
    ///
    /// - Returns: `nil` where the address leads outside, or is a web address.
    static func path(of address: String, from page: String) -> String? {
        var plain = address[...]
        if let end = plain.firstIndex(where: { $0 == "?" || $0 == "#" }) { plain = plain[..<end] }
        let decoded = PercentEncoding.decoded(String(plain))
        guard !decoded.isEmpty, !decoded.hasPrefix("/"), !decoded.contains(":"), !decoded.contains("\\") else {
            return nil
        }
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in decoded.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": if parts.popLast() == nil { return nil }
            default: parts.append(String(part))
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "/")
    }
}

extension ImportFailure {
    init(_ failure: ArchiveFailure, of path: String) {
        self.init(
            .importedArchive(failure.name, failure.problem.message),
            at: SourceLocation(file: path, line: 1, column: 1))
    }
}

extension ArchiveFailure.Problem {
    fileprivate var message: Message {
        switch self {
        case .tooManyFiles(let limit): .archiveTooManyFiles(limit)
        case .fileTooLarge(let limit), .tooLarge(let limit): .archiveTooLarge(megabytes: limit >> 20)
        case .bomb(let ratio): .archiveBomb(ratio)
        case .unsafePath: .archiveUnsafePath
        case .duplicateName: .archiveDuplicateName
        case .notAFile: .archiveNotAFile
        case .encrypted: .archiveEncrypted
        case .damaged(let words): .archiveDamaged(words)
        }
    }
}
