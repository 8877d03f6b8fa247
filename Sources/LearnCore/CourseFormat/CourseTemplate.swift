/// The files of a course that has just been begun.
public enum CourseTemplate {
    /// - Parameter id: well-formed.
    /// - Returns: paths inside the course's folder, and what to write there.
    public static func files(id: String) -> [(path: String, text: String)] {
        [
            (
                CourseReader.courseFile,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <course xmlns="urn:learn:course:1" id="\(id)" version="0.1.0" lang="da" audience="teacher" stages="primary" licence="CC-BY-4.0">
                  <title>Nyt kursus</title>
                  <summary>Skriv her i en sætning eller to, hvad kurset handler om, og hvem det er for.</summary>
                  <objectives>
                    <objective>Skriv, hvad man kan bagefter.</objective>
                  </objectives>
                  <module id="foerste-modul">
                    <title>Første modul</title>
                    <lesson src="lessons/begynd-her.xml"/>
                  </module>
                </course>

                """
            ),
            (
                "lessons/begynd-her.xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <lesson xmlns="urn:learn:course:1" id="begynd-her" minutes="2">
                  <title>Begynd her</title>
                  <summary>Skriv, hvad lektionen handler om.</summary>
                  <heading id="foerste-afsnit">Første afsnit</heading>
                  <p>Skriv, som du taler til en kollega. Korte sætninger er lette at læse.</p>
                  <question id="foerste-spoergsmaal" kind="choice">
                    <prompt>Hvad gør et spørgsmål godt?</prompt>
                    <option id="a" correct="yes">
                      <text>Hvert svar er et, som et eftertænksomt menneske kunne vælge</text>
                      <why>Så lærer man også af at svare forkert.</why>
                    </option>
                    <option id="b">
                      <text>Kun ét svar lyder fornuftigt</text>
                      <why>Så behøver man ikke tænke for at svare rigtigt.</why>
                    </option>
                    <hint>Tænk på, hvad du selv lærer af.</hint>
                  </question>
                </lesson>

                """
            ),
        ]
    }
}
