import Testing

@testable import LearnCore

@Suite("Requirements in words")
struct RequirementWordsTests {
    @Test("A span names what it has, in the right number")
    func spans() {
        func text(_ span: CalendarSpan) -> [String] { [Message.span(span).danish, Message.span(span).english] }
        #expect(text(.zero) == ["0 dage", "0 days"])
        #expect(text(CalendarSpan(years: 2)) == ["2 år", "2 years"])
        #expect(text(CalendarSpan(months: 3)) == ["3 måneder", "3 months"])
        #expect(text(CalendarSpan(days: 30)) == ["30 dage", "30 days"])
        #expect(text(CalendarSpan(months: 18)) == ["1 år og 6 måneder", "1 year and 6 months"])
        #expect(
            text(CalendarSpan(years: 1, months: 1, days: 1))
                == ["1 år, 1 måned og 1 dag", "1 year, 1 month and 1 day"])
    }

    @Test("Hours have the decimal sign of their language")
    func hours() {
        func text(_ minutes: Int) -> [String] {
            [Message.hours(minutes: minutes).danish, Message.hours(minutes: minutes).english]
        }
        #expect(text(60) == ["1 time", "1 hour"])
        #expect(text(450) == ["7,5 timer", "7.5 hours"])
        #expect(text(15) == ["0,25 timer", "0.25 hours"])
        #expect(text(720) == ["12 timer", "12 hours"])
        #expect(text(63) == ["1,05 timer", "1.05 hours"])
    }

    @Test("Every kind has a name of its own")
    func kinds() {
        let names = UpskillingActivity.Kind.allCases.map { Message.activityKind($0) }
        #expect(Set(names.map(\.danish)).count == names.count && Set(names.map(\.english)).count == names.count)
        #expect(Message.activityKind(.networkMeeting).danish == "netværksmøde")
        #expect(Message.activityKind(.engineCourse).danish == "kursus i Learn")
    }

    @Test("A measure says what to do")
    func measures() {
        #expect(Message.measure(.course("ssp-laerer")).danish == "Gennemfør kurset »ssp-laerer«")
        #expect(
            Message.measure(.course("ssp-laerer"), courseTitle: "SSP-lærer").english
                == "Complete the course ‘SSP-lærer’")
        #expect(
            Message.measure(.activities([.networkMeeting], count: 1)).danish == "Deltag 1 gang: netværksmøde")
        #expect(
            Message.measure(.activities([.course, .conference, .supervision], count: 2)).english
                == "Take part 2 times: course, conference or supervision")
        #expect(
            Message.measure(.hours(minutes: 450, of: [.course])).danish == "Brug 7,5 timer på opkvalificering: kursus")
        #expect(Message.measure(.hours(minutes: 60, of: [])).english == "Spend 1 hour on upskilling")
    }

    @Test("An expiry says when again")
    func expiries() throws {
        let anchor = try #require(CalendarDay(iso8601: "2027-07-31"))
        let year = CalendarSpan(years: 1)
        #expect(Message.expiry(nil).danish == "Én gang er nok")
        #expect(
            Message.expiry(.completion(every: CalendarSpan(years: 3))).danish
                == "Igen senest 3 år efter den dag, du gjorde det")
        #expect(
            Message.expiry(.previousExpiry(every: year, window: CalendarSpan(months: 3))).danish
                == "Gælder 1 år ad gangen; fornyer du inden for 3 måneder før udløb, mister du ingen tid")
        #expect(
            Message.expiry(.fixedDate(anchor: anchor, every: year, window: .zero)).danish
                == "Senest 2027-07-31, og igen 1 år senere hver gang")
        #expect(
            Message.expiry(.fixedDate(anchor: anchor, every: year, window: CalendarSpan(months: 1))).english
                == "By 2027-07-31, and again 1 year later each time; what you do within 1 month before the date "
                + "counts for the next time")
    }
}
