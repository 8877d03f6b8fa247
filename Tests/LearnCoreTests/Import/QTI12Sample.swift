import LearnCore
import LearnTestSupport

/// Items of QTI 1.2 written for these tests, in the manner of the Common Cartridge profile and of Canvas.
enum QTI12Sample {
    static func document(_ items: String, title: String = "Leg og regler") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">
        <assessment ident="a" title="\(title)">
        <qtimetadata><qtimetadatafield><fieldlabel>cc_maxattempts</fieldlabel><fieldentry>1</fieldentry></qtimetadatafield></qtimetadata>
        <section ident="s"><selection_ordering><selection/></selection_ordering>
        \(items)
        </section></assessment></questestinterop>
        """
    }

    static func item(
        _ type: String, field: String = "question_type", title: String = "Fidus", _ presentation: String,
        _ rules: String = "", _ rest: String = ""
    ) -> String {
        """
        <item ident="i" title="\(title)"><itemmetadata><qtimetadata><qtimetadatafield>
        <fieldlabel>\(field)</fieldlabel><fieldentry>\(type)</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
        <presentation>\(presentation)</presentation>
        <resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
        \(rules)</resprocessing>\(rest)</item>
        """
    }

    static func material(_ html: String) -> String {
        "<material><mattext texttype=\"text/html\"><![CDATA[\(html)]]></mattext></material>"
    }

    static func choices(
        _ words: [String], id: String = "r", cardinality: String = "Single", text: String = ""
    ) -> String {
        let labels = words.enumerated().map {
            "<response_label ident=\"\($0)\"><material><mattext>\($1)</mattext></material></response_label>"
        }
        return "<response_lid ident=\"\(id)\" rcardinality=\"\(cardinality)\">"
            + (text.isEmpty ? "" : "<material><mattext>\(text)</mattext></material>")
            + "<render_choice>\(labels.joined())</render_choice></response_lid>"
    }

    static func typed(_ id: String = "r", _ attributes: String = "") -> String {
        "<response_str ident=\"\(id)\"><render_fib \(attributes)><response_label ident=\"a\"/></render_fib></response_str>"
    }

    static func equal(_ value: String, _ id: String = "r") -> String {
        "<varequal respident=\"\(id)\">\(value)</varequal>"
    }

    static func rule(
        _ condition: String, _ score: String? = "100", action: String = "Set", shows: String? = nil,
        goesOn: String = "No"
    ) -> String {
        "<respcondition continue=\"\(goesOn)\"><conditionvar>\(condition)</conditionvar>"
            + (score.map { "<setvar action=\"\(action)\" varname=\"SCORE\">\($0)</setvar>" } ?? "")
            + (shows.map { "<displayfeedback feedbacktype=\"Response\" linkrefid=\"\($0)\"/>" } ?? "")
            + "</respcondition>"
    }

    static func feedback(_ name: String, _ html: String) -> String {
        "<itemfeedback ident=\"\(name)\"><flow_mat>\(material(html))</flow_mat></itemfeedback>"
    }

    /// One of each kind that the language has something for, and two that it has not.
    static let everyKind = document(
        [
            item(
                "cc.multiple_choice.v0p1", field: "cc_profile",
                material("<p>Hvem bestemmer <b>reglen</b>?</p>") + choices(["Alle", "Ingen"]), rule(equal("0"))),
            item("true_false_question", material("Sandt?") + choices(["True", "False"]), rule(equal("1"))),
            item(
                "multiple_answers_question",
                material("Hvilke?") + choices(["a", "b", "c"], cardinality: "Multiple"),
                rule("<and>\(equal("0"))<not>\(equal("1"))</not>\(equal("2"))</and>")),
            item(
                "short_answer_question", material("Hvad siger man?") + typed(),
                rule(equal("undskyld") + equal("pardon"))),
            item(
                "fill_in_multiple_blanks_question",
                material("<p>Roser er [a], violer er [b].</p>")
                    + choices(["røde"], id: "response_a", text: "a")
                    + choices(["blå", "violette"], id: "response_b", text: "b"),
                rule(equal("0", "response_a"), "50", action: "Add")
                    + rule(equal("0", "response_b"), "50", action: "Add")),
            item(
                "multiple_dropdowns_question",
                material("<p>Roser er [a].</p>") + choices(["røde", "sorte"], id: "response_a", text: "a"),
                rule(equal("0", "response_a"))),
            item(
                "matching_question",
                material("Hvad hører sammen?") + choices(["Stop", "Gå"], id: "r1", text: "Rød")
                    + choices(["Stop", "Gå"], id: "r2", text: "Grøn"),
                rule(equal("0", "r1"), "50", action: "Add") + rule(equal("1", "r2"), "50", action: "Add")),
            item(
                "numerical_question", material("Hvor mange?") + typed("r", "fibtype=\"Decimal\""),
                rule(
                    "<or>\(equal("5"))<and><vargte respident=\"r\">5</vargte><varlte respident=\"r\">5</varlte></and></or>"
                )),
            item("cc.essay.v0p1", field: "cc_profile", material("Fortæl om en leg.") + typed(), rule("<other/>", nil)),
            item("text_only_question", material("<p>Læs dette.</p>")),
            item(
                "", choices(["Først", "Så", "Sidst"], cardinality: "Ordered"),
                rule("<and>\(equal("2"))\(equal("0"))\(equal("1"))</and>")),
            item("calculated_question", title: "Regn", material("[x] + 1") + typed(), rule("<other/>")),
            item("", title: "Peg", material("Peg!") + "<response_xy ident=\"r\"><render_hotspot/></response_xy>"),
        ].joined(separator: "\n"))

    static func read(_ text: String) throws -> CourseImport {
        try CourseImport.read(
            [.file("quiz.xml", Array(text.utf8))],
            as: CourseImport.Options(id: "leg", title: "Leg", language: .danish))
    }
}
