import LearnCore
import LearnTestSupport
import Testing

/// Moodle question banks written for these tests.
enum MoodleSample {
    static func quiz(_ questions: String) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n\(questions)\n</quiz>\n"
    }

    static func question(
        _ type: String, name: String = "Fidus spørger", text: String = "<p>Hvad så?</p>", _ rest: String
    )
        -> String
    {
        """
        <question type="\(type)">
          <name><text>\(name)</text></name>
          <questiontext format="html"><text><![CDATA[\(text)]]></text></questiontext>
          <generalfeedback format="html"><text></text></generalfeedback>
          <defaultgrade>1.0000000</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>
        \(rest)
        </question>
        """
    }

    static func answer(_ text: String, _ fraction: String, feedback: String = "") -> String {
        """
        <answer fraction="\(fraction)" format="html"><text><![CDATA[\(text)]]></text>
          <feedback format="html"><text><![CDATA[\(feedback)]]></text></feedback></answer>
        """
    }

    /// One of each kind that the language has something for, and one that it has not.
    static let everyKind = quiz(
        [
            """
            <question type="category"><category><text>$course$/top/Leg/Regler//aftaler</text></category>
            <info format="html"><text><![CDATA[<p>Om regler.</p>]]></text></info></question>
            """,
            question(
                "multichoice", name: "En",
                "<single>true</single><shuffleanswers>1</shuffleanswers>"
                    + answer("Ja", "100", feedback: "<p>Fordi <b>det</b> er sådan.</p>") + answer("Nej", "0")
                    + "<hint format=\"html\"><text>Tænk dig om</text><clearwrong/></hint>"
                    + "<tags><tag><text>leg</text></tag></tags>"),
            question(
                "multichoice", name: "Flere",
                "<single>false</single>" + answer("a", "50") + answer("b", "50") + answer("c", "-100")),
            question("truefalse", answer("true", "100") + answer("false", "0", feedback: "Nej.")),
            question(
                "shortanswer", text: "<p>Det hedder en _____ dag.</p>",
                "<usecase>0</usecase>" + answer("god", "100") + answer("dårlig", "0", feedback: "Det modsatte.")),
            question(
                "matching",
                """
                <subquestion format="html"><text>Rød</text><answer><text>Stop</text></answer></subquestion>
                <subquestion format="html"><text>Grøn</text><answer><text>Gå</text></answer></subquestion>
                """),
            question("ordering", answer("Først", "1") + answer("Så", "2") + answer("Til sidst", "3")),
            question(
                "essay", "<responseformat>editor</responseformat><graderinfo format=\"html\"><text/></graderinfo>"),
            question("description", text: "<p>Læs <em>dette</em>:</p><ul><li>en</li><li>to</li></ul>", ""),
            question("cloze", text: "<p>Man siger {1:SHORTANSWER:=undskyld#Netop~*#Nej}.</p>", ""),
            question(
                "gapselect", text: "<p>En [[1]] kat.</p>",
                """
                <selectoption><text>sort</text><group>1</group></selectoption>
                <selectoption><text>blå</text><group>1</group></selectoption>
                """),
            question(
                "numerical", answer("3.14", "100").replacing("</answer>", with: "<tolerance>0.01</tolerance></answer>")),
            question("calculated", name: "Regn", answer("{a}+{b}", "100")),
        ].joined(separator: "\n"))

    static func read(_ text: String) throws -> CourseImport {
        try CourseImport.read(
            [.file("quiz.xml", Array(text.utf8))],
            as: CourseImport.Options(id: "leg", title: "Leg", language: .danish))
    }
}
