internal import FoundationEssentials

/// Reads what people did before this store was there, from a CSV file: what it would add, and every line that cannot be
/// taken.
///
/// The columns are found by their headings, in Danish or English: `person` (name or e-mail), `dag`/`day`,
/// `titel`/`title`, `slags`/`kind`, `timer`/`hours`, `holdt af`/`provider`, `kursus`/`course`.
public struct RecordImport: Sendable, Equatable {
    /// An activity of the file, and whose it is.
    public struct Line: Sendable, Equatable {
        public var person: Actor.ID
        public var activity: UpskillingActivity
    }

    public private(set) var added: [Line] = []
    /// Lines that say what is known already.
    public private(set) var unchanged = 0
    public private(set) var faults: [ImportFault] = []

    private enum Column: Hashable, Sendable { case person, day, title, kind, hours, provider, course }

    private static let headings: [CSVSheet<Column>.Heading] = [
        .init(column: .person, names: ["person", "e-mail", "navn", "name"], isRequired: true),
        .init(column: .day, names: ["dag", "day", "dato", "date"], isRequired: true),
        .init(column: .title, names: ["titel", "title"], isRequired: true),
        .init(column: .kind, names: ["slags", "kind"], isRequired: true),
        .init(column: .hours, names: ["timer", "hours"], isRequired: true),
        .init(column: .provider, names: ["holdt af", "provider"]),
        .init(column: .course, names: ["kursus", "course"]),
    ]

    /// The headings of a file to fill in, in Danish.
    public static var templateHeadings: [String] { headings.map { $0.names[0] } }

    /// - Parameters:
    ///   - bytes: the file.
    ///   - file: what to call it in faults.
    ///   - today: nothing is from after this day.
    ///   - people: those of the store.
    ///   - known: their records.
    public init(
        _ bytes: [UInt8], file: String, today: CalendarDay, people: [Person], known: (Actor.ID) -> [UpskillingRecord]
    ) {
        guard let sheet = CSVSheet.read(bytes, file: file, headings: Self.headings, faults: &faults) else { return }
        var all: [Actor.ID: [UpskillingActivity]] = [:]
        for line in sheet.lines {
            guard let new = self.line(line, today, people) else { continue }
            let before =
                all[new.person]
                ?? known(new.person).compactMap {
                    if case .activity(let activity) = $0.content { activity } else { nil }
                }
            if before.contains(where: { $0.isSame(as: new.activity) }) {
                unchanged += 1
            } else {
                added.append(new)
            }
            all[new.person] = before + [new.activity]
        }
        faults.sort { $0.location < $1.location }
    }

    private mutating func line(_ line: CSVSheet<Column>.Line, _ today: CalendarDay, _ people: [Person]) -> Line? {
        let before = faults.count
        for field in line.all {
            if let refusal = FreeText.refusal(of: field.text), refusal != .empty {
                faults.append(ImportFault(refusal.message, mend: .importMendText, at: line.location(field)))
            }
        }
        let person = person(line, people)
        let title = required(.title, "titel", line)
        let day = required(.day, "dag", line).flatMap { text -> CalendarDay? in
            guard let day = WrittenDay.day(text) else {
                refuse(.importBadDay(text), .importMendDay, line, .day)
                return nil
            }
            if day <= today { return day }
            refuse(RecordRefusal.dayInFuture(day).message, .importMendDay, line, .day)
            return nil
        }
        let kind = kind(line)
        let minutes = required(.hours, "timer", line).flatMap { text -> Int? in
            let minutes = WrittenHours.minutes(text)
            if minutes == nil { refuse(.badHours(text), .importMendText, line, .hours) }
            return minutes
        }
        guard faults.count == before, let person, let title, let day, let kind, let minutes else { return nil }
        let provider = line.text(.provider)
        let course = line.text(.course)
        return Line(
            person: person,
            activity: UpskillingActivity(
                kind: kind, title: title, provider: provider.isEmpty ? nil : provider, completedOn: day,
                minutes: minutes, course: course.isEmpty ? nil : Course.ID(course), origin: .imported))
    }

    private mutating func person(_ line: CSVSheet<Column>.Line, _ people: [Person]) -> Actor.ID? {
        guard let text = required(.person, "person", line) else { return nil }
        let wanted = TypedText.folded(text)
        let found = people.filter {
            TypedText.folded($0.name) == wanted || $0.email.map(TypedText.folded) == wanted
        }
        if found.count == 1 { return found[0].id }
        let names = people.map(\.name)
        let message: Message =
            found.isEmpty
            ? .noPerson(text, suggestion: NearMiss.best(for: text, among: names))
            : .severalPeople(text, names: found.compactMap(\.email))
        refuse(message, .importMendPerson, line, .person)
        return nil
    }

    private mutating func kind(_ line: CSVSheet<Column>.Line) -> UpskillingActivity.Kind? {
        guard let text = required(.kind, "slags", line) else { return nil }
        let kinds = UpskillingActivity.Kind.allCases.filter { $0 != .engineCourse }
        let wanted = TypedText.folded(text)
        let found = kinds.first { kind in
            let words = Message.activityKind(kind.rawValue)
            return [kind.rawValue, words.danish, words.english].contains { TypedText.folded($0) == wanted }
        }
        if let found { return found }
        let names = kinds.map { Message.activityKind($0.rawValue).danish }
        refuse(
            .importBadKind(text), .suggestion(NearMiss.best(for: text, among: names), among: names), line, .kind)
        return nil
    }

    private mutating func required(_ column: Column, _ name: String, _ line: CSVSheet<Column>.Line) -> String? {
        let text = line.text(column)
        if text.isEmpty { refuse(.importEmptyCell(name), .importMendEmptyCell, line, column) }
        return text.isEmpty ? nil : text
    }

    private mutating func refuse(
        _ message: Message, _ mend: Message, _ line: CSVSheet<Column>.Line, _ column: Column
    ) {
        faults.append(ImportFault(message, mend: mend, at: line.location(column)))
    }
}

extension UpskillingActivity {
    /// Whether both tell of the same thing done.
    fileprivate func isSame(as other: UpskillingActivity) -> Bool {
        completedOn == other.completedOn && kind == other.kind
            && TypedText.folded(title) == TypedText.folded(other.title)
    }
}
