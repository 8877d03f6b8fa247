import FoundationEssentials
import LearnCore
import LearnTestSupport
import Testing

@testable import LearnWeb

@Suite("What a site has beyond lessons")
struct SitePagesTests {
    private func resolved(_ target: String, from path: String) -> String {
        var folder = path.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/") {
            if part == ".." { _ = folder.popLast() } else { folder.append(String(part)) }
        }
        return folder.joined(separator: "/")
    }

    @Test("Several courses stand behind a catalogue, and share what is not a course's own")
    func catalogue() {
        #expect(ShippedSite.courses.count >= 6)
        let page = ShippedSite.text("index.html")
        for (course, _) in ShippedSite.courses {
            #expect(page.contains("<a href=\"\(course.id)/index.html\">\(course.title)</a>"))
            for path in ["index.html", "search.html", "search-index.js"] {
                #expect(ShippedSite.files["\(course.id)/\(path)"] != nil)
            }
            #expect(ShippedSite.files["\(course.id)/learn.css"] == nil)
        }
        #expect(ShippedSite.files["search.html"] != nil && ShippedSite.files["learn.css"] != nil)
        #expect(ShippedSite.files["sitemap.xml"] == nil)
    }

    @Test("Every link and file of every page is there, from a folder on a disk")
    func links() {
        for (path, bytes) in ShippedSite.files where path.hasSuffix(".html") {
            let scan = PageScan(bytes)
            for attribute in scan.tags.flatMap(\.attributes) where ["href", "src"].contains(attribute.name) {
                let target = attribute.value
                if ["https://", "http://", "mailto:"].contains(where: target.hasPrefix) { continue }
                let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let file = parts[0].isEmpty ? path : resolved(String(parts[0]), from: path)
                guard let page = ShippedSite.files[file] else {
                    Issue.record("\(path) → \(target)")
                    continue
                }
                if parts.count == 2 {
                    let id = String(parts[1])
                    #expect(String(decoding: page, as: UTF8.self).contains(" id=\"\(id)\""), "\(path) → \(target)")
                }
            }
        }
    }

    @Test("A lesson's page says the way from the catalogue to its module")
    func way() throws {
        let (course, _) = try #require(ShippedSite.courses.first)
        let module = try #require(course.modules.last)
        let lesson = try #require(module.lessons.last)
        let page = ShippedSite.text("\(course.id)/lessons/\(lesson.id).html")
        for step in ["../../index.html", "../index.html", "../modules/\(module.id).html"] {
            #expect(page.contains("<li><a href=\"\(step)\">"), "\(step)")
        }
    }

    @Test("A module's page names what each activity needs")
    func module() {
        for (course, _) in ShippedSite.courses {
            for module in course.modules {
                let page = ShippedSite.text("\(course.id)/modules/\(module.id).html")
                for activity in module.lessons.flatMap(\.activities) {
                    #expect(page.contains(">\(activity.title)</a>"))
                    for item in activity.materials.flatMap(\.inlineRuns) {
                        for case .text(let words) in item { #expect(page.contains(words)) }
                    }
                }
            }
        }
    }

    @Test("The glossary is in the order of the Danish alphabet, and each word leads to the lessons that use it")
    func glossary() {
        for (course, _) in ShippedSite.courses where !course.glossary.isEmpty {
            let page = ShippedSite.text("\(course.id)/glossary.html")
            let terms = page.components(separatedBy: "<dt id=\"ord-").dropFirst().compactMap {
                $0.components(separatedBy: "\">").dropFirst().first?.components(separatedBy: "</dt>").first
            }
            #expect(terms.count == course.glossary.count)
            #expect(terms == DanishOrder.sorted(terms) { $0 })
            for lesson in course.lessons {
                let used = lesson.blocks.flatMap(\.inlineRuns).flatMap(\.terms)
                if !used.isEmpty { #expect(page.contains("href=\"lessons/\(lesson.id).html\"")) }
            }
        }
    }

    @Test("Words stand as in a Danish dictionary: æ, ø, å last, and aa as å")
    func order() {
        let words = ["Aarhus", "Ø-gruppe", "Abe", "ærlig", "Zebra", "Åben", "abc", "Ude", "én", "10 råd", "Ü", "z"]
        #expect(
            DanishOrder.sorted(words) { $0 } == [
                "10 råd", "abc", "Abe", "én", "Ude", "Ü", "z", "Zebra", "ærlig", "Ø-gruppe", "Åben", "Aarhus",
            ])
        #expect(["Aarhus", "»Ære«", "7 trin", "én"].map(DanishOrder.initial) == ["Å", "Æ", "#", "E"])
    }

    @Test("Where the site will stand is said only when it is known")
    func address() throws {
        let course = try #require(SampleCourse.reading(blocks: "<p>x</p>").usableCourse)
        let plain = Site.files(of: course, pictures: [])
        #expect(plain.allSatisfy { !String(decoding: $0.bytes, as: UTF8.self).contains("og:title") })
        let address = try #require(SiteAddress("https://kursus.eksempel.dk/ssp"))
        let files = Site.files(of: [(course, [])], settings: SiteSettings(address: address))
        let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
        #expect(
            texts["index.html"]?.contains("<link rel=\"canonical\" href=\"https://kursus.eksempel.dk/ssp/\">") == true)
        #expect(texts["lessons/first.html"]?.contains("<meta property=\"og:title\" content=\"Første lektion") == true)
        let map = try #require(texts["sitemap.xml"])
        #expect(map.contains("<loc>https://kursus.eksempel.dk/ssp/lessons/first.html</loc>"))
        #expect(map.components(separatedBy: "<loc>").count == 4)
    }

    @Test(
        "What is no whole address is refused",
        arguments: [
            "", "kursus.dk", "ftp://kursus.dk", "https://", "https:///x", "https://a b.dk", "https://a.dk/?x",
            "https://a.dk/#x",
            "https://a.dk/\"><script>", "javascript:alert(1)", "https://bruger@a.dk", "https://a.dk/../x",
            "https://å.dk",
        ])
    func badAddress(text: String) {
        #expect(SiteAddress(text) == nil)
    }
}
