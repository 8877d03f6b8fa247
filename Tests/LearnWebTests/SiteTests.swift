import FoundationEssentials
import LearnCore
import LearnTestSupport
import Testing

@testable import LearnWeb

@Suite("A course as a site")
struct SiteTests {
    private func course(_ blocks: String = SampleCourse.everyBlock) throws -> Course {
        try #require(SampleCourse.reading(blocks: blocks).usableCourse)
    }

    private func files(_ course: Course) -> [String: String] {
        let picture = Picture(
            path: "figures/f.svg", bytes: Array(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"/>"#.utf8))
        return Dictionary(
            uniqueKeysWithValues: Site.files(of: course, pictures: [picture]).map {
                ($0.path, String(decoding: $0.bytes, as: UTF8.self))
            })
    }

    @Test("There is a page for the course and one for each lesson, with what they need")
    func paths() throws {
        #expect(
            files(try course()).keys.sorted() == [
                "figures/f.svg", "index.html", "learn.css", "learn.js", "lessons/first.html", "modules/m.html",
                "search-index.js", "search.html", "search.js",
            ])
    }

    @Test("The same course gives the same bytes")
    func sameBytes() throws {
        #expect(files(try course()) == files(try course()))
    }

    @Test("Every word of a lesson is on its page, without a script")
    func everything() throws {
        let course = try course()
        let page = try #require(files(course)["lessons/first.html"])
        for run in course.lessons[0].blocks.flatMap(\.inlineRuns) {
            for case .text(let words) in run { #expect(page.contains(words), "\(words)") }
        }
        #expect(page.contains("<img src=\"../figures/f.svg\" alt=\"En prik\" width=\"10\" height=\"20\">"))
        #expect(page.contains("Kursets forslag"))
    }

    @Test("The key of a question on a page is the one that the session judges by")
    func key() throws {
        let course = try course()
        let page = try #require(files(course)["lessons/first.html"])
        for (block, question) in course.lessons[0].questions {
            let id = try #require(block.id)
            let section = try #require(
                page.components(separatedBy: "<section id=\"\(id)\"").last?.components(separatedBy: "</section>").first)
            for option in question.options {
                let expected = "data-part=\"\(option.id)\" data-correct=\"\(option.isCorrect ? "yes" : "no")\""
                #expect(section.contains(expected))
            }
        }
    }

    @Test("No page asks for anything outside, and every link inside leads somewhere")
    func links() throws {
        let files = files(try course())
        for (path, page) in files where path.hasSuffix(".html") {
            #expect(page.contains("default-src 'none'"))
            let folder = path.contains("/") ? "lessons/" : ""
            for attribute in ["src=\"", "href=\""] {
                for piece in page.components(separatedBy: attribute).dropFirst() {
                    let target = String(piece.prefix { $0 != "\"" })
                    if target.hasPrefix("#") {
                        #expect(page.contains("id=\"\(target.dropFirst())\""), "\(target)")
                    } else if target.hasPrefix("https://") {
                        #expect(attribute == "href=\"")
                    } else {
                        let target = String(target.prefix { $0 != "#" })
                        let full = target.hasPrefix("../") ? String(target.dropFirst(3)) : folder + target
                        #expect(files[full] != nil, "\(path) → \(target)")
                    }
                }
            }
        }
    }

    @Test(
        "Headings go down one level at a time",
        arguments: [
            SampleCourse.everyBlock, #"<reflection id="r">Tænk.</reflection>"#,
            #"<steps id="s"><step id="t"><title>T</title>x</step></steps><heading id="h">H</heading><checklist id="c"><check id="d">x</check></checklist>"#,
        ])
    func headings(blocks: String) throws {
        let page = try #require(files(try course(blocks))["lessons/first.html"])
        var level = 0
        for piece in page.components(separatedBy: "<h").dropFirst() {
            guard let next = piece.first?.wholeNumberValue, "123456".contains(piece.first ?? "x") else { continue }
            #expect(next <= level + 1, "h\(level) then h\(next)")
            level = next
        }
        #expect(page.components(separatedBy: "<h1>").count == 2)
    }

    @Test("A gap with words to choose between is a list that shows none first, with the words below it for paper")
    func offeredWords() throws {
        let course = try course(
            """
            <question id="g" kind="gap"><prompt>Ord?</prompt><sentence>Jeg har <gap ref="g1"/> for ro.</sentence>
              <blank id="g1" offered="yes"><accept>brug</accept><miss text="lyst">Næsten.</miss><miss text="råd">Nej.</miss>
                <why>Et behov.</why></blank></question>
            """)
        let words = try #require(course.lessons.first?.questions.first?.question.offeredWords(seed: "g")["g1"])
        let page = try #require(files(course)["lessons/first.html"])
        let options = words.map { "<option value=\"\($0)\">\($0)</option>" }.joined()
        #expect(
            page.contains(
                "<select data-part=\"g1\" aria-label=\"Hul 1\"><option value=\"\">–</option>\(options)</select>"))
        #expect(page.contains("<p class=\"fine offered\">Hul 1: \(words.joined(separator: " · "))</p>"))
        #expect(page.contains("Vælg de ord, der mangler.") && !page.contains("<input type=\"text\""))
    }

