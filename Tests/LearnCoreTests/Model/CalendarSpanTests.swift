import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Spans and periods")
struct CalendarSpanTests {
    private static func day(_ number: Int) -> CalendarDay { CalendarDay(daysSince1970: number) }

    @Test(
        "A month that is too short gives its last day",
        arguments: [
            ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"), ("2026-01-31", 1, "2026-02-28"),
            ("2026-08-31", 6, "2027-02-28"), ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
            ("2026-12-31", 2, "2027-02-28"), ("2026-02-28", 1, "2026-03-28"),
        ])
    func monthEnds(from: String, months: Int, to: String) {
        let span = CalendarSpan(months: abs(months))
        let day = CalendarDay(iso8601: from)
        #expect((months > 0 ? day?.adding(span) : day?.subtracting(span))?.description == to)
    }

    @Test("Later days stay later, and what is added is taken away again but for a month's end")
    func adding() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<5000 {
            let day = Self.day(.random(in: 0...40_000, using: &generator))
            let months = CalendarSpan(months: .random(in: 0...60, using: &generator))
            let days = CalendarSpan(days: .random(in: 0...900, using: &generator))
            #expect(day.adding(months) <= day.adding(days: 1).adding(months))
            #expect(day.adding(months) >= day && day.subtracting(months) <= day)
            #expect(day.adding(days).subtracting(days) == day)
            #expect(day.days(to: day.adding(days)) == days.days)
            let back = day.adding(months).subtracting(months)
            #expect(back == day || back < day && back.days(to: day) <= 3 && day.day > 28)
            let moved = day.adding(months)
            #expect(
                moved.day == day.day
                    || moved.day < day.day
                        && moved.day == CalendarDay.length(ofMonth: moved.month, year: moved.year)
            )
        }
    }

    @Test("Merged periods hold the same days, apart from each other and by day")
    func merged() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<1000 {
            let periods = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                let from = Int.random(in: 0...60, using: &generator)
                let isOpen = Int.random(in: 0...9, using: &generator) == 0
                return Period(
                    from: Self.day(from),
                    through: isOpen ? nil : Self.day(from + .random(in: 0...15, using: &generator)))
            }
            let merged = Period.merged(periods)
            for day in (0...80).map(Self.day) {
                #expect(merged.contains { $0.contains(day) } == periods.contains { $0.contains(day) })
            }
            for (first, second) in zip(merged, merged.dropFirst()) {
                #expect(first.through.map { $0.adding(days: 1) < second.from } ?? false)
            }
        }
    }

    @Test("Fixed dates follow each other, and none is due before the first")
    func fixedDates() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<3000 {
            let dates = FixedDates(
                anchor: Self.day(.random(in: 15_000...20_000, using: &generator)),
                every: [
                    CalendarSpan(days: 1), CalendarSpan(days: 30), CalendarSpan(months: 1), CalendarSpan(months: 3),
                    CalendarSpan(years: 1), CalendarSpan(years: 2), CalendarSpan(years: 1, days: 3),
                ].randomElement(using: &generator) ?? .zero)
            let day = Self.day(.random(in: 10_000...30_000, using: &generator))
            let first = dates.first(onOrAfter: day)
            #expect(first >= day)
            #expect(dates.last(before: first) < day)
            #expect(dates.firstDue(onOrAfter: day) == max(first, dates.anchor))
            let last = dates.last(before: day)
            #expect(last < day)
            #expect(dates.first(after: last) >= day)
        }
    }

    @Test("A rule without a length and days at the ends of time do not go on for ever")
    func ends() {
        let never = FixedDates(anchor: Self.day(100), every: .zero)
        #expect(never.first(onOrAfter: Self.day(200)) == never.anchor)
        let yearly = FixedDates(anchor: CalendarDay(unchecked: 9998, 8, 31), every: CalendarSpan(years: 1))
        #expect(yearly.first(after: CalendarDay(unchecked: 9999, 12, 31)) <= CalendarDay(unchecked: 9999, 12, 31))
        let early = FixedDates(anchor: CalendarDay(unchecked: 2, 8, 31), every: CalendarSpan(years: 1))
        #expect(early.last(before: CalendarDay(unchecked: 1, 1, 1)).year == 1)
    }
}
