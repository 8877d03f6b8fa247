public import LearnCore

/// A small course in memory, for tests that need one and do not care which.
public enum SampleCourse {
    /// `course.xml` with one module of the given lessons.
    public static func courseFile(lessons: [String] = ["lessons/first.xml"], attributes: String = "") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <course xmlns="urn:learn:course:1" id="sample" version="1.0.0" lang="da" audience="teacher" stages="primary"\(attributes)>
          <title>Prøvekursus</title>
          <summary>Et kursus til prøver.</summary>
          <module id="m">
            <title>Modul</title>
        \(lessons.map { "    <lesson src=\"\($0)\"/>" }.joined(separator: "\n"))
          </module>
        </course>
        """
    }

    /// A lesson file around some blocks. The first block begins on line 4.
    public static func lessonFile(id: String = "first", _ blocks: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <lesson xmlns="urn:learn:course:1" id="\(id)" minutes="3">
          <title>Første lektion</title>
        \(blocks)
        </lesson>
        """
    }

    public static func source(_ files: [String: String]) -> CourseInMemory {
        CourseInMemory(files: files.mapValues { Array($0.utf8) })
    }

    /// The reading of a course with one lesson of some blocks.
    public static func reading(blocks: String) -> CourseReader.Reading {
        CourseReader.read(
            source([
                "course.xml": courseFile(), "lessons/first.xml": lessonFile(blocks),
                "figures/f.svg": #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"/>"#,
            ]))
    }

    /// The one lesson of a course with some blocks.
    public static func lesson(blocks: String) -> Lesson? {
        reading(blocks: blocks).usableCourse?.lessons.first
    }

    /// One block of each kind, two questions among them.
    public static let everyBlock = """
        <heading id="start">Begynd <em>her</em></heading>
        <p>Et afsnit med <strong>vægt</strong> og <link href="https://konfliktloesning.dk">et link</link>.</p>
        <list kind="numbered"><item>Ét</item><item><p>To</p><p>og mere</p></item></list>
        <figure src="figures/f.svg" alt="En prik"><caption>En prik</caption></figure>
        <note kind="tip" basis="proposed"><title>Husk</title>Et råd.</note>
        <steps id="cards"><title>Kort</title>
          <step id="one"><title>Følelser</title><starter>Jeg blev …</starter>Sig det.</step>
        </steps>
        <dialogue id="talk"><setting>I gården.</setting><line who="Pip">Hej!</line><action>Venter.</action></dialogue>
        <activity id="act" minutes="15" group="pairs"><title>Leg</title><purpose>At øve.</purpose>
          <materials><item>Kort</item></materials><how>Gør det.</how><wrap-up>Slut.</wrap-up></activity>
        <checklist id="list"><check id="c1">Ro</check><check id="c2">Tid</check></checklist>
        <reflection id="think">Hvad gør du selv?</reflection>
        <question id="q1" kind="choice"><prompt>Hvad først?</prompt>
          <option id="a"><text>Handling</text><why>Den kommer sidst.</why></option>
          <option id="b" correct="yes"><text>Følelser</text><why>De kommer først.</why></option>
          <hint>Tænk på hjertet.</hint></question>
        <question id="q2" kind="multiple"><prompt>Hvilke er trin?</prompt>
          <option id="a" correct="yes"><text>Behov</text><why>Trin to.</why></option>
          <option id="b"><text>Skyld</text><why>Den er ikke et trin.</why></option>
          <option id="c" correct="yes"><text>Handling</text><why>Trin tre.</why></option></question>
        """
}
