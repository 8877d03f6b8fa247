import FoundationEssentials
import LearnCore
import LearnTestSupport
import Testing

@testable import LearnWeb

@Suite("The parents' guide as a page")
struct ParentGuideTests {
    @Test("That of every course is one file of at most 100 kB that asks for nothing", arguments: GuideCourses.shipped)
    func shipped(name: String) throws {
        let (course, guide) = try GuideCourses.guide(ofShipped: name)
        let page = try guide.texts().page
        #expect(page.utf8.count <= 100_000, "\(page.utf8.count)")
        for reach in ["<script", "<link", "<img", "@import", " style=", " onclick=", "url(http", "javascript:"] {
            #expect(!page.contains(reach), "\(reach)")
        }
        #expect(page.contains("default-src 'none'"))
        #expect(page.contains("img-src data:;"))
        #expect(page.components(of: "<h1") == 1)
        for language in guide.languages {
            let direction = language == "ar" ? "rtl" : "ltr"
            #expect(page.contains("lang=\"\(language)\" dir=\"\(direction)\"><h2>"), "\(language)")
        }
        #expect(page.components(of: "type=\"radio\"") == (guide.languages.count > 1 ? guide.languages.count : 0))
        #expect(try guide.texts().page == page)
        #expect(course.lessons.contains { $0.id.rawValue == "hent-en-voksen" } == (guide.languages.count == 4))
    }

    @Test("A course without anything for parents has no guide")
    func nothing() throws {
        let guide = try ParentGuide(of: GuideCourses.sample("<p>Til læreren.</p>"))
        #expect(guide.languages.isEmpty)
        #expect(guide.files().isEmpty)
    }

    @Test("What names parents is in it, what is for others is not, and nothing asks for an answer")
    func audience() throws {
        let page = try ParentGuide(
            of: GuideCourses.sample(
                """
                <p>Til læreren.</p>
                <note kind="tip" audience="parent"><title>Råd</title>Til far og mor.</note>
                <checklist id="l" audience="parent"><check id="c1">Ro</check></checklist>
                <question id="q1" kind="choice" audience="parent"><prompt>Hvad først?</prompt>
                  <option id="a"><text>Handling</text><why>Den kommer sidst.</why></option>
                  <option id="b" correct="yes"><text>Følelser</text><why>De kommer først.</why></option></question>
                """)
        ).texts().page
        #expect(page.contains("Til far og mor."))
        #expect(page.contains("<h3>Første lektion</h3>"))
        #expect(page.contains("<h4>Råd</h4>"))
        #expect(page.contains("<li>Ro</li>"))
        #expect(!page.contains("Til læreren."))
        #expect(!page.contains("Hvad først?"))
    }

    @Test("The language that is asked for comes first and is the page's; one that is not there changes nothing")
    func order() throws {
        let guide = try ParentGuide(of: GuideCourses.sample(in: "tr"))
        #expect(guide.languages == ["da", "tr"])
        #expect(try guide.texts().page.contains("<html lang=\"da\">"))
        #expect(try guide.texts(first: "xx") == guide.texts())
        let (page, text) = try guide.texts(first: "tr")
        #expect(page.contains("<html lang=\"tr\">"))
        #expect(page.contains("<section id=\"tr\" class=\"language language0\" lang=\"tr\" dir=\"ltr\">"))
        #expect(page.contains("<a href=\"#tr\" lang=\"tr\" hreflang=\"tr\">Türkçe</a>"))
        #expect(text.contains("———\n\nTürkçe · Anne babalar için\n"))
        let second = try #require(text.firstRange(of: "Dansk · Til forældre"))
        #expect(try #require(text.firstRange(of: "Türkçe")).lowerBound < second.lowerBound)
    }

    @Test("A translation that nobody has reviewed says so, and one whose original may have changed")
    func trust() throws {
        let unreviewed = "Bu çeviriyi henüz bir insan kontrol etmedi."
        let changed = "Asıl metin, çeviriden sonra değişmiş olabilir."
        let plain = try ParentGuide(of: GuideCourses.sample(in: "tr")).texts().page
        #expect(plain.components(of: "<p class=\"notice\">\(unreviewed)</p>") == 1)
        #expect(plain.components(of: unreviewed) == 1)
        #expect(!plain.contains(changed))
        let reviewed = try ParentGuide(of: GuideCourses.sample(in: "tr", reviewed: true)).texts().page
        #expect(!reviewed.contains(unreviewed))
        for fingerprint in ["0123456789abcdef", ""] {
            let stale = try ParentGuide(of: GuideCourses.sample(in: "tr", fingerprint: fingerprint)).texts().page
            #expect(stale.components(of: "<p class=\"mark\">\(changed)</p>") == 1)
        }
    }

