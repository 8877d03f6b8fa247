import FoundationEssentials
import LearnCore
import LearnTestSupport
import LearnWeb
import Testing

@Suite("Certificates on paper")
struct CertificatePageTests {
    private func certificate() throws -> Certificate {
        var random = SeededGenerator(seed: 1)
        return Certificate(
            code: CertificateCode.make(using: &random),
            id: try #require(UUID(uuidString: "017F22E2-79B0-7CC3-98C4-DC0C0C07398F")), holder: "Anne <Øst> & Søn",
            holderEmail: "anne@skolen.example", achievement: "Fidus-katten", narrative: "Gennemførte kurset.",
            minutes: 150, completedOn: try #require(CalendarDay(iso8601: "2026-10-05")),
            issuedOn: try #require(CalendarDay(iso8601: "2026-12-25")), validUntil: CalendarDay(iso8601: "2029-03-01"),
            issuer: "Østskolen")
    }

    private func html(_ certificate: Certificate, _ language: Language) -> String {
        String(decoding: CertificatePage(certificate, language: language).bytes(), as: UTF8.self)
    }

    @Test("It says in Danish who did what, when, for how long, until when, and how to check it")
    func danish() throws {
        let certificate = try certificate()
        let html = html(certificate, .danish)
        expectSelfContained(html)
        for text in [
            "<html lang=\"da\">", "Kursusbevis", "Anne &lt;Øst&gt; &amp; Søn", "Fidus-katten", "Gennemførte kurset.",
            "5. oktober 2026", "2 timer og 30 minutter", "til og med 1. marts 2029", "Østskolen, 25. december 2026",
            ">\(certificate.code)<", "learn certificate check \(certificate.code)",
        ] { #expect(html.contains(text), "\(text)") }
        #expect(!html.contains("anne@skolen.example"))
    }

    @Test("It says the same in English, and leaves out what there is not")
    func english() throws {
        var certificate = try certificate()
        certificate.minutes = nil
        certificate.validUntil = nil
        let html = html(certificate, .english)
        expectSelfContained(html)
        for text in ["<html lang=\"en\">", ">Certificate<", "5 October 2026", "without end"] {
            #expect(html.contains(text), "\(text)")
        }
        #expect(!html.contains("minutes") && !html.contains("Time"))
    }

    @Test(
        "Time is said in hours and minutes",
        arguments: [
            (1, "1 minut", "1 minute"), (45, "45 minutter", "45 minutes"), (60, "1 time", "1 hour"),
            (61, "1 time og 1 minut", "1 hour and 1 minute"), (240, "4 timer", "4 hours"),
        ])
    func durations(minutes: Int, danish: String, english: String) {
        #expect(Message.longDuration(minutes: minutes) == Message(da: danish, en: english))
    }

    @Test("Longer names get smaller type")
    func sizes() throws {
        var certificate = try certificate()
        for (length, size) in [(20, "large"), (35, "medium"), (60, "fine")] {
            certificate.holder = String(repeating: "n", count: length)
            #expect(html(certificate, .danish).contains("class=\"name \(size)\""))
        }
    }
}
