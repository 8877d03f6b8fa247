import FoundationEssentials
import LearnCore
import LearnTestSupport
import Testing

@testable import learn_cli

/// Screens as text, at three widths, with and without colour, and plain. `RECORD_SNAPSHOTS=1` writes them anew.
@Suite("Screens as they look")
struct ScreenSnapshotTests {
    static let cases: [String: [Key]] = [
        "reading": [],
        "bookmark": [.character("b")],
        "choice": keys(">"),
        "choice-wrong": keys(">h1") + [.enter],
        "multiple": keys(">>12"),
        "order": keys(">>>2"),
        "match": keys(">>>>2"),
        "gap": keys(">>>>>uenighed"),
        "scenario": keys(">>>>>>2"),
        "scenario-moved": keys(">>>>>>1") + [.enter],
        "scenario-end": keys(">>>>>>1") + [.enter] + keys("1") + [.enter],
        "search": keys("/foer"),
        "glossary": keys("g"),
        "keys": keys("?"),
        "bookmarks": keys("b>bB"),
        "forget": keys("x"),
        "skip-forbidden": keys(">s"),
        "choice-without-skip": keys(">"),
        "keys-without-skip": keys("?"),
        "end": keys("b>s13") + [.enter] + keys(">ss?ss"),
    ]

    private static func keys(_ text: String) -> [Key] { text.map { $0 == ">" ? .right : .character($0) } }

    @Test("A screen is as it was recorded", arguments: cases.keys.sorted())
    func screen(name: String) throws {
        var text = ""
        for (width, height) in [(40, 20), (80, 24), (120, 30)] {
            let screen = try Self.screen(name, ScreenSize(width: width, height: height))
            text += "== \(width) × \(height)\n" + screen.map { $0.text + "\n" }.joined()
        }
        let size = ScreenSize(width: 80, height: 24)
        for (title, colors) in [("truecolor", Capabilities.Colors.truecolor), ("no colour", .none)] {
            var painter = Painter(Capabilities(colors: colors))
            let bytes = painter.update(to: try Self.screen(name, size), size: size)
            text += "== 80 × 24, \(title)\n" + bytes.replacing("\u{1B}", with: "␛").replacing("␛[K", with: "␛[K\n")
        }
        try Self.compare(text, with: name)
    }

    @Test("A whole lesson line by line is as it was recorded", arguments: [40, 76])
    func plain(width: Int) throws {
        let temporary = TemporaryFolder()
        for (path, text) in SnapshotCourse.files { temporary.write(text, to: "courses/sample/" + path) }
        temporary.write("h\n1\n1 3\n# i orden\n2 1\n2 1\nuenighed\n1\n1\n", to: "answers.txt")
        let run = TestRun(
            "run", "sample", "--answers", temporary.file("answers.txt"), "--lang", "da",
            variables: [
                "LEARN_COURSES": temporary.file("courses"), "LEARN_STORE": temporary.file("s.sqlite"),
                "COLUMNS": "\(width)",
            ])
        let recap = TestRun(
            "recap", "sample", "--lang", "da",
            variables: [
                "LEARN_COURSES": temporary.file("courses"), "LEARN_STORE": temporary.file("s.sqlite"),
                "COLUMNS": "\(width)",
            ])
        #expect(run.status == .done, "\(run.errors)")
        try Self.compare(run.output + "== recap\n" + recap.output, with: "plain-\(width)")
    }

    private static func screen(_ name: String, _ size: ScreenSize) throws -> [Line] {
        let noSkipsBy = name.contains("skip") ? "Grundkursus for SSP-lærere" : nil
        let course = try #require(SnapshotCourse.reading.usableCourse)
        var session = LessonSession.begin(
            course.lessons[0], from: LessonState(), allowsSkips: noSkipsBy == nil
        ).session
        var screen = LessonScreen(
            course: course, lesson: course.lessons[0], view: session.view, language: .danish, noSkipsBy: noSkipsBy)
        for key in cases[name] ?? [] {
            guard case .session(let input) = screen.handle(key, size: size) else { continue }
            _ = session.handle(input)
            screen.show(session.view)
        }
        return screen.frame(size)
    }

