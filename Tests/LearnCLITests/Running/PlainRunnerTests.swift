import FoundationEssentials
import LearnCore
import LearnTestSupport
import Synchronization
import Testing

@testable import learn_cli

@Suite("Taking a lesson line by line")
struct PlainRunnerTests {
    private let temporary = TemporaryFolder()

    /// The whole text of a run with some lines of input.
    static func run(
        library: String, store path: String, lines: [String], language: Language = .english,
        noSkipsBy: Requirement? = nil
    ) -> String {
        let text = Mutex("")
        let output = Output { _, words in text.withLock { $0 += words } }
        let environment = TestRun.environment([:])
        let invocation = Invocation(
            parsed: ArgumentParser.Parsed(command: "run", arguments: ["sample"]), environment: environment,
            language: language, output: output)
        var rest = lines[...]
        let input = LineInput { rest.popFirst() }
        do {
            let store = try SQLiteStore(path: path, now: environment.now())
            let actor = try invocation.localActor(in: store)
            let course = try CourseLibrary(path: library).course(named: "sample").course
            guard let lesson = LessonChoice.next(in: course, progress: try store.progress(of: actor)) else { return "" }
            let recorder = LessonRecorder(
                store: store, course: course, actor: actor, lesson: lesson.id, now: environment.now,
                noSkipsBy: noSkipsBy)
            let run = try LessonRun(lesson: lesson, startOver: false, recorder: recorder)
            var runner = PlainRunner(run: run, input: input, invocation: invocation)
            _ = try runner.start()
        } catch {
            return "\(error)"
        }
        return text.withLock { $0 }
    }

    private func run(_ lines: String...) -> String {
        Self.run(library: temporary.sampleLibrary(), store: temporary.file("s.sqlite"), lines: lines)
    }

    @Test("The lesson is printed up to the first question; at the end of input it is kept there")
    func endOfInput() {
        let first = run()
        #expect(first.contains("Prøvekursus › Første lektion (3 min)"))
        #expect(first.contains("— Step 1 of 8 —"))
        #expect(first.contains("The child says: »Jeg blev …«"))
        #expect(first.contains("  1. Handling\n  2. Følelser") || first.contains("1. Handling\n2. Følelser"))
        #expect(first.contains("Saved. You are at step 7 of 8"))
        let second = run()
        #expect(second.contains("You go on at step 7 of 8."))
        #expect(!second.contains("— Step 1 of 8 —"))
    }

    @Test("Answers from a pipe take the lesson to its end, with a justification for each")
    func wholeLesson() {
        let text = run("1", "1 3")
        #expect(text.contains("Not quite.\n1 (Not the answer): Den kommer sidst."))
        #expect(text.contains("Right.\n1 (Right answer): Trin to."))
        #expect(text.contains("You have completed ‘Første lektion’."))
        #expect(text.contains("1 of 2 questions were right at the first attempt."))
    }

    @Test("What is no answer is said so, hints come one by one, and the question stays")
    func otherInput() {
        let text = run("5", "hej", "h", "h", "1 2", "2", "p", "q")
        #expect(
            text.contains(
                "‘5’ cannot be read as an answer.\nAlso: h hint, p back, n on without an answer, s skip, b bookmark,"))
        #expect(text.contains("‘1 2’ cannot be read"))
        #expect(text.contains("Hint 1: Tænk på hjertet."))
        #expect(text.contains("There are no more hints."))
        #expect(text.contains("Saved. You are at step 7 of 8"))
    }

    @Test("A question that is passed without an answer is open at the end, and the lesson not complete")
    func passing() {
        #expect(run("n", "2").contains("One question has no answer yet"))
    }

    @Test("A question that is skipped is said to be, counts in the score, and the lesson is complete")
    func skipping() {
        let text = run("s", "1 3")
        #expect(text.contains("You have completed ‘Første lektion’."))
        #expect(text.contains("1 of 2 questions were right at the first attempt."))
        #expect(text.contains("One exercise was skipped."))
        #expect(text.contains("- Hvad først? (skipped)"))
    }

    @Test(
        "Where a requirement forbids skips, the question stays; which one and what to do instead is said in a sentence")
    func skipForbidden() {
        let requirement = Requirement(id: "grund", title: "Grundkursus", rules: [])
        let text = Self.run(
            library: temporary.sampleLibrary(), store: temporary.file("s.sqlite"),
            lines: ["s", "?", "h", "2", "s", "1 3"], noSkipsBy: requirement)
        let said = text.replacing("\n", with: " ")
        #expect(
            said.contains(
                "The requirement ‘Grundkursus’ lets no exercise be skipped, so get a hint with h, or go on with n and "
                    + "come back to it later."))
        #expect(said.contains("n on without an answer, b bookmark") && !said.contains("s skip"))
        #expect(said.contains("Hint 1: Tænk på hjertet."))
        #expect(text.split(separator: "lets no exercise").count == 3)
        #expect(text.contains("2 of 2 questions were right at the first attempt."))
    }

    @Test("A start that is taken back leaves nothing to go on with")
    func forgetting() {
        #expect(run("1", "x", "n", "x", "y").contains("The start of ‘Første lektion’ is forgotten."))
        #expect(run().contains("— Step 1 of 8 —"))
    }

    @Test("A step is marked and found again by search; the glossary says when there is none")
    func lookingUp() {
        let text = run("b", "/foelelser", "1", "g", "q")
        #expect(text.contains("Bookmarked."))
        #expect(text.contains("1. Kort (Første lektion, step 2)"))
        #expect(text.contains("The course has no glossary."))
    }

    @Test("There is no escape sequence and no drawing in plain text")
    func plain() {
        let text = run("1", "2")
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        #expect(!text.contains("│") && !text.contains("─"))
    }

    @Test(
        "Numbers in a line name options",
        arguments: [
            ("1", ["a"]), ("1,3", ["a", "c"]), (" 3 ; 1", ["a", "c"]), ("3 3", ["c"]),
        ])
    func response(line: String, ids: [String]) throws {
        let question = try #require(SampleCourse.lesson(blocks: SampleCourse.everyBlock)?.questions[1].question)
        var draft = ResponseDraft(question, seed: "q2")
        let isRead = draft.read(line)
        #expect(isRead)
        #expect(draft.response == .chosen(Set(ids.map { Question.Option.ID($0) })))
        for other in ["", "0", "4", "a", "1 x"] {
            var draft = ResponseDraft(question, seed: "q2")
            let isRead = draft.read(other)
            #expect(!isRead && draft.response == nil)
        }
    }
}
