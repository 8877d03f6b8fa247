import FoundationEssentials

@testable import LearnCore

/// Reads a file of worked cases line by line.
struct StatusCaseFile {
    private(set) var cases: [StatusCase] = []
    private(set) var problems: [String] = []
    /// The records of the case so far, by the number that the file gives them, as corrections have left them.
    private var records: [Int: UpskillingRecord] = [:]
    private var approvals: [Int: UUID] = [:]
    private var entries = 0

    init(name: String, text: String) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = line.trimmed
            if content.isEmpty || content.hasPrefix("#") { continue }
            do throws(CaseProblem) {
                try read(content, at: "\(name):\(index + 1)")
            } catch {
                problems.append("\(name):\(index + 1): \(error)")
            }
        }
        for one in cases where one.rules.isEmpty || one.questions.isEmpty {
            problems.append("\(one.place): »\(one.title)« har intet krav eller intet spørgsmål")
        }
    }

    private mutating func read(_ line: String, at place: String) throws(CaseProblem) {
        if line.hasPrefix("Den ") { return try readQuestion(line, at: place) }
        guard let colon = line.firstIndex(of: ":") else { throw CaseProblem(description: "ukendt linje »\(line)«") }
        let rest = line[line.index(after: colon)...].trimmed
        if line[..<colon] == "Sag" {
            if cases.contains(where: { $0.title == rest }) { throw CaseProblem(description: "»\(rest)« står to gange") }
            cases.append(StatusCase(title: rest, place: place))
            (records, approvals, entries) = ([:], [:], 0)
            return
        }
        guard !cases.isEmpty else { throw CaseProblem(description: "»\(line)« står før den første sag") }
        let parts = rest.parts
        let last = cases.count - 1
        switch line[..<colon] {
        case "Krav": cases[last].rules.append(try RequirementRule(case: parts))
        case "Rolle": cases[last].history.appointments.append(try appointment(parts))
        case "Orlov": cases[last].history.leaves.append(try leave(parts))
        case "Gjort": try addRecord(parts)
        case "Rettet": try correct(parts)
        case "Trukket": try withdraw(parts, isApproval: false)
        case "Godkendelse trukket": try withdraw(parts, isApproval: true)
        default: throw CaseProblem(description: "ukendt linje »\(line)«")
        }
    }

    // MARK: Roles and leave

    private mutating func appointment(_ parts: [String]) throws(CaseProblem) -> Entry<Appointment> {
        var words = CaseWords(parts[0])
        let role = try words.role()
        try words.require("på")
        let institution = try words.word("et sted")
        try words.require("fra")
        let period = try words.period()
        try words.end()
        var appointment = Appointment(role: role, institution: Institution.ID(institution), period: period)
        var recorded = period.from
        for part in parts.dropFirst() {
            var words = CaseWords(part)
            if words.take("skrevet") {
                recorded = try words.date()
            } else {
                appointment.percent = try words.number()
                try words.require("%")
            }
            try words.end()
        }
        return entry(appointment, recorded)
    }

    private mutating func leave(_ parts: [String]) throws(CaseProblem) -> Entry<Leave> {
        var words = CaseWords(parts[0])
        let isOpen = words.take("fra")
        let period = try words.period()
        guard isOpen == (period.through == nil) else { throw words.problem("»fra DATO« eller »DATO til DATO«") }
        try words.end()
        var recorded = period.from
        for part in parts.dropFirst() {
            var words = CaseWords(part)
            try words.require("skrevet")
            recorded = try words.date()
            try words.end()
        }
        return entry(Leave(period: period), recorded)
    }

    private mutating func entry<Value>(_ value: Value, _ day: CalendarDay) -> Entry<Value> {
        Entry(
            id: nextID(), person: StatusCase.actor("personen"), recordedAt: noon(of: day),
            recordedBy: StatusCase.actor("kontoret"), value: value)
    }

    // MARK: Records

    private mutating func addRecord(_ parts: [String]) throws(CaseProblem) {
        let number = records.count + 1
        var words = CaseWords(parts[0])
        let activity = try activity(&words, origin: .engine)
        try words.end()
        var record = UpskillingRecord(
            number: number, id: nextID(), person: StatusCase.actor("personen"),
            recordedAt: noon(of: activity.completedOn), recordedBy: StatusCase.actor("Learn"),
            content: .activity(activity))
        var approval: UpskillingRecord?
        for part in parts.dropFirst() {
            var words = CaseWords(part)
            if words.take("godkendt") {
                approval = try self.approval(&words, of: record.id)
            } else {
                var activity = activity
                activity.origin = words.take("importeret") ? .imported : .entered
                if activity.origin == .entered { try words.require("indtastet") }
                (record.recordedAt, record.recordedBy) = try stamp(&words)
                record.content = .activity(activity)
            }
            try words.end()
        }
        add(record, approval, number)
    }

    private mutating func correct(_ parts: [String]) throws(CaseProblem) {
        var words = CaseWords(parts[0])
        let (number, old) = try reference(&words)
        guard case .activity(let before) = old.content else { throw words.problem("noget, der er gjort") }
        let (date, actor) = try stamp(&words)
        try words.require("til")
        let activity = try activity(&words, origin: before.origin)
        try words.end()
        let record = UpskillingRecord(
            number: number, id: nextID(), person: old.person, recordedAt: date, recordedBy: actor,
            content: .activity(activity), replaces: old.id)
        var approval: UpskillingRecord?
        for part in parts.dropFirst() {
            var words = CaseWords(part)
            try words.require("godkendt")
            approval = try self.approval(&words, of: record.id)
            try words.end()
        }
        add(record, approval, number)
    }

    private mutating func withdraw(_ parts: [String], isApproval: Bool) throws(CaseProblem) {
        var words = CaseWords(parts.joined(separator: ", "))
        let (number, record) = try reference(&words)
        let (date, actor) = try stamp(&words)
        try words.end()
        guard let replaced = isApproval ? approvals[number] : record.id else { throw words.problem("en godkendelse") }
        cases[cases.count - 1].history.records.append(
            UpskillingRecord(
                id: nextID(), person: record.person, recordedAt: date, recordedBy: actor, content: .withdrawal,
                replaces: replaced))
    }

    private mutating func add(_ record: UpskillingRecord, _ approval: UpskillingRecord?, _ number: Int) {
        records[number] = record
        approvals[number] = approval?.id
        cases[cases.count - 1].history.records += [record] + (approval.map { [$0] } ?? [])
    }

    private func reference(_ words: inout CaseWords) throws(CaseProblem) -> (Int, UpskillingRecord) {
        try words.require("nr.")
        let number = try words.number()
        guard let record = records[number] else { throw words.problem("et nummer, der findes") }
        return (number, record)
    }

    private mutating func approval(_ words: inout CaseWords, of id: UUID) throws(CaseProblem) -> UpskillingRecord {
        let (date, actor) = try stamp(&words)
        return UpskillingRecord(
            id: nextID(), person: StatusCase.actor("personen"), recordedAt: date, recordedBy: actor,
            content: .approval(of: id))
    }

    /// `DATO kurset ID`, `DATO 6 timer konference`, `DATO konference`.
    private func activity(_ words: inout CaseWords, origin: UpskillingActivity.Origin) throws(CaseProblem)
        -> UpskillingActivity
    {
        let day = try words.date()
        if words.take("kurset") {
            let id = try words.word("et kursus")
            return UpskillingActivity(
                kind: .engineCourse, title: id, completedOn: day, minutes: 60, course: Course.ID(id), origin: origin)
        }
        let minutes = try words.minutes() ?? 60
        let kind = try words.kind()
        return UpskillingActivity(
            kind: kind, title: kind.rawValue, completedOn: day, minutes: minutes, origin: origin)
    }

    /// `DATO [kl. TT:MM UTC] [af NAVN]`.
    private func stamp(_ words: inout CaseWords) throws(CaseProblem) -> (Date, Actor.ID) {
        var date = noon(of: try words.date())
        if words.take("kl.") {
            let time = try words.word().split(separator: ":").compactMap { Int($0) }
            guard time.count == 2, (0..<24).contains(time[0]), (0..<60).contains(time[1]) else {
                throw words.problem("et klokkeslæt")
            }
            try words.require("UTC")
            date += Double(time[0] * 3600 + time[1] * 60 - 12 * 3600)
        }
        return (date, StatusCase.actor(words.take("af") ? try words.word("et navn") : "kontoret"))
    }

    private func noon(of day: CalendarDay) -> Date {
        Date(timeIntervalSince1970: Double(day.daysSince1970 * 86_400 + 12 * 3600))
    }

    private mutating func nextID() -> UUID {
        entries += 1
        return UUID(uuid: (1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, UInt8(entries >> 8), UInt8(entries & 255)))
    }

    // MARK: Questions

    private mutating func readQuestion(_ line: String, at place: String) throws(CaseProblem) {
        guard !cases.isEmpty, let colon = line.firstIndex(of: ":") else {
            throw CaseProblem(description: "»\(line)« er intet spørgsmål")
        }
        let head = String(line[..<colon]).parts
        var words = CaseWords(head[0])
        try words.require("Den")
        var asOf = AsOf(try words.date())
        try words.end()
        if head.count > 1 {
            var words = CaseWords(head[1])
            try words.require("som man vidste det")
            asOf.known = try words.date()
            try words.end()
        }
        guard head.count <= 2 else { throw CaseProblem(description: "for mange led i »\(line)«") }
        let expected = try StatusCase.Expectation(case: line[line.index(after: colon)...].trimmed)
        cases[cases.count - 1].questions.append(StatusCase.Question(place: place, asOf: asOf, expected: expected))
    }
}

extension StringProtocol {
    var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\r" }.reversed()) }

    /// What stands between commas; a decimal comma is followed by no space.
    var parts: [String] {
        var parts = [""]
        for character in self {
            if character == " ", parts[parts.count - 1].hasSuffix(",") {
                parts[parts.count - 1].removeLast()
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts
    }
}
