import Testing

@testable import LearnCore

@Suite("Diagnostics as text")
struct DiagnosticTextTests {
    private let diagnostic = Diagnostic(
        .unknownElement("tekst", of: .courseLanguage, in: "option", suggestion: "text", possible: ["text", "why"]),
        at: SourceLocation(file: "kurs/lessons/a.xml", line: 7, column: 15))

    @Test("Danish text names place, rule, line and mend, with the caret under the place despite æøå")
    func danish() {
        #expect(
            diagnostic.text(in: .danish, sourceLine: "  <b>æøå</b> ← <tekst>Nej</tekst>") == """
                kurs/lessons/a.xml:7:15: fejl: <tekst> findes ikke i kursussproget (i <option>) [unknown-element]
                      <b>æøå</b> ← <tekst>Nej</tekst>
                                  ^
                  → Mente du »text«?
                """)
    }

    @Test("English text says the same")
    func english() {
        #expect(
            diagnostic.text(in: .english, sourceLine: nil) == """
                kurs/lessons/a.xml:7:15: error: <tekst> is not in the course language (in <option>) [unknown-element]
                  → Did you mean ‘text’?
                """)
    }

    @Test("A long line is cut to what surrounds the place")
    func longLine() {
        let line = String(repeating: "a", count: 200) + "<x/>" + String(repeating: "b", count: 200)
        let excerpt = Diagnostic.Excerpt(line: line, column: 201)
        #expect(excerpt.text.count <= 92)
        #expect(Array(excerpt.text)[excerpt.caret] == "<")
    }

    @Test("Control characters in a source line are not shown")
    func controlCharacters() {
        #expect(Diagnostic.Excerpt(line: "a\u{1B}[31mb\u{9B}c", column: 1).text == "a [31mb c")
    }

    @Test("Diagnostics are sorted by place, then rule")
    func order() {
        func at(_ line: Int, _ fault: Fault) -> Diagnostic {
            Diagnostic(fault, at: SourceLocation(file: "f", line: line, column: 1))
        }
        let sorted = [at(2, .emptyElement("p")), at(1, .noWrongAnswer), at(1, .emptyElement("p"))].sortedByPlace()
        #expect(sorted.map(\.location.line) == [1, 1, 2])
        #expect(sorted.map(\.fault.rule) == [.emptyElement, .noWrongAnswer, .emptyElement])
        #expect(sorted.hasErrors)
        #expect(![at(1, .unlistedFile("x"))].hasErrors)
    }
}
