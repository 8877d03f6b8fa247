import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Skips, bookmarks and starts that are taken back, in the store")
struct ForgettingTests {
    private let temporary = TemporaryFolder()
    private let now = Date(timeIntervalSince1970: 1_795_000_000)
    private let actor = Actor.ID(rawValue: "0b9b1c52-0000-4000-8000-000000000001")
    private let reference = LessonReference(course: "sample", courseVersion: "1.0.0", lesson: "first")

    /// What a random person does in a lesson, as events.
    private func play(_ state: LessonState, _ random: inout SeededGenerator, steps: Int) throws -> [LessonEvent] {
        let lesson = try #require(SampleCourse.lesson(blocks: SampleCourse.everyBlock))
        var (session, events) = LessonSession.begin(lesson, from: state, startOver: true)
        for _ in 0..<steps {
            let inputs: [LessonSession.Input] = [
                .forward, .forward, .back, .skip, .bookmark, .tryAgain, .answer(.chosen(["a"])),
                .answer(.chosen(["b"])), .answer(.chosen(["a", "c"])), .jump(to: "q1"), .leave,
            ]
            events += session.handle(inputs.randomElement(using: &random) ?? .forward)
        }
        return events
    }

    private func append(
        _ events: [LessonEvent], to store: SQLiteStore, after seconds: Double, _ random: inout SeededGenerator
    ) throws {
        var generator = UUIDv7Generator()
        try store.append(
            events.enumerated().map { index, event in
                let time = now.addingTimeInterval(seconds + Double(index) / 8)
                return Statement(
                    id: generator.next(at: time, using: &random), timestamp: time, actor: actor, object: reference,
                    event: event)
            })
    }

    @Test(
        "What is forgotten counts as never begun: the projections are as before, and a rebuild agrees",
        arguments: 0..<40)
    func forgetting(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let store = try SQLiteStore(path: temporary.file("s\(seed).sqlite"), now: now)
        if seed % 4 > 0 {
            try append(try play(LessonState(), &random, steps: 60), to: store, after: 0, &random)
        }
        let before = try store.progress(of: actor)
        let logged = try store.statements(of: actor, lesson: nil)
        let events = try play(before.first?.state ?? LessonState(), &random, steps: 25)
        try append(events, to: store, after: 1000, &random)
        let end = try store.progress(of: actor)
        try store.rebuildProjections()
        #expect(try store.progress(of: actor) == end)

        let start = try #require(try store.statements(of: actor, lesson: nil).dropFirst(logged.count).first)
        let isCompleted = events.contains { if case .completed = $0 { true } else { false } }
        var generator = UUIDv7Generator()
        let time = now.addingTimeInterval(5000)
        let id = generator.next(at: time, using: &random)
        let isForgotten = try store.forgetStart(of: reference, by: actor, statement: id, at: time)
        #expect(isForgotten == !isCompleted)
        guard isForgotten else {
            #expect(try store.progress(of: actor) == end)
            return
        }
        #expect(try store.progress(of: actor) == before)
        let voiding = Statement(id: id, timestamp: time, actor: actor, object: reference, event: .voided(start.id))
        #expect(try store.statements(of: actor, lesson: nil) == logged + [voiding])
        try store.rebuildProjections()
        #expect(try store.progress(of: actor) == before)
    }

    @Test("A lesson that was never begun has no start to take back")
    func nothing() throws {
        let store = try SQLiteStore(path: temporary.file("s.sqlite"), now: now)
        #expect(try !store.forgetStart(of: reference, by: actor, statement: UUID(), at: now))
        #expect(try store.statements(of: actor, lesson: nil).isEmpty)
    }

    @Test("The answers of a start that was taken back are in no byte of the store")
    func bytes() throws {
        let path = temporary.file("s.sqlite")
        let store = try SQLiteStore(path: path, now: now)
        var random = SeededGenerator(seed: 1)
        let answer = LessonEvent.Answer(response: .chosen(["hemmeligt-svar"]), isCorrect: false)
        try append([.started, .experienced("q"), .answered("q", answer)], to: store, after: 0, &random)
        #expect(try store.forgetStart(of: reference, by: actor, statement: UUID(), at: now))
        for file in [path, path + "-wal"] {
            let text = String(decoding: (try? Data(contentsOf: URL(filePath: file))) ?? Data(), as: UTF8.self)
            #expect(!text.contains("hemmeligt-svar"), "\(file)")
        }
    }
}
