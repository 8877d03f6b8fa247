import LearnTestSupport

@testable import learn_cli

/// A store with two institutions, and a clock that goes on with every command.
final class Registry {
    let temporary = TemporaryFolder()
    private var time = 0.0

    init() {
        run(
            "institution", "add", "soelvang", "--name", "Sølvangskolen", "--kind", "school", "--municipality",
            "Vallensbæk")
        run("institution", "add", "solhjem", "--name", "Solhjem", "--kind", "kindergarten")
    }

    var store: String { temporary.file("store.sqlite") }

    @discardableResult
    func run(_ words: String..., columns: Int = 200) -> TestRun {
        time += 1
        return TestRun(
            words: words, variables: ["LEARN_STORE": store, "COLUMNS": String(columns), "LEARN_COURSES": courses],
            time: time)
    }

    /// A course with a stamp, two activities in its second lesson, and a scale.
    lazy var courses: String = {
        let activity = { (id: String, stamp: String) in
            """
            <activity id="\(id)" minutes="15" group="pairs" stamp="\(stamp)"><title>Leg \(id)</title>
              <purpose>At øve.</purpose><materials><item>Kort</item></materials><how>Gør det.</how></activity>
            """
        }
        let scale = """
            <observation id="skala"><title>På stuen</title><prompt><p>Se på gruppen.</p></prompt>
              <anchor value="1">Nej.</anchor><anchor value="2">Lidt.</anchor><anchor value="3">Ja.</anchor></observation>
            """
        temporary.write(
            SampleCourse.courseFile(lessons: ["lessons/first.xml", "lessons/second.xml"]),
            to: "courses/sample/course.xml")
        temporary.write(
            SampleCourse.lessonFile("<p>Hej.</p>" + activity("a", "Spørg først") + scale),
            to: "courses/sample/lessons/first.xml")
        temporary.write(
            SampleCourse.lessonFile(id: "second", "<p>Hej.</p>" + activity("b", "Koden") + activity("c", "Mit og dit")),
            to: "courses/sample/lessons/second.xml")
        return temporary.file("courses")
    }()

    func addClass() {
        run(
            "class", "add", "a0", "--institution", "soelvang", "--year", "2026/27", "--name", "0.A", "--stage",
            "primary")
    }
}
