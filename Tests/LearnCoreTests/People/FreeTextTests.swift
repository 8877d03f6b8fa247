import LearnCore
import LearnTestSupport
import Testing

@Suite("Free text")
struct FreeTextTests {
    @Test(
        "A CPR number is found however it is written",
        arguments: [
            "010203-1234", "0102031234", "010203 1234", "01 02 03-1234", "01.02.03 – 1234", "CPR:010203-1234.",
            "Mette (310199-0000)", "710203-1234", "01022003-1234", "٠١٠٢٠٣-١٢٣٤", "01\u{200D}0203-1234",
            "010203\u{2011}1234", "010203 - 1234",
        ])
    func found(text: String) {
        #expect(FreeText.refusal(of: text) == .cprNumber)
    }

    @Test(
        "Dates, telephones, hours and long numbers are none",
        arguments: [
            "31-12-2026", "2026-12-31", "+45 12 34 56 78", "12345678", "24.11.2026 1030", "24.11.26 1030",
            "5798000123456", "990203-1234", "011303-1234", "0.A", "uge 47, 12.30-14.00", "010203-12345", "4512345678",
            "Kursus 2026-2027", "1010203-1234",
        ])
    func innocent(text: String) {
        #expect(FreeText.refusal(of: text) == nil)
    }

    @Test("Every valid day and number is found in the middle of any text, and no shorter number is")
    func generated() {
        var random = SeededGenerator(seed: 7)
        let between = ["", "-", " ", "–", " - ", "/"]
        for _ in 0..<2000 {
            let day = Int.random(in: 1...31, using: &random)
            let month = Int.random(in: 1...12, using: &random)
            let year = Int.random(in: 0...99, using: &random)
            let last = String(Int.random(in: 10_000...19_999, using: &random).description.dropFirst())
            let date = [day, month, year].map { ($0 < 10 ? "0" : "") + String($0) }.joined()
            let number = date + (between.randomElement(using: &random) ?? "") + last
            #expect(FreeText.containsCPRNumber("før \(number), efter"), "\(number)")
            #expect(!FreeText.containsCPRNumber("før \(number.dropLast()), efter"), "\(number)")
        }
    }

    @Test("Empty texts, hidden characters and long texts are refused, with what would mend it")
    func others() {
        #expect(FreeText.refusal(of: " \u{A0}") == .empty)
        #expect(FreeText.refusal(of: "Mette\u{1B}[2J") == .controlCharacter)
        #expect(FreeText.refusal(of: "Mette\u{202E}") == .controlCharacter)
        #expect(FreeText.refusal(of: "a\nb") == .controlCharacter)
        #expect(FreeText.refusal(of: String(repeating: "å", count: 31), longest: 30) == .tooLong(limit: 30))
        #expect(FreeText.refusal(of: String(repeating: "å", count: 30), longest: 30) == nil)
        #expect(FreeText.refusal(of: "می\u{200C}خواهم") == nil)
        #expect(FreeText.trimmed("  Mette \t Holm ") == "Mette Holm")
        #expect(FreeText.Refusal.tooLong(limit: 30).message.danish.contains("højst 30 tegn"))
    }

    @Test("Addresses and days are read as people write them")
    func written() {
        for good in ["a@b.dk", "mette.holm+ssp@skole.kommune.dk", "søren@skole.dk"] {
            #expect(EmailAddress.isWellFormed(good), "\(good)")
        }
        for bad in ["a", "@b.dk", "a@b", "a@b..dk", "a b@c.dk", "a@b@c.dk", "<a@b.dk>", "0102031234@b.dk"] {
            #expect(!EmailAddress.isWellFormed(bad), "\(bad)")
        }
        let day = CalendarDay(year: 2026, month: 12, day: 31)
        for text in ["2026-12-31", "31-12-2026", "31.12.2026", "31/12/2026"] { #expect(WrittenDay.day(text) == day) }
        #expect(WrittenDay.day("1.9.2026") == CalendarDay(year: 2026, month: 9, day: 1))
        for text in ["31-13-2026", "2026-31-12", "31-12-26", "", "1-1", "+1-1-2026"] {
            #expect(WrittenDay.day(text) == nil, "\(text)")
        }
    }
}