    @Test("Where only some letters are unreviewed, each of them says so")
    func mixed() throws {
        var course = try GuideCourses.sample(in: "tr")
        var other = course.lessons[0]
        other.id = "second"
        other.translations[0].isReviewed = true
        course.modules[0].lessons.append(other)
        let page = try ParentGuide(of: course).texts().page
        #expect(!page.contains("class=\"notice\""))
        #expect(page.components(of: "<p class=\"mark\">Bu çeviriyi") == 1)
    }

    @Test("A letter that is not translated stands in the course's language, and says so")
    func untranslated() throws {
        var course = try GuideCourses.sample(in: "ar")
        var other = course.lessons[0]
        other.id = "second"
        other.translations = []
        course.modules[0].lessons.append(other)
        let page = try ParentGuide(of: course).texts(first: "ar").page
        #expect(page.components(of: "<p class=\"mark\">لم تُترجم هذه الرسالة بعد.</p>") == 1)
        #expect(page.contains("<h3 lang=\"da\" dir=\"ltr\">Spørg først</h3>"))
        #expect(page.contains("<div lang=\"da\" dir=\"ltr\"><p>Spørg, <strong>før</strong>"))
    }

    @Test("Titles that a parent meets at the school are marked in a translation, or stand beside it")
    func keyWords() throws {
        let key = "<span class=\"key\" lang=\"da\" dir=\"ltr\">Spørg først</span>"
        let inside = try ParentGuide(of: GuideCourses.sample(in: "tr")).texts().page
        #expect(inside.contains("<h3>\(key) (Önce sor)</h3>"))
        #expect(inside.contains("<p>\(key): «Önce sor», SPØRG FØRST, Spørg førstes.</p>"))
        let arabic = try ParentGuide(of: GuideCourses.sample(in: "ar", title: "«Spørg først» (اسأل)")).texts().page
        #expect(arabic.contains("<h3>«\(key)» (اسأل)</h3>"))
        #expect(arabic.contains("<p>\(key): «<span dir=\"ltr\">Önce sor</span>», <span dir=\"ltr\">SPØRG FØRST, Spørg"))
        #expect(!inside.contains("class=\"original\""))
        let beside = try ParentGuide(of: GuideCourses.sample(in: "tr", title: "Önce sor")).texts()
        #expect(
            beside.page.contains("<h3>Önce sor</h3>\n<p class=\"original\" lang=\"da\" dir=\"ltr\">Spørg først</p>"))
        #expect(beside.text.contains("Önce sor\nSpørg først\n"))
    }

    @Test("In a language that the guide has no words in, it says its own in Danish and in English")
    func otherLanguage() throws {
        let page = try ParentGuide(of: GuideCourses.sample(in: "so")).texts().page
        #expect(
            page.contains(
                "<span lang=\"da\" dir=\"ltr\">Oversættelsen er endnu ikke set efter af et menneske.</span>"
                    + "<span lang=\"en\" dir=\"ltr\"> · </span>"
                    + "<span lang=\"en\" dir=\"ltr\">The translation has not yet been reviewed by a person.</span>"))
    }

    @Test("What SSP must confirm says so first; what the course proposes says so last")
    func basis() throws {
        func page(_ basis: String) throws -> String {
            let blocks = GuideCourses.handout.replacing("id=\"brev\"", with: "id=\"brev\" basis=\"\(basis)\"")
            return try ParentGuide(of: GuideCourses.sample(blocks)).texts().page
        }
        #expect(try page("confirm").contains("<p class=\"mark\">Skal bekræftes af SSP</p>\n<p>Spørg"))
        #expect(try page("proposed").contains("</ol>\n<p class=\"fine\">Kursets forslag</p>"))
    }

    @Test("A drawing stands in the file once, as a picture that can do nothing, and only while there is room")
    func drawings() throws {
        let svg = Array(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><script>alert(1)</script></svg>".utf8)
        let figure = "<figure src=\"figures/f.svg\" alt=\"En &lt;prik&gt;\"/>"
        let course = try GuideCourses.sample(GuideCourses.handout + figure, in: "tr")
        func page(_ bytes: [UInt8]) throws -> String {
            try ParentGuide(of: course, pictures: [Picture(path: "figures/f.svg", bytes: bytes)]).texts().page
        }
        let small = try page(svg)
        #expect(small.components(of: "url(data:image/svg+xml;base64,\(Data(svg).base64EncodedString()))") == 1)
        #expect(!small.contains("<script"))
        #expect(small.components(of: "role=\"img\" aria-label=\"En &lt;prik&gt;\"") == 1)
        #expect(small.components(of: "class=\"drawing d0\" aria-hidden=\"true\"") == 1)
        let large = try page(svg + [UInt8](repeating: 32, count: 50_000))
        #expect(!large.contains("data:image"))
        #expect(large.utf8.count < 20_000)
    }
}
