import LearnCore
import LearnTestSupport

/// Courses of Open edX written for these tests.
enum OLXSample {
    typealias Files = [String: String]

    static let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>"

    static let problems: [(name: String, xml: String)] = [
        (
            "et",
            """
            <problem display_name="Hvem bestemmer?" markdown="x"><multiplechoiceresponse>
              <p>I skolegården er der en regel.</p><label>Hvem har <b>lavet</b> den?</label>
              <choicegroup type="MultipleChoice">
                <choice correct="false">Rektor <choicehint>Hun gav lov.</choicehint></choice>
                <choice correct="true">Elevrådet</choice></choicegroup>
              <solution><div class="detailed-solution"><p>Explanation</p><p>Det står i referatet.</p>
              <p>Læs det.</p></div></solution>
            </multiplechoiceresponse><demandhint><hint>Se på opslagstavlen.</hint></demandhint></problem>
            """
        ),
        (
            "flere",
            """
            <problem><choiceresponse><label>Hvad hører til en aftale?</label><checkboxgroup>
              <choice correct="true">Hvem <choicehint selected="true">Ja.</choicehint></choice>
              <choice correct="true">Hvornår</choice><choice correct="false">Vejret</choice>
            </checkboxgroup></choiceresponse></problem>
            """
        ),
        (
            "liste",
            """
            <problem><p>Hvad siger man først?</p><optionresponse>
              <optioninput options="('Hej','Farvel','Det\\'s let')" correct="Hej"/></optionresponse></problem>
            """
        ),
        (
            "tal",
            """
            <problem><numericalresponse answer="112"><label>Hvad ringer man til?</label>
              <formulaequationinput/></numericalresponse></problem>
            """
        ),
        (
            "ord",
            """
            <problem><stringresponse answer="undskyld" type="ci"><label>Hvad siger man?</label>
              <additional_answer answer="det må du undskylde"><correcthint>Pænt.</correcthint></additional_answer>
              <stringequalhint answer="farvel">Det er noget andet.</stringequalhint>
              <textline size="20"/></stringresponse></problem>
            """
        ),
    ]

    static let pages: [(name: String, html: String)] = [
        ("velkommen", "<h2>Velkommen</h2><p>Se <a href=\"/jump_to_id/sidst\">slutningen</a>.</p>"),
        ("billede", "<p><img src=\"/static/kat.svg\" alt=\"En kat\"></p><ul><li>en</li><li>to</li></ul>"),
    ]

    /// A course with every kind of file.
    static let files: Files = {
        var files: Files = [
            "course.xml": "<course url_name=\"2026\" org=\"SSP\" course=\"Leg\"/>",
            "course/2026.xml":
                "<course display_name=\"Leg\"><chapter url_name=\"regler\"/><wiki slug=\"leg\"/></course>",
            "chapter/regler.xml":
                """
            <chapter display_name="Regler"><sequential url_name="start"/>
            <sequential url_name="sidst" display_name="Sidst"><vertical display_name="Til sidst">
            <html display_name="Tekst"><p>Tak for i dag.</p></html>
            <discussion display_name="Snak"/></vertical></sequential></chapter>
            """,
            "sequential/start.xml":
                "<sequential display_name=\"Start\"><vertical url_name=\"v1\"/><vertical url_name=\"v2\"/></sequential>",
            "vertical/v1.xml":
                """
            <vertical display_name="Læs">\(pages.map { "<html url_name=\"\($0.name)\"/>" }.joined())
            <video url_name="film"/></vertical>
            """,
            "vertical/v2.xml":
                """
            <vertical display_name="Svar">\(problems.map { "<problem url_name=\"\($0.name)\"/>" }.joined())</vertical>
            """,
            "video/film.xml":
                """
            <video display_name="Filmen" youtube_id_1_0="abcdefghijk"><transcript language="da" src="film.srt"/></video>
            """,
            "static/film.srt":
                "1\n00:00:00,000 --> 00:00:02,000\nHej og velkommen.\n\n2\n00:00:02,000 --> 00:00:03,000\nFarvel.\n",
            "static/kat.svg": picture,
            "policies/2026/policy.json": "{\"course/2026\": {\"display_name\": \"Leg\"}}",
        ]
        for problem in problems { files["problem/\(problem.name).xml"] = problem.xml }
        for page in pages {
            files["html/\(page.name).xml"] = "<html filename=\"\(page.name)\" display_name=\"Side\"/>"
            files["html/\(page.name).html"] = page.html
        }
        return files
    }()

    static func source(_ files: Files) -> ImportSource {
        .folder(
            "kursus", files.sorted { $0.key < $1.key }.map { CourseFile(path: $0.key, bytes: Array($0.value.utf8)) })
    }

    static func read(_ files: Files) throws -> CourseImport {
        try CourseImport.read(
            [source(files)], as: CourseImport.Options(id: "leg", title: "Leg", language: .danish))
    }

    /// A course with one unit.
    static func unit(_ blocks: String, _ more: Files = [:]) -> Files {
        var files = more
        files["course.xml"] = """
            <course org="SSP" course="Leg" url_name="r"><chapter display_name="Regler"><sequential display_name="Start">
            <vertical display_name="Start">\(blocks)</vertical></sequential></chapter></course>
            """
        return files
    }
}
