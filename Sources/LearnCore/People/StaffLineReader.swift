/// Reads the cells of one line of a staff file.
struct StaffLineReader {
    enum Column: Hashable, Sendable { case name, email, role, institution, from, through, percent }

    static let headings: [CSVSheet<Column>.Heading] = [
        .init(column: .name, names: ["navn", "name"], isRequired: true),
        .init(column: .email, names: ["e-mail", "email", "mail"]),
        .init(column: .role, names: ["rolle", "role"]),
        .init(column: .institution, names: ["institution", "arbejdssted", "workplace"]),
        .init(column: .from, names: ["fra", "from"]),
        .init(column: .through, names: ["til", "through", "to"]),
        .init(column: .percent, names: ["procent", "percent"]),
    ]

    /// What one line says.
    struct Entry {
        let name: String
        let email: String?
        let appointment: Appointment?
    }

    let known: StaffImport.Known
    private var faults: [ImportFault] = []

    init(known: StaffImport.Known) {
        self.known = known
    }

    mutating func takeFaults() -> [ImportFault] {
        defer { faults = [] }
        return faults
    }

    /// - Returns: `nil` where the line has a fault.
    mutating func read(_ line: CSVSheet<Column>.Line) -> Entry? {
        for field in line.all {
            if let refusal = FreeText.refusal(of: field.text), refusal != .empty {
                faults.append(ImportFault(refusal.message, mend: .importMendText, at: line.location(field)))
            }
        }
        guard faults.isEmpty else { return nil }

        let name = line.text(.name)
        if name.isEmpty { refuse(.importEmptyCell("navn"), .importMendEmptyCell, line, .name) }
        let email = line.text(.email)
        if !email.isEmpty, !EmailAddress.isWellFormed(email) {
            refuse(.badEmail(email), .importMendText, line, .email)
        }
        let appointment = appointment(line)
        return faults.isEmpty ? Entry(name: name, email: email.isEmpty ? nil : email, appointment: appointment) : nil
    }

    private mutating func appointment(_ line: CSVSheet<Column>.Line) -> Appointment? {
        let columns: [Column] = [.role, .institution, .from, .through, .percent]
        guard columns.contains(where: { !line.text($0).isEmpty }) else { return nil }
        let role = role(line)
        let institution = institution(line)
        let from = day(line, .from, named: "fra", isRequired: true)
        let through = day(line, .through, named: "til", isRequired: false)
        if let from, let through, through < from {
            refuse(.importEndsBeforeItBegins, .importMendPeriod, line, .through)
        }
        let percent = percent(line)
        guard let role, let institution, let from else { return nil }
        return Appointment(
            role: role, institution: institution, period: Period(from: from, through: through), percent: percent)
    }

    private mutating func role(_ line: CSVSheet<Column>.Line) -> Role? {
        let text = line.text(.role)
        if text.isEmpty {
            refuse(.importEmptyCell("rolle"), .importMendEmptyCell, line, .role)
            return nil
        }
        if let role = Role.appointed(as: text) { return role }
        let names = Role.appointed.flatMap { [$0.title.danish, $0.rawValue] }
        refuse(
            .importBadRole(text),
            .suggestion(
                NearMiss.best(for: text, among: Set(names).sorted()), among: Role.appointed.map(\.title.danish)),
            line, .role)
        return nil
    }

    private mutating func institution(_ line: CSVSheet<Column>.Line) -> Institution.ID? {
        let text = line.text(.institution)
        if text.isEmpty {
            refuse(.importEmptyCell("institution"), .importMendEmptyCell, line, .institution)
            return nil
        }
        if let found = known.institutions.first(called: text) { return found.id }
        refuse(
            .importBadInstitution(text), .importMendInstitution(suggestion: known.institutions.suggestion(for: text)),
            line, .institution)
        return nil
    }

    private mutating func day(
        _ line: CSVSheet<Column>.Line, _ column: Column, named name: String, isRequired: Bool
    ) -> CalendarDay? {
        let text = line.text(column)
        if text.isEmpty {
            if isRequired { refuse(.importEmptyCell(name), .importMendEmptyCell, line, column) }
            return nil
        }
        if let day = WrittenDay.day(text) { return day }
        refuse(.importBadDay(text), .importMendDay, line, column)
        return nil
    }

    private mutating func percent(_ line: CSVSheet<Column>.Line) -> Int {
        let text = line.text(.percent)
        guard !text.isEmpty else { return 100 }
        let digits = text.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: true).first ?? ""
        if let percent = Int(digits.filter { !$0.isWhitespace }), (1...100).contains(percent) { return percent }
        refuse(.importBadPercent(text), .importMendPercent, line, .percent)
        return 100
    }

    private mutating func refuse(
        _ message: Message, _ mend: Message, _ line: CSVSheet<Column>.Line, _ column: Column
    ) {
        faults.append(ImportFault(message, mend: mend, at: line.location(column)))
    }
}

extension [Institution] {
    /// The institution with an id or a name, however it is capitalised.
    public func first(called text: String) -> Institution? {
        first { $0.id.rawValue == text } ?? first { TypedText.folded($0.name) == TypedText.folded(text) }
    }

    /// The id or name that somebody most likely meant.
    public func suggestion(for text: String) -> String? {
        NearMiss.best(for: text, among: Set(flatMap { [$0.id.rawValue, $0.name] }).sorted())
    }
}