    @Test("What belongs to nothing stands in every list of matches, and among the reasons")
    func distractors() throws {
        let course = try course(
            """
            <question id="m" kind="match"><prompt>Par?</prompt>
              <pair id="a"><text>Én</text><match>1</match><why>Et.</why></pair>
              <pair id="b"><text>To</text><match>2</match><why>To.</why></pair>
              <distractor id="x"><text>3</text><why>Ingen er tre.</why></distractor>
              <distractor id="y"><text>4</text></distractor></question>
            """)
        let page = try #require(files(course)["lessons/first.html"])
        #expect(page.components(separatedBy: "<option value=\"x\">3</option>").count == 3)
        #expect(page.contains("<li class=\"wrong\" data-part=\"x\" data-correct=\"no\"><p class=\"answer\">3</p>"))
        #expect(page.contains("<p class=\"why miss\"><strong>Hører ikke til noget.</strong> Ingen er tre.</p>"))
        #expect(page.contains("<p class=\"why\"><strong>Hører ikke til noget.</strong> </p>"))
    }

    @Test("A number's tolerance stands beside it, for the reader and for the script")
    func tolerance() throws {
        let course = try course(
            """
            <question id="g" kind="gap"><prompt>Tal?</prompt><sentence>Cirka <gap ref="g1"/>.</sentence>
              <blank id="g1"><accept tolerance="0,5">3,2</accept><accept tolerance="0">7</accept><why>Omtrent.</why></blank>
              </question>
            """)
        let page = try #require(files(course)["lessons/first.html"])
        #expect(
            page.contains(
                "<span class=\"accepted\" data-folded=\"3,2\" data-tolerance=\"0,5\">3,2</span> ± 0,5 / "
                    + "<span class=\"accepted\" data-folded=\"7\" data-tolerance=\"0\">7</span>"))
    }

    @Test("Every kind of question, scenarios and translations stand on the page, readable without a script")
    func everyKind() throws {
        let course = try course(
            """
            <question id="o" kind="order"><prompt>Orden?</prompt><option id="a"><text>Én</text><why>Først.</why></option>
              <option id="b"><text>To</text><why>Så.</why></option></question>
            <question id="g" kind="gap"><prompt>Ord?</prompt><sentence>Jeg har <gap ref="g1"/> for ro.</sentence>
              <blank id="g1"><accept>brug</accept><miss text="lyst">Næsten.</miss><why>Et behov.</why></blank></question>
            <scenario id="s" start="a" level="3"><title>T</title><intro>I.</intro>
              <scene id="a"><line who="Pip">Hej</line><choice id="k" to="e" level="-1"><text>Vent</text><why>Ro.</why></choice></scene>
              <ending id="e" outcome="good"><title>E</title>Slut.<debrief>Vent.</debrief></ending></scenario>
            <note kind="law" source="retsinformation.dk" review-by="2027-02-01">Loven.</note>
            """)
        let page = try #require(files(course)["lessons/first.html"])
        for text in [
            "data-kind=\"order\"", "<select>", "class=\"accepted\" data-folded=\"brug\">brug",
            "data-text=\"lyst\" data-folded=\"lyst\"",
            "class=\"answer\" type=\"button\"", "data-choice=\"k\" data-shift=\"-1\"", "class=\"keep\"",
            "href=\"#s-e\"",
            "Konflikten går 1 trin ned", "Kilde: retsinformation.dk",
        ] {
            #expect(page.contains(text), "\(text)")
        }
        let stale = Site.files(of: course, pictures: [], asOf: CalendarDay(iso8601: "2027-02-02"))
        let text = String(decoding: stale.first { $0.path == "lessons/first.html" }?.bytes ?? [], as: UTF8.self)
        #expect(text.contains("class=\"stale\""))
        #expect(!page.contains("class=\"stale\""))
    }

    @Test("Ids on a page are unique")
    func ids() throws {
        for (path, page) in files(try course()) where path.hasSuffix(".html") {
            let ids = page.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
            #expect(Set(ids).count == ids.count)
        }
    }
}
