import FoundationEssentials
import LearnCore
import LearnTestSupport
import Testing

@testable import LearnWeb

@Suite("A theme on pages")
struct ThemePageTests {
    private func theme() throws -> Theme {
        try #require(ThemeReader.read(CourseFolder(path: ShippedSite.folder + "/themes"), file: "eksempel.xml").theme)
    }

    @Test("The surfaces that contrast is measured on are those of the style sheet")
    func surfaces() {
        let css = ShippedSite.text("learn.css")
        let parts = css.components(separatedBy: "prefers-color-scheme: dark")
        for (scheme, rules) in zip([Theme.Scheme.light, .dark], parts) {
            #expect(rules.contains("--paper: \(scheme.surfaces[0].hex);"))
            #expect(rules.contains("--panel: \(scheme.surfaces[1].hex);"))
        }
    }

    @Test("Pages show the name and the logo, and do not change when colours do")
    func pages() throws {
        let course = try #require(SampleCourse.reading(blocks: "<p>x</p>").usableCourse)
        var other = try theme()
        other.light.link = Colour(red: 0, green: 0, blue: 0)
        let one = Site.files(of: [(course, [])], settings: SiteSettings(theme: try theme()))
        let two = Site.files(of: [(course, [])], settings: SiteSettings(theme: other))
        #expect(zip(one, two).filter { $0 != $1 }.map(\.0.path) == ["learn.css"])
        let page = try #require(one.first { $0.path == "lessons/first.html" })
        #expect(
            String(decoding: page.bytes, as: UTF8.self).contains(
                "<p class=\"owner\"><img src=\"../logo.svg\" alt=\"Et hus ved en bro\" width=\"56\" height=\"48\">"
                    + "<span>Eksempel Kommune</span>"))
        #expect(one.contains { $0.path == "logo.svg" })
        let css = String(decoding: one.first { $0.path == "learn.css" }?.bytes ?? [], as: UTF8.self)
        #expect(css.contains("--link: #1f5a8c;"))
    }
}
