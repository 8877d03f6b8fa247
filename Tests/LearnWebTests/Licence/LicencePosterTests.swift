import LearnCore
import LearnWeb
import Testing

@Suite("A class's licence on the wall")
struct LicencePosterTests {
    private func poster(agreement: String? = "Vi spørger først.\nVi siger <nej>.") -> ClassLicencePoster {
        ClassLicencePoster(
            courseTitle: "Digitalt kørekort", className: "Mariehønsestuen", institution: "Solstrålen",
            stamps: [
                ClassLicencePoster.Stamp(title: "Spørg først", heldOn: CalendarDay(iso8601: "2026-09-03")),
                ClassLicencePoster.Stamp(title: "Mit og dit", heldOn: nil),
                ClassLicencePoster.Stamp(title: "Hent en voksen", heldOn: nil),
            ], agreement: agreement, reviewOn: CalendarDay(iso8601: "2027-02-03"))
    }

    private func html(_ poster: ClassLicencePoster, _ language: Language) -> String {
        String(decoding: LicencePoster(poster, language: language).bytes(), as: UTF8.self)
    }

    @Test("It says whose it is, which stamps the class has and since when, and what the class agreed")
    func danish() {
        let html = html(poster(), .danish)
        expectSelfContained(html)
        for text in [
            "Digitalt kørekort", "Mariehønsestuen", "Solstrålen · 1 af 3 stempler", "Spørg først", "3. september 2026",
            "Vi spørger først.", "Vi siger &lt;nej&gt;.", "Vi ser på aftalen igen 3. februar 2027",
        ] { #expect(html.contains(text), "\(text)") }
        #expect(html.components(of: "<li class=\"held\">") == 1)
        #expect(html.components(of: "<li class=\"open\">") == 2)
        #expect(html.components(of: "Ikke endnu") == 2)
    }

    @Test("Without an agreement there are lines to write on")
    func lines() {
        var poster = poster(agreement: nil)
        poster.reviewOn = nil
        let html = html(poster, .english)
        expectSelfContained(html)
        #expect(html.components(of: "<div class=\"rule\">") == 3)
        #expect(!html.contains("We look at it again"))
    }

    @Test("Many short lines of an agreement take as much room as long ones")
    func room() {
        #expect(html(poster(agreement: "Vi siger ja."), .danish).contains("words large"))
        #expect(html(poster(agreement: String(repeating: "o", count: 600)), .danish).contains("words fine"))
        #expect(html(poster(agreement: String(repeating: "o", count: 700)), .danish).contains("words finest"))
        #expect(
            html(poster(agreement: String(repeating: "Ro\n", count: 18)), .danish).contains("words fine columns"))
        #expect(ClassLicencePoster.fits(agreement: String(repeating: "Ro\n", count: 18)))
        #expect(!ClassLicencePoster.fits(agreement: String(repeating: "Ro\n", count: 19)))
        #expect(!ClassLicencePoster.fits(agreement: String(repeating: "o", count: 901)))
    }
}
