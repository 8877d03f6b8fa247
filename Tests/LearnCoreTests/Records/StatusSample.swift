import FoundationEssentials

@testable import LearnCore

/// A generated requirement and what was written down about one person.
struct StatusSample {
    var requirement: Requirement
    var history: PersonHistory
    /// A day within the years that the records are from.
    var day: CalendarDay

    /// - Parameters:
    ///   - measures: what may be required; everything where `nil`.
    init(
        seed: UInt64, ruleCount: ClosedRange<Int> = 1...3, leaves: ClosedRange<Int> = 0...3,
        measures: [RequirementRule.Measure]? = nil
    ) {
        var random = SampleRandom(seed: seed)
        var rules: [RequirementRule] = []
        var from = random.day(2018...2020)
        let count = random.int(ruleCount)
        for number in 1...count {
            let next = from.adding(CalendarSpan(months: random.int(12...36)))
            let isLast = number == count
            rules.append(
                random.rule(
                    Period(from: from, through: isLast ? nil : next.adding(days: -1)), measures ?? random.measures()))
            from = next
        }
        requirement = Requirement(id: "krav", title: "Krav", rules: rules)

        history = PersonHistory(person: random.actors[0])
        var start = random.day(2019...2023)
        for _ in 0..<random.int(1...3) {
            let end = start.adding(CalendarSpan(months: random.int(3...40)))
            let appointment = Appointment(
                role: random.int(0...4) == 0 ? .teacher : .sspTeacher, institution: "skole-a",
                period: Period(from: start, through: random.bool() ? end : nil), percent: random.int(10...100))
            history.appointments.append(random.entry(appointment))
            start = end.adding(days: random.int(0...40))
        }
        for _ in 0..<random.int(leaves) { history.leaves.append(random.entry(Leave(period: random.period()))) }
        for _ in 0..<random.int(0...10) { history.records.append(random.record()) }
        for record in history.records where random.bool() {
            history.records.append(random.later(than: record, among: history.records))
        }
        day = random.day(2020...2027)
    }

    /// The same, with things written down after a day, corrections among them.
    func writingMore(after known: CalendarDay, seed: UInt64) -> PersonHistory {
        var random = SampleRandom(seed: seed)
        random.earliest = known.adding(days: 1)
        var history = history
        for old in history.appointments where random.bool() {
            var entry = random.entry(old.value)
            entry.replaces = old.id
            entry.value = random.bool() ? nil : old.value
            history.appointments.append(entry)
        }
        history.leaves.append(random.entry(Leave(period: random.period())))
        for old in history.records where random.bool() {
            history.records.append(random.later(than: old, among: history.records))
        }
        history.records.append(random.record())
        return history
    }
}
