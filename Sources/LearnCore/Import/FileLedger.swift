/// The bookkeeping of a package: every file of it gets exactly one outcome. What no reader has claimed is dropped, and
/// said to be so.
struct FileLedger {
    private let package: SourcePackage
    private var outcomes: [String: ImportReport.Outcome] = [:]
    private var remarks: [String: Message] = [:]

    init(_ package: SourcePackage) {
        self.package = package
    }

    /// The file has become part of the course, or has an account of its own.
    mutating func keep(_ path: String) { outcomes[path] = .kept }

    /// The file says how the other system shows, marks or files.
    mutating func setting(_ path: String) { if outcomes[path] == nil { outcomes[path] = .setting } }

    mutating func enter(_ outcome: ImportReport.Outcome, _ path: String, _ how: Message) {
        outcomes[path] = outcome
        remarks[path] = how
    }

    func outcome(of path: String) -> ImportReport.Outcome? { outcomes[path] }

    func isClaimed(_ path: String) -> Bool { outcomes[path] != nil }

    /// The account of the package itself: an item for each file, and no elements.
    func close(as format: ImportFormat) -> ImportReport.File {
        let items = package.files.map { file in
            let outcome = outcomes[file.path] ?? .dropped
            let location = SourceLocation(file: package.label(of: file.path), line: 1, column: 1)
            let message = outcomes[file.path] == nil ? .importedFileUnused : remarks[file.path]
            return ImportReport.Item(
                kind: "file", name: file.path, outcome: outcome, location: location,
                remarks: message.map {
                    [ImportReport.Remark(outcome: outcome, part: "file", message: $0, location: location)]
                } ?? [])
        }
        return ImportReport.File(path: package.path, format: format, items: items, elements: ImportReport.Tally())
    }
}
