import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Labels in documents")
struct DocumentLabelTests {
    private typealias S = WordSample

    private func paragraphs(_ lines: [String]) -> String { lines.map { S.p($0) }.joined() }

    private func question(_ body: String) throws -> Question? {
        try S.read(S.package(body)).course.lessons[0].questions.first?.question
    }

    @Test(
        "A question's answers are boxes, letters or a list, and its right ones are ticked, marked or named",
        arguments: [
            ["☐ Ja", "Fordi: Nu.", "☑ Nej", "Fordi: Aldrig."],
            ["[ ] Ja Fordi: Nu.", "[x] Nej Fordi: Aldrig."],
            ["a) Ja", "Fordi: Nu.", "b) Nej (rigtigt)", "Fordi: Aldrig."],
            ["a) Ja", "Fordi: Nu.", "b) Nej", "Fordi: Aldrig.", "", "Rigtigt: b"],
            ["A. Ja Because: Nu.", "B. Nej", "Reason: Aldrig.", "Right answer: B"],
            ["", "☐ Ja Fordi: Nu.", "☒ Nej Fordi: Aldrig."],
        ])
    func choices(lines: [String]) throws {
        let question = try #require(try question(paragraphs(["Spørgsmål: Er det sådan?"] + lines)))
        #expect(question.prompt == [.paragraph([.text("Er det sådan?")])])
        #expect(question.kind == .choice)
        #expect(question.options.map(\.text.plainText) == ["Ja", "Nej"])
        #expect(question.options.map(\.isCorrect) == [false, true])
        #expect(question.options.map(\.justification.plainText) == ["Nu.", "Aldrig."])
    }

    @Test("The items of a list are answers, with reasons below them; several right ones make a multiple choice")
    func listed() throws {
        let body =
            S.p("Spørgsmål 3: Hvad?") + S.p("et (rigtigt)", list: (2, 0)) + S.p("Fordi: a", list: (1, 1))
            + S.p("to (korrekt)", list: (2, 0)) + S.p("tre", list: (2, 0)) + S.p("Vink: Se efter.")
        let question = try #require(try question(body))
        #expect(question.kind == .multiple)
        #expect(question.options.map(\.isCorrect) == [true, true, false])
        #expect(question.options[0].justification.plainText == "a")
        #expect(question.hints.map(\.plainText) == ["Se efter."])
    }

    @Test(
        "What is half a question stays text, with a remark that loses nothing",
        arguments: [
            ["☐ Ja", "☐ Nej"], ["☑ Ja", "☑ Nej"], ["☑ Ja"], [], ["a) Ja", "b) Nej", "Rigtigt: d"], ["Bare tekst."],
        ])
    func half(lines: [String]) throws {
        let result = try S.read(S.package(paragraphs(["Spørgsmål: Er det sådan?"] + lines)))
        #expect(result.course.lessons[0].questions.isEmpty)
        let item = result.report.files[0].items[0]
        #expect(item.outcome == .kept)
        #expect(item.remarks.map(\.outcome) == [nil])
        guard case .passage(.paragraph(let words)) = result.course.lessons[0].blocks[0].content else {
            Issue.record("the label's words are gone")
            return
        }
        #expect(words.plainText == "Spørgsmål: Er det sådan?")
    }

    @Test("Boxes are a checklist, steps are cards, and the other labels what they say")
    func others() throws {
        let body =
            paragraphs([
                "Tjekliste: Før", "☐ Ro", "☐ Sted", "", "Trin 1: Lyt. Vent lidt.", "Trin 2: Spørg", "Hvad skete der?",
                "",
            ])
            + S.p("Boks", list: (3, 0))
            + paragraphs([
                "Tænk over: Hvornår?", "Vejledning: Giv tid.", "Læs højt: Pip er her.", "Vigtigt: Hent hjælp.", "Tip:",
                "Sæt dig.", "Vent.", "", "Baggrund: Derfor.", "Step 1: Go",
            ])
        let result = try S.read(S.package(body))
        let blocks = result.course.lessons[0].blocks
        let kinds = blocks.map { block in
            switch block.content {
            case .checklist(let list): "checklist \(list.title ?? "-") \(list.checks.count)"
            case .stepCards(let steps): "steps " + steps.cards.map(\.title).joined(separator: ",")
            case .reflection: "reflection \(block.guide?.act.count ?? 0)"
            case .passage(.readAloud): "aloud"
            case .note(let note): "\(note.kind) \(note.content.count)"
            default: "text"
            }
        }
        #expect(
            kinds == [
                "checklist Før 2", "steps Lyt,Spørg", "checklist - 1", "reflection 1", "aloud", "important 1", "tip 2",
                "background 1", "steps Go",
            ])
        #expect(result.report.files[0].itemTally[.kept] == result.report.files[0].items.count)
    }

    @Test("A guide with nothing before it stays text")
    func guideAlone() throws {
        let result = try S.read(S.package(S.p("Vejledning: Giv tid.")))
        #expect(result.course.lessons[0].blocks.count == 1)
        #expect(result.report.files[0].items[0].remarks.count == 1)
    }

    @Test("Whatever lines a document has, nothing but what is reported goes, and the course reads back the same")
    func readsBack() throws {
        var random = SeededGenerator(seed: 21)
        let lines = [
            "Spørgsmål: Hvad?", "☐ a", "☑ b", "a) c", "b) d", "Rigtigt: a", "Fordi: e", "Vink: f", "Trin 1: g. Og h",
            "Trin 2:", "Tjekliste:", "Tænk over:", "Læs højt:", "Vejledning: Sig: i", "Vigtigt: j", "", "", "ord & <k>",
        ]
        for _ in 0..<200 {
            let body = (0..<Int.random(in: 1...25, using: &random)).map { _ -> String in
                let line = (lines.randomElement(using: &random) ?? "").replacing("&", with: "&amp;").replacing(
                    "<", with: "&lt;")
                switch Int.random(in: 0..<8, using: &random) {
                case 0: return S.p(line, style: "Overskrift\(Int.random(in: 1...3, using: &random))")
                case 1, 2:
                    return S.p(
                        line, list: (Int.random(in: 1...3, using: &random), Int.random(in: 0...9, using: &random)))
                case 3:
                    return
                        "<w:tbl><w:tr><w:tc>\(S.p(line))</w:tc><w:tc>\(S.p("x"))</w:tc></w:tr><w:tr><w:tc>\(S.p(line))</w:tc></w:tr></w:tbl>"
                default: return S.p(line)
                }
            }.joined()
            do throws(ImportFailure) {
                let result = try CourseImport.read(
                    [S.package(body)], as: CourseImport.Options(id: "a", title: "A", language: .danish))
                let files = Dictionary(uniqueKeysWithValues: result.files.map { ($0.path, $0.bytes) })
                let reading = CourseReader.read(CourseInMemory(files: files))
                #expect(!reading.diagnostics.hasErrors, "\(body) \(reading.diagnostics.map(\.fault.message.english))")
                #expect(reading.course == result.course, "\(body)")
            } catch {
                #expect(error.message == .importedNothing)
            }
        }
    }
}
