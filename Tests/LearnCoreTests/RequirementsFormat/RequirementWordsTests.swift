import Testing

@testable import LearnCore

@Suite("Requirements in words")
struct RequirementWordsTests {
    private func words(_ message: Message) -> [String] { [message.danish, message.english] }

    @Test("A span names what it has, in the right number")
    func spans() {
        #expect(words(.span(.zero)) == ["0 dage", "0 days"])
        #expect(words(.span(CalendarSpan(years: 2))) == ["2 år", "2 years"])
        #expect(words(.span(CalendarSpan(days: 30))) == ["30 dage", "30 days"])
        #expect(words(.span(CalendarSpan(months: 18))) == ["1 år og 6 måneder", "1 year and 6 months"])
        #expect(
            words(.span(CalendarSpan(years: 1, months: 1, days: 1)))
                == ["1 år, 1 måned og 1 dag", "1 year, 1 month and 1 day"])
    }

    @Test("A measure says what is asked for")
    func measures() {
        #expect(words(.measure(.course("ssp-laerer"))) == ["kurset »ssp-laerer«", "the course ‘ssp-laerer’"])
        #expect(Message.measure(.course("ssp-laerer")) { _ in "SSP-lærer" }.danish == "kurset »SSP-lærer«")
        #expect(Message.measure(.activities([.networkMeeting], count: 2)).danish == "2 netværksmøder")
        #expect(
            words(.measure(.hours(minutes: 450, of: [.conference, .supervision])))
                == ["7,5 timers konference eller supervision", "7.5 hours of conference or supervision"])
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
            words(.expiry(.fixedDate(anchor: anchor, every: year, window: CalendarSpan(months: 2)))) == [
                "Inden for 2 måneder før 31. juli 2027, og igen 1 år senere hver gang",
                "Within 2 months before 31 July 2027, and again 1 year later each time",
            ])
    }
}
