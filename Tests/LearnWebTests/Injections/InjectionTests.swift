import LearnTestSupport
import Testing

@testable import LearnCore
@testable import LearnWeb

@Suite("What an author writes never runs")
struct InjectionTests {
    private static func site(_ course: Course, saying text: String) -> [SiteFile] {
        let picture = Picture(
            path: "figures/f.svg", bytes: Array(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"/>"#.utf8))
        let palette = Theme.Palette(
            link: Colour(red: 0, green: 0, blue: 0), heading: Colour(red: 0, green: 0, blue: 0),
            accent: Colour(red: 0, green: 0, blue: 0))
        let theme = Theme(
            name: text, light: palette, dark: palette,
            logo: Theme.Logo(format: .svg, bytes: picture.bytes, width: 10, height: 20, alternativeText: text))
        return Site.files(
            of: [(course, [picture])], asOf: CalendarDay(iso8601: "2027-02-02"),
            settings: SiteSettings(theme: theme, address: SiteAddress("https://kursus.eksempel.dk")))
    }

    private static let harmless: [String: [String]] = {
        guard let course = MarkedCourse.course(saying: "ord") else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: site(course, saying: "ord").filter { $0.path.hasSuffix(".html") }
                .map { ($0.path, PageScan($0.bytes).structure) })
    }()

    @Test("There are more than a hundred of them, all different")
    func list() {
        #expect(Injections.all.count > 150)
        #expect(Set(Injections.all).count == Injections.all.count)
        #expect(Self.harmless.count == 8)
    }

    @Test("A page that says one in every place is built as a page that says a plain word", arguments: Injections.all)
    func structure(injection: String) throws {
        let course = try #require(MarkedCourse.course(saying: injection))
        let files = Self.site(course, saying: injection)
        try checkIndex(try #require(files.first { $0.path == "search-index.js" }))
        for file in files where file.path.hasSuffix(".html") {
            let scan = PageScan(file.bytes)
            #expect(scan.structure == Self.harmless[file.path], "\(file.path)")
            #expect(!scan.scripts.contains { !$0.isWhitespace })
            for tag in scan.tags {
                if tag.name == "script" {
                    let source = tag.attributes.first { $0.name == "src" }?.value ?? ""
                    #expect(
                        ["learn.js", "search.js", "search-index.js"].contains { source.hasSuffix($0) }, "\(source)")
                }
                for attribute in tag.attributes {
                    #expect(!attribute.name.hasPrefix("on") && attribute.name != "style")
                    guard ["href", "src", "action"].contains(attribute.name) else { continue }
                    let isWeb = attribute.value.hasPrefix("https://")
                    #expect(isWeb || !attribute.value.contains(":"), "\(attribute.value)")
                }
            }
        }
    }

    /// The index of the search stays one assignment of plain data.
    private func checkIndex(_ file: SiteFile) throws {
        let text = String(decoding: file.bytes, as: UTF8.self)
        let start = "(self.learnIndexes ??= {})[\"sample/1\"] = "
        #expect(text.utf8.starts(with: start.utf8) && text.hasSuffix(";\n"))
        let data = Array(text.utf8.dropFirst(start.utf8.count).dropLast(2))
        guard case .object(let members) = try JSONParser.parse(data) else {
            Issue.record("the index is no object")
            return
        }
        #expect(members.count == 5)
        let signs = Set(text.unicodeScalars)
        #expect(signs.isDisjoint(with: ["<", ">", "&", "\u{2028}", "\u{2029}"]))
    }

    @Test(
        "An address that is not of the web is refused, or written by no page",
        arguments: Injections.addresses + Injections.breakouts)
    func addresses(injection: String) throws {
        let escaped = MarkedCourse.escaped(injection)
        for block in [
            "<p><link href=\"\(escaped)\">x</link></p>", "<reference href=\"\(escaped)\">x</reference>",
            "<quote source=\"x\" href=\"\(escaped)\"><p>x</p></quote>",
        ] {
            #expect(SampleCourse.reading(blocks: block).usableCourse == nil)
        }
        // A course that did not come through the reader.
        let location = SourceLocation(file: "", line: 1, column: 1)
        var course = try #require(SampleCourse.reading(blocks: "<p>x</p>").usableCourse)
        course.modules[0].lessons[0].blocks = [
            Block(
                content: .passage(
                    .paragraph([
                        .link(Link(target: .external(injection), content: [.text("x")], location: location))
                    ])), location: location),
            Block(
                content: .passage(.reference(Reference(address: injection, title: [.text("x")]))), location: location),
            Block(
                content: .passage(.quotation(Quotation(source: "x", address: injection, content: []))),
                location: location),
        ]
        let page = try #require(Site.files(of: course, pictures: []).first { $0.path == "lessons/first.html" })
        for tag in PageScan(page.bytes).tags where tag.name == "a" {
            #expect(tag.attributes.allSatisfy { $0.name != "href" || !$0.value.contains(":") })
        }
    }

    @Test("Characters that no page may hold become the sign for such")
    func controls() throws {
        var course = try #require(SampleCourse.reading(blocks: "<p>x</p>").usableCourse)
        course.title = "<scr\u{0}ipt>\u{1B}\u{8}alert(1)</script>"
        for file in Site.files(of: course, pictures: []) where file.path.hasSuffix(".html") {
            #expect(file.bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 })
            #expect(PageScan(file.bytes).tags.count { $0.name == "script" } <= 3)
        }
    }

    @Test("The scan sees what a browser would run")
    func scan() {
        let seen = PageScan(Array("<p title=\"a\" onclick=x><img/src='x'/onerror='y'><script>z</script>".utf8))
        #expect(seen.structure == ["p title onclick", "img src onerror", "script", "/script"])
        #expect(seen.scripts == "z")
    }
}
