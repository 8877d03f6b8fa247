/// Reads classes from a CSV file: what it would add and change, and every line that cannot be taken.
///
/// The columns are found by their headings, in Danish or English: `id` (made where it is empty), `institution` (id or
/// name), `skoleår`/`school year`, `navn`/`name`, `trin`/`stage`.
public struct ClassImport: Sendable, Equatable {
    public private(set) var added: [ClassGroup] = []
    public private(set) var changed: [ClassGroup] = []
    /// Lines that say what is known already.
    public private(set) var unchanged = 0
    /// Names that seem to be a child's, with their line: a warning.
    public private(set) var suspects: [Suspect] = []
    public private(set) var faults: [ImportFault] = []

    private enum Column: Hashable, Sendable { case id, institution, year, name, stage }

    private static let headings: [CSVSheet<Column>.Heading] = [
        .init(column: .id, names: ["id"]),
        .init(column: .institution, names: ["institution"], isRequired: true),
        .init(column: .year, names: ["skoleår", "school year", "år", "year"], isRequired: true),
        .init(column: .name, names: ["navn", "name", "klasse", "class"], isRequired: true),
        .init(column: .stage, names: ["trin", "stage"], isRequired: true),
    ]

    /// The headings of a file to fill in, in Danish.
    public static var templateHeadings: [String] { headings.map { $0.names[0] } }

    /// A word in a class's name that looks like a child's.
    public struct Suspect: Sendable, Equatable {
        public var name: String
        public var line: Int
    }

    /// - Parameters:
    ///   - bytes: the file.
    ///   - file: what to call it in faults.
    ///   - institutions: those of the store.
    ///   - known: the classes of the store.
    public init(_ bytes: [UInt8], file: String, institutions: [Institution], known: [ClassGroup]) {
        guard let sheet = CSVSheet.read(bytes, file: file, headings: Self.headings, faults: &faults) else {
            faults.sort { $0.location < $1.location }
            return
        }
        var all = known
        for line in sheet.lines {
            guard let group = group(line, institutions) else { continue }
            take(group, line, known: known, all: &all)
        }
        faults.sort { $0.location < $1.location }
    }

    private mutating func take(
        _ group: ClassGroup, _ line: CSVSheet<Column>.Line, known: [ClassGroup], all: inout [ClassGroup]
    ) {
        if let old = all.first(where: { $0.id == group.id }) {
            if old == group {
                unchanged += 1
            } else if old.institution == group.institution, old.schoolYear == group.schoolYear, known.contains(old) {
                changed.append(group)
                all.removeAll { $0.id == group.id }
                all.append(group)
            } else {
                refuse(
                    .importClassMoved(
                        old.id.rawValue, year: old.schoolYear.description, institution: old.institution.rawValue),
                    .importMendClassID, line, .id)
            }
        } else if let twin = all.first(where: { $0.isTwin(of: group) }) {
            refuse(
                .importClassNamed(group.name, id: twin.id.rawValue), .importMendClassNamed(twin.id.rawValue), line,
                .name)
        } else {
            added.append(group)
            all.append(group)
        }
        suspects += NameWarning.suspects(in: group.name).map { Suspect(name: $0, line: line.number) }
    }

    // MARK: Cells

    private mutating func group(_ line: CSVSheet<Column>.Line, _ institutions: [Institution]) -> ClassGroup? {
        let before = faults.count
        for field in line.all {
            if let refusal = FreeText.refusal(of: field.text), refusal != .empty {
                faults.append(ImportFault(refusal.message, mend: .importMendText, at: line.location(field)))
            }
        }
        guard faults.count == before else { return nil }
        let name = required(.name, "navn", line)
        if let name, let refusal = ClassGroup.refusal(ofName: name) {
            refuse(refusal, .importMendText, line, .name)
        }
        let institution = institution(line, institutions)
        let year = required(.year, "skoleår", line).flatMap { text in
            let year = SchoolYear(text)
            if year == nil { refuse(.importBadSchoolYear(text), .importMendSchoolYear, line, .year) }
            return year
        }
        let stage = stage(line)
        guard faults.count == before, let name, let institution, let year, let stage else { return nil }
        guard let id = id(line, name, institution, year) else { return nil }
        return ClassGroup(id: id, institution: institution, schoolYear: year, name: name, stage: stage)
    }

    private mutating func required(_ column: Column, _ name: String, _ line: CSVSheet<Column>.Line) -> String? {
        let text = line.text(column)
        if text.isEmpty { refuse(.importEmptyCell(name), .importMendEmptyCell, line, column) }
        return text.isEmpty ? nil : text
    }

    private mutating func institution(_ line: CSVSheet<Column>.Line, _ all: [Institution]) -> Institution.ID? {
        guard let text = required(.institution, "institution", line) else { return nil }
        if let found = all.first(called: text) { return found.id }
        refuse(
            .importBadInstitution(text), .importMendInstitution(suggestion: all.suggestion(for: text)), line,
            .institution)
        return nil
    }

    private mutating func stage(_ line: CSVSheet<Column>.Line) -> Stage? {
        guard let text = required(.stage, "trin", line) else { return nil }
        if let stage = Stage.called(text) { return stage }
        let names = Stage.allCases.map(\.title.danish)
        refuse(
            .importBadStage(text), .suggestion(NearMiss.best(for: text, among: names), among: names), line, .stage)
        return nil
    }

    private mutating func id(
        _ line: CSVSheet<Column>.Line, _ name: String, _ institution: Institution.ID, _ year: SchoolYear
    ) -> ClassGroup.ID? {
        let text = line.text(.id)
        if text.isEmpty { return ClassGroup.id(institution: institution, name: name, year: year) }
        if ClassGroup.ID.isWellFormed(text) { return ClassGroup.ID(text) }
        refuse(
            .notAnID(text, suggestion: ClassGroup.ID.suggestion(for: text)), .importMendText, line, .id)
        return nil
    }

    private mutating func refuse(
        _ message: Message, _ mend: Message, _ line: CSVSheet<Column>.Line, _ column: Column
    ) {
        faults.append(ImportFault(message, mend: mend, at: line.location(column)))
    }
}
