import LearnCore
import LearnTestSupport
import Testing

@testable import LearnWeb

@Suite("Words on paper")
struct PaperTextTests {
    @Test("Lines are as narrow as asked, and together they are the text, also where a word is longer than a line")
    func lines() {
        var random = SeededGenerator(seed: 6)
        for _ in 0..<200 {
            let words = (0..<Int.random(in: 1...30, using: &random)).map { _ in
                String(
                    (0..<Int.random(in: 1...25, using: &random)).map { _ in "aeøiIMW…".randomElement(using: &random)! })
            }
            let text = PaperText(words.joined(separator: " "))
            let width = Double.random(in: 2...20, using: &random)
            for lines in [text.lines(width: width), text.balanced(width: width)] {
                #expect(PaperText.joining(lines) == text)
                #expect(
                    lines.allSatisfy {
                        $0.text.words.count == 1
                            || TextMeasure.width(of: $0.text.words, isStrong: false) <= width + 1e-9
                    })
            }
            #expect(text.balanced(width: width).count == text.lines(width: width).count)
        }
    }

    @Test("Strong words are wider, and keep their strength on every line")
    func strong() {
        #expect(TextMeasure.width(of: "Behov", isStrong: true) > TextMeasure.width(of: "Behov", isStrong: false))
        let text = PaperText(runs: [.init(text: "Spørg:", isStrong: true), .init(text: " Vil I begge gerne være her?")])
        let lines = text.lines(width: 6)
        #expect(lines.count == 3)
        #expect(lines[0].text.runs.first == .init(text: "Spørg:", isStrong: true))
        #expect(PaperText.joining(lines) == text)
    }

    @Test("Dots stay with the word before them, and links say where they lead")
    func details() {
        #expect(PaperText("Jeg blev …, da …").keepingDots.words == "Jeg blev\u{A0}…, da\u{A0}…")
        let link = PaperText([
            .link(
                .init(
                    target: .external("https://a.dk"), content: [.text("her")],
                    location: .init(file: "a", line: 1, column: 1)))
        ])
        #expect(link.words == "her (https://a.dk)")
    }
}
