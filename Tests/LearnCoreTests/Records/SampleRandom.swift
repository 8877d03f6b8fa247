import FoundationEssentials
import LearnTestSupport

@testable import LearnCore

/// The parts that samples are made of.
struct SampleRandom {
    private var generator: SeededGenerator
    let actors = ["personen", "lis", "bo"].map { Actor.ID(rawValue: $0) }
    /// Before this day nothing is written down.
    var earliest: CalendarDay?

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    mutating func bool() -> Bool { Bool.random(using: &generator) }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[int(0...values.count - 1)] }

    mutating func id() -> UUID {
        let (first, second) = (generator.next(), generator.next())
        func byte(_ number: UInt64, _ index: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: number >> (8 * index)) }
        return UUID(
            uuid: (
                0, byte(first, 1), byte(first, 2), byte(first, 3), byte(first, 4), byte(first, 5), byte(first, 6),
                byte(first, 7), byte(second, 0), byte(second, 1), byte(second, 2), byte(second, 3), byte(second, 4),
                byte(second, 5), byte(second, 6), byte(second, 7)
            ))
    }

    /// Ends of months come more often than chance would have it.
    mutating func day(_ years: ClosedRange<Int>) -> CalendarDay {
        let (year, month) = (int(years), int(1...12))
        let length = CalendarDay.length(ofMonth: month, year: year)
        return CalendarDay(unchecked: year, month, int(0...4) == 0 ? length : int(1...length))
    }

    mutating func period() -> Period {
        let from = day(2019...2026)
        return Period(from: from, through: int(0...5) == 0 ? nil : from.adding(days: int(0...300)))
    }

    mutating func measures() -> [RequirementRule.Measure] {
        [
            .course("ssp"), .activities([.conference, .networkMeeting], count: int(1...3)),
            .hours(minutes: 60 * int(2...12), of: bool() ? [] : [.course, .conference]),
        ]
    }

    mutating func rule(_ inForce: Period, _ measures: [RequirementRule.Measure]) -> RequirementRule {
        let every = pick([
            CalendarSpan(months: 6), CalendarSpan(years: 1), CalendarSpan(years: 2), CalendarSpan(days: 400),
        ])
        let window = pick([CalendarSpan.zero, CalendarSpan(days: 20), CalendarSpan(months: 1), CalendarSpan(months: 3)])
        return RequirementRule(
            inForce: inForce, roles: [.sspTeacher], measure: pick(measures),
            expiry: pick([
                nil, .completion(every: every), .previousExpiry(every: every, window: window),
                .fixedDate(anchor: day(2018...2022), every: every, window: window),
            ]),
            first: pick([.zero, CalendarSpan(days: 30), CalendarSpan(months: 3), CalendarSpan(years: 1)]),
            grace: pick([.zero, CalendarSpan(days: 30), CalendarSpan(months: 2)]),
            dueSoon: pick([.zero, CalendarSpan(days: 30), CalendarSpan(months: 1)]),
            leave: bool() ? .extends : .none, isProportional: bool(), earlier: bool() ? .keep : .recount,
            source: RequirementRule.Source(text: "Retningslinjer"))
    }

    mutating func activity(on day: CalendarDay? = nil) -> UpskillingActivity {
        UpskillingActivity(
            kind: pick(UpskillingActivity.Kind.allCases), title: "", completedOn: day ?? self.day(2018...2027),
            minutes: 15 * int(1...40), course: bool() ? "ssp" : nil, origin: pick(UpskillingActivity.Origin.allCases))
    }

    mutating func record() -> UpskillingRecord {
        UpskillingRecord(
            id: id(), person: actors[0], recordedAt: moment(), recordedBy: pick(actors), content: .activity(activity()))
    }

    /// An approval, a correction or a withdrawal of a record.
    mutating func later(than record: UpskillingRecord, among records: [UpskillingRecord]) -> UpskillingRecord {
        let content: UpskillingRecord.Content = pick([
            .approval(of: record.id), .approval(of: record.id), .activity(activity()), .withdrawal,
        ])
        var isApproval = false
        if case .approval = content { isApproval = true }
        return UpskillingRecord(
            id: id(), person: actors[0], recordedAt: moment(), recordedBy: pick(actors), content: content,
            replaces: isApproval ? nil : record.id)
    }

    mutating func entry<Value>(_ value: Value?) -> Entry<Value> {
        Entry(id: id(), person: actors[0], recordedAt: moment(), recordedBy: actors[1], value: value)
    }

    /// At any time of a day in Denmark.
    private mutating func moment() -> Date {
        let day = earliest?.adding(days: int(0...400)) ?? self.day(2018...2027)
        return Date(timeIntervalSince1970: Double(day.daysSince1970 * 86_400 + int(0...75_000)))
    }
}