    private static func compare(_ text: String, with name: String) throws {
        let path = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Fixtures/\(name).txt"
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(text.utf8).write(to: URL(filePath: path))
        }
        let recorded = FileSystem.text(of: path) ?? ""
        for (index, pair) in zip(lines(text), lines(recorded)).enumerated() where pair.0 != pair.1 {
            Issue.record("\(name).txt:\(index + 1): shows \(pair.0), recorded was \(pair.1)")
            return
        }
        #expect(text == recorded, "\(name): one is longer")
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}

/// A lesson with every kind of question and a scenario.
enum SnapshotCourse {
    static var files: [String: String] {
        [
            "course.xml": SampleCourse.courseFile().replacing(
                "</course>",
                with: """
                      <glossary><entry id="uenig" term="Uenighed">Når to vil hver sit.</entry>
                        <entry id="behov" term="Behov">Det, et menneske har brug for.</entry></glossary>
                    </course>
                    """),
            "lessons/first.xml": SampleCourse.lessonFile(blocks),
        ]
    }

    static var reading: CourseReader.Reading { CourseReader.read(SampleCourse.source(files)) }

    private static let blocks = """
        <heading id="start">Før en konflikt</heading>
        <p>Børn bliver uenige hver dag. En <term ref="uenig">uenighed</term> er ikke en konflikt, før nogen bliver såret.</p>
        <note kind="important"><title>Husk</title>Hør begge, før du siger noget.</note>
        <question id="q1" kind="choice"><prompt>Hvad gør du først?</prompt>
          <option id="a"><text>Finder den skyldige</text><why>Så lukker de to af for hinanden.</why></option>
          <option id="b" correct="yes"><text>Lytter til begge</text><why>Det giver ro.</why></option>
          <hint>Tænk på hjertet.</hint><hint>Hvad har de to brug for?</hint></question>
        <question id="q2" kind="multiple"><prompt>Hvilke er trin?</prompt>
          <option id="a" correct="yes"><text>Behov</text><why>Trin to.</why></option>
          <option id="b"><text>Skyld</text><why>Den er ikke et trin.</why></option>
          <option id="c" correct="yes"><text>Handling</text><why>Trin tre.</why></option></question>
        <question id="q3" kind="order"><prompt>Hvad kommer først?</prompt>
          <option id="a"><text>Følelser</text><why>De kommer først.</why></option>
          <option id="b"><text>Aftalen</text><why>Den kommer sidst.</why></option></question>
        <question id="q4" kind="match"><prompt>Find par.</prompt>
          <pair id="a"><text>Jeg blev ked af det</text><match>en følelse</match><why>Den siger, hvordan det var.</why></pair>
          <pair id="b"><text>Vi skiftes</text><match>en aftale</match><why>Den siger, hvad I gør.</why></pair></question>
        <question id="q5" kind="gap"><prompt>Skriv ordet.</prompt><sentence>Når to vil hver sit, er det en <gap ref="g1"/>.</sentence>
          <blank id="g1"><accept>uenighed</accept><why>Ja.</why></blank></question>
        <scenario id="s" start="a" level="4"><title>Bolden</title><intro>To børn vil have den samme bold.</intro>
          <scene id="a"><line who="Ida">Den er min!</line>
            <choice id="c1" to="b" level="-1"><text>”Fortæl begge to.”</text><why>Begge bliver hørt.</why></choice>
            <choice id="c2" to="b" level="+2"><text>”Giv mig den.”</text><why>Ingen bliver hørt.</why></choice></scene>
          <scene id="b"><line who="Bo">Jeg havde den først.</line>
            <choice id="c1" to="good" level="-2"><text>”Hvad har du brug for?”</text><why>Du spørger til behovet.</why></choice>
            <choice id="c2" to="bad" level="+1"><text>”Så stop dog.”</text><why>Det hjælper ikke.</why></choice></scene>
          <ending id="good" outcome="good"><title>De skiftes</title>De leger igen.<debrief>Du spurgte begge.</debrief></ending>
          <ending id="bad" outcome="bad"><title>De går hver sin vej</title>Ingen leger.<debrief>Prøv at lytte.</debrief></ending>
        </scenario>
        """
}
