/// Finds out whom the lines of a staff file are about, and what they change.
struct StaffMatcher {
    private let known: StaffImport.Known
    private(set) var members: [StaffImport.Member] = []
    private(set) var faults: [ImportFault] = []
    /// Where the people of the file stand in `members`, by what they are told apart by.
    private var places: [String: Int] = [:]
    private var firstLines: [Int] = []
    private var byName: [String: [Int]] = [:]
    private let knownByName: [String: [Person]]
    private let knownByEmail: [String: Person]
    /// What the lines so far say about each member, and in which line.
    private var said: [[(appointment: Appointment, line: Int)]] = []

    init(known: StaffImport.Known) {
        self.known = known
        knownByName = Dictionary(grouping: known.people) { TypedText.folded($0.name) }
        knownByEmail = Dictionary(
            known.people.compactMap { person in person.email.map { ($0.lowercased(), person) } },
            uniquingKeysWith: { first, _ in first })
    }

    mutating func take(_ entry: StaffLineReader.Entry, from line: CSVSheet<StaffLineReader.Column>.Line) {
        guard let index = member(entry, line) else { return }
        guard let appointment = entry.appointment else {
            if members[index].known != nil { members[index].unchanged += 1 }
            return
        }
        for earlier in said[index] where earlier.appointment.overlaps(appointment) {
            if earlier.appointment == appointment {
                members[index].unchanged += 1
            } else {
                refuse(.importOverlapsLine(earlier.line), .importMendOverlapsLine, line, .from)
            }
            return
        }
        said[index].append((appointment, line.number))
        place(appointment, in: index, line)
    }

    private mutating func place(
        _ appointment: Appointment, in index: Int, _ line: CSVSheet<StaffLineReader.Column>.Line
    ) {
        let entries = members[index].known.flatMap { known.appointments[$0] } ?? []
        if entries.contains(where: { $0.value == appointment }) {
            members[index].unchanged += 1
        } else if let old = entries.first(where: { $0.value?.begins(like: appointment) ?? false }) {
            members[index].replaced.append(.init(entry: old.id, appointment: appointment))
        } else if let old = entries.first(where: { $0.value?.overlaps(appointment) ?? false })?.value {
            refuse(.importOverlaps(from: Message(old.period.from)), .importMendOverlap, line, .from)
        } else {
            members[index].added.append(appointment)
        }
    }

    /// The member that a line is about, made on its first line.
    private mutating func member(
        _ entry: StaffLineReader.Entry, _ line: CSVSheet<StaffLineReader.Column>.Line
    ) -> Int? {
        let name = TypedText.folded(entry.name)
        let key = entry.email?.lowercased() ?? "\n" + name
        if let index = places[key] {
            guard members[index].name == entry.name else {
                refuse(
                    .importNameDiffers(members[index].name, line: firstLines[index]), .importMendNameDiffers, line,
                    .name)
                return nil
            }
            return index
        }
        // A name alone is whoever has it in the file; with an address it is not whoever has none.
        let namesakes = byName[name] ?? []
        if entry.email == nil, let first = namesakes.first {
            if namesakes.count == 1 { return first }
            refuse(.importSeveralOfName(entry.name), .importMendEmail, line, .name)
            return nil
        }
        if namesakes.contains(where: { members[$0].email == nil }) {
            refuse(.importNameWithoutEmail(entry.name), .importMendEmailInFile, line, .email)
            return nil
        }
        let person: Person?
        switch match(entry) {
        case .success(let found): person = found
        case .failure(let mismatch):
            refuse(mismatch.message, mismatch.mend, line, mismatch.column)
            return nil
        }
        places[key] = members.count
        byName[name, default: []].append(members.count)
        firstLines.append(line.number)
        said.append([])
        let email = entry.email ?? person?.email
        members.append(
            StaffImport.Member(
                known: person?.id, name: entry.name, email: email,
                isChanged: person.map { $0.name != entry.name || $0.email != email } ?? false))
        return members.count - 1
    }

    private struct Mismatch: Error {
        let message: Message
        let mend: Message
        let column: StaffLineReader.Column
    }

    /// Whom the store knows under the address; without one, under the name, where only one has it.
    private func match(_ entry: StaffLineReader.Entry) -> Result<Person?, Mismatch> {
        let named = knownByName[TypedText.folded(entry.name)] ?? []
        if let email = entry.email {
            if let person = knownByEmail[email.lowercased()] { return .success(person) }
            guard named.contains(where: { $0.email == nil }) else { return .success(nil) }
            return .failure(
                Mismatch(
                    message: .importNameWithoutEmail(entry.name), mend: .importMendPersonEmail(entry.name),
                    column: .email))
        }
        if named.count > 1 {
            return .failure(
                Mismatch(message: .importSeveralOfName(entry.name), mend: .importMendEmail, column: .name))
        }
        return .success(named.first)
    }

    private mutating func refuse(
        _ message: Message, _ mend: Message, _ line: CSVSheet<StaffLineReader.Column>.Line,
        _ column: StaffLineReader.Column
    ) {
        faults.append(ImportFault(message, mend: mend, at: line.location(column)))
    }
}

extension Appointment {
    /// Whether two appointments are to the same role in the same place at the same time.
    public func overlaps(_ other: Appointment) -> Bool {
        guard role == other.role, institution == other.institution else { return false }
        return period.overlaps(other.period)
    }

    fileprivate func begins(like other: Appointment) -> Bool {
        role == other.role && institution == other.institution && period.from == other.period.from
    }
}

extension Period {
    public func overlaps(_ other: Period) -> Bool {
        through.map { other.from <= $0 } ?? true && other.through.map { from <= $0 } ?? true
    }
}
