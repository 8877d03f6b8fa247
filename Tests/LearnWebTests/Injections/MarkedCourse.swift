import LearnCore
import LearnTestSupport

/// A course that says the same thing wherever an author can say anything.
enum MarkedCourse {
    /// - Parameter text: what stands behind a number of its own in every place.
    /// - Returns: the course; `nil` where the reader refuses it.
    static func course(saying text: String) -> Course? {
        var files: [String: String] = [:]
        var number = 100
        for (path, template) in templates {
            var result = ""
            for piece in template.split(separator: "MARK", omittingEmptySubsequences: false) {
                if !result.isEmpty {
                    number += 1
                    result += "p\(number) \(escaped(text))"
                }
                result += piece
            }
            files[path] = result
        }
        return CourseReader.read(SampleCourse.source(files)).usableCourse
    }

    /// By Unicode scalars: a sign that joins the one before or behind it must not hide it.
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "\n", "\t": "&#\(scalar.value);"
            default: String(scalar)
            }
        }.joined()
    }

    /// What a course says in its texts.
    private static let templates: [(String, String)] = [
        (
            "course.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <course xmlns="urn:learn:course:1" id="sample" version="1.0.0" lang="da" audience="teacher" stages="primary"
                source="MARK" review-by="2027-01-01">
              <title>MARK</title><summary>MARK <em>MARK</em></summary>
              <objectives><objective>MARK</objective></objectives>
              <module id="m"><title>MARK</title><lesson src="lessons/first.xml"/><lesson src="lessons/second.xml"/></module>
              <module id="n"><title>MARK</title><lesson src="lessons/third.xml"/></module>
              <glossary><entry id="ord" term="MARK">MARK</entry><entry id="andet" term="MARK">MARK</entry></glossary>
            </course>
            """
        ),
        (
            "lessons/first.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <lesson xmlns="urn:learn:course:1" id="first" minutes="3"><title>MARK</title><summary>MARK</summary>
            <heading id="h">MARK</heading><p basis="proposed">MARK <strong>MARK</strong> <em>MARK</em>
              <link href="https://konfliktloesning.dk">MARK</link> <term ref="ord">MARK</term>
              <link to="second">MARK</link></p>
            <list><item>MARK</item><item><p>MARK</p><p>MARK</p></item></list>
            <figure src="figures/f.svg" alt="MARK"><caption>MARK</caption></figure>
            <note kind="tip"><title>MARK</title>MARK</note>
            <note kind="law" source="MARK" review-by="2027-02-01">MARK</note>
            <steps id="cards"><title>MARK</title><step id="one"><title>MARK</title><starter>MARK</starter>MARK</step></steps>
            <dialogue id="talk"><setting>MARK</setting><line who="MARK">MARK</line><action>MARK</action></dialogue>
            <activity id="act" minutes="15" group="pairs"><title>MARK</title><purpose>MARK</purpose>
              <materials><item>MARK</item></materials><how>MARK</how><wrap-up>MARK</wrap-up></activity>
            </lesson>
            """
        ),
        (
            "lessons/second.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <lesson xmlns="urn:learn:course:1" id="second" minutes="3"><title>MARK</title><summary>MARK</summary>
            <heading id="start">MARK</heading>
            <checklist id="list"><check id="c1">MARK</check><check id="c2">MARK</check></checklist>
            <reflection id="think">MARK</reflection>
            <handout id="brev"><title>MARK</title>MARK</handout>
            <observation id="se"><title>MARK</title><prompt>MARK</prompt><anchor value="1">MARK</anchor><anchor value="2">MARK</anchor><anchor value="3">MARK</anchor><anchor value="4">MARK</anchor></observation>
            <quote source="MARK"><p>MARK</p></quote>
            <read-aloud>MARK</read-aloud>
            <reference href="https://konfliktloesning.dk">MARK</reference>
            <table><caption>MARK</caption><head><cell>MARK</cell><cell>MARK</cell></head><row><cell>MARK</cell><cell>MARK</cell></row></table>
            </lesson>
            """
        ),
        (
            "lessons/third.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <lesson xmlns="urn:learn:course:1" id="third" minutes="3"><title>MARK</title>
            <question id="q1" kind="choice"><prompt>MARK</prompt><option id="a"><text>MARK</text><why>MARK</why></option>
              <option id="b" correct="yes"><text>MARK</text><why>MARK</why></option><hint>MARK</hint></question>
            <question id="o" kind="order"><prompt>MARK</prompt><option id="a"><text>MARK</text><why>MARK</why></option>
              <option id="b"><text>MARK</text><why>MARK</why></option></question>
            <question id="m1" kind="match"><prompt>MARK</prompt><pair id="a"><text>MARK</text><match>MARK</match><why>MARK</why></pair>
              <pair id="b"><text>MARK</text><match>MARK</match><why>MARK</why></pair></question>
            <question id="g" kind="gap"><prompt>MARK</prompt><sentence>MARK <gap ref="g1"/> MARK</sentence>
              <blank id="g1"><accept>MARK</accept><miss text="MARK">MARK</miss><why>MARK</why></blank></question>
            <scenario id="s" start="a" level="3"><title>MARK</title><intro>MARK</intro>
              <scene id="a"><line who="MARK">MARK</line><choice id="k" to="e" level="-1"><text>MARK</text><why>MARK</why></choice></scene>
              <ending id="e" outcome="good"><title>MARK</title>MARK<debrief>MARK</debrief></ending></scenario>
            </lesson>
            """
        ),
        ("figures/f.svg", #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"/>"#),
    ]
}
