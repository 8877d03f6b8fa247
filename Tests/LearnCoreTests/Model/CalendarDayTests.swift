import FoundationEssentials
import Testing

@testable import LearnCore

@Suite("Days")
struct CalendarDayTests {
    @Test(
        "ISO 8601 days that exist are read and written",
        arguments: ["2027-08-01", "2024-02-29", "0001-01-01", "9999-12-31"])
    func roundTrip(text: String) {
        #expect(CalendarDay(iso8601: text)?.description == text)
    }

    @Test(
        "Other texts and days that do not exist are refused",
        arguments: [
            "2027-02-29", "2027-13-01", "2027-00-10", "27-08-01", "2027-8-1", "2027/08/01", "", "2027-08-01 ",
            "२०२७-०८-०१",
        ])
    func refused(text: String) {
        #expect(CalendarDay(iso8601: text) == nil)
    }

    @Test("Every day from 1900 to 2100 is one after the day before")
    func counting() {
        let first = CalendarDay.daysSince1970(year: 1900, month: 1, day: 1)
        let last = CalendarDay.daysSince1970(year: 2100, month: 12, day: 31)
        var previous: CalendarDay?
        for number in first...last {
            let day = CalendarDay(daysSince1970: number)
            #expect(day.daysSince1970 == number)
            #expect(CalendarDay(year: day.year, month: day.month, day: day.day) == day)
            if let previous { #expect(previous < day) }
            previous = day
        }
    }

    @Test(
        "A moment belongs to the Danish day, summer and winter",
        arguments: [
            ("2026-03-28T23:30:00Z", "2026-03-29"), ("2026-03-29T21:59:00Z", "2026-03-29"),
            ("2026-03-29T22:00:00Z", "2026-03-30"), ("2026-10-24T22:00:00Z", "2026-10-25"),
            ("2026-10-25T22:59:59Z", "2026-10-25"), ("2026-10-25T23:00:00Z", "2026-10-26"),
            ("2026-12-31T22:59:59Z", "2026-12-31"), ("2026-12-31T23:00:00Z", "2027-01-01"),
        ])
    func danishDay(moment: String, day: String) throws {
        let date = try Date(moment, strategy: .iso8601)
        #expect(CopenhagenTime.day(of: date).description == day)
    }

    @Test("Summer time changes at one o'clock UTC on the last Sundays of March and October")
    func changes() throws {
        for (moment, offset) in [
            ("2024-03-31T00:59:59Z", 3600), ("2024-03-31T01:00:00Z", 7200), ("2024-10-27T00:59:59Z", 7200),
            ("2024-10-27T01:00:00Z", 3600), ("2025-03-30T01:00:00Z", 7200), ("2025-10-26T01:00:00Z", 3600),
        ] {
            let date = try Date(moment, strategy: .iso8601)
            #expect(CopenhagenTime.offset(at: Int(date.timeIntervalSince1970)) == offset, "\(moment)")
        }
    }
}
