import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("The next piece that fits")
struct NextPlanTests {
    /// Each read once, in the form in which adults take it.
    private static let courses = ShippedCourses.names.compactMap { ShippedCourses.reading($0).usableCourse }
    private static let taken = courses.map { $0.filtered(for: []) }

    private func standing(_ course: Course, _ random: inout SeededGenerator) -> NextPlan.Position {
        var states: [Lesson.ID: LessonState] = [:]
        for lesson in course.lessons where Bool.random(using: &random) {
            var state = LessonState()
            if Bool.random(using: &random) { state.completions = 1 }
            if Int.random(in: 0..<3, using: &random) == 0 {
                state.position = lesson.steps.randomElement(using: &random)?.id
            }
            states[lesson.id] = state
        }
        let current = states.filter { $0.value.position != nil }.map(\.key.rawValue).sorted().randomElement(
            using: &random)
        return NextPlan.Position(course: course, states: states, current: current.map { Lesson.ID($0) })
    }

    private func isOpen(_ standing: NextPlan.Position) -> Bool {
        standing.course.lessons.contains { lesson in
            let state = standing.states[lesson.id]
            return state == nil || state?.completions == 0 || state?.position != nil
        }
    }

    /// The standing once a piece was taken, as the runner would leave it.
    private func taking(_ piece: NextPiece, _ standing: NextPlan.Position) throws -> NextPlan.Position {
        guard case .steps(let from, let end) = piece.content else {
            Issue.record("a person holds no activity")
            return standing
        }
        var next = standing
        let last: Lesson.ID
        switch end {
        case .lesson(let id): last = id
        case .before(let step, let heading, let id):
            last = id
            let steps = try #require(standing.course.lesson(id)?.steps)
            let place = try #require(steps.first { $0.id == step })
            #expect(place.heading == heading, "it stops before a heading")
            if id == piece.lesson {
                let indices = [from, step].compactMap { id in steps.firstIndex { $0.id == id } }
                #expect(indices.count == 2 && indices[0] < indices[1], "it goes forward")
            }
        }
        // What lies between is open and comes in the plan's order: the first, then the others as the course has them.
        let open = standing.course.lessons.map(\.id).filter { id in
            let state = standing.states[id]
            return state == nil || state?.completions == 0 || state?.position != nil
        }
        let ordered = [piece.lesson] + open.filter { $0 != piece.lesson }
        for id in ordered.prefix(through: try #require(ordered.firstIndex(of: last))) {
            next.states[id, default: LessonState()].completions = 1
            next.states[id]?.position = nil
        }
        if case .before(let step, _, let id) = end {
            next.states[id] = LessonState(position: step, seen: [], answers: [:], completions: 0)
            next.current = id
        } else {
            next.current = nil
        }
        return next
    }

    @Test("For every number of minutes and any progress it fits, or says what the smallest is", arguments: 3...60)
    func fits(minutes: Int) throws {
        var random = SeededGenerator(seed: UInt64(minutes))
        for _ in 0..<3 {
            let standings = Self.taken.map { standing($0, &random) }.shuffled(using: &random)
            switch NextPlan.forPerson(standings, minutes: minutes) {
            case .piece(let piece):
                #expect((1...minutes).contains(piece.minutes))
                let standing = try #require(standings.first { $0.course.id == piece.course })
                _ = try taking(piece, standing)
            case .nothingFits(let smallest):
                #expect(smallest.minutes > minutes)
                // Nothing smaller comes first anywhere.
                for standing in standings {
                    if case .piece = NextPlan.forPerson([standing], minutes: smallest.minutes - 1) {
                        Issue.record("\(standing.course.id) has a smaller piece")
                    }
                }
            case .allDone: #expect(standings.allSatisfy { !isOpen($0) })
            }
        }
    }

    @Test("Piece by piece everything is taken, whatever the time", arguments: [3, 10, 60])
    func progress(minutes: Int) throws {
        for course in Self.taken {
            var random = SeededGenerator(seed: UInt64(minutes))
            var standing = standing(course, &random)
            let most = course.lessons.reduce(0) { $0 + $1.steps.count } + 1
            var isDone = false
            for _ in 0..<most where !isDone {
                switch NextPlan.forPerson([standing], minutes: minutes) {
                case .allDone: isDone = true
                case .piece(let piece), .nothingFits(let piece): standing = try taking(piece, standing)
                }
            }
            #expect(isDone, "\(course.id)")
        }
    }

    @Test("It goes on where one is, and ends with the lesson where that is near")
    func place() throws {
        let course = try #require(Self.taken.first { $0.id == "fidus-katten" })
        let lesson = course.lessons[0]
        let fresh = NextPlan.Position(course: course, states: [:])
        let minutes = max(lesson.minutes, Int(LessonTime.estimate(lesson).rounded(.up)))
        guard case .piece(let whole) = NextPlan.forPerson([fresh], minutes: minutes) else {
            Issue.record("the first lesson fits")
            return
        }
        #expect(whole.content == .steps(from: lesson.steps[0].id, end: .lesson(lesson.id)))
        #expect(whole.left.count == course.lessons.count - 1)

        let begun = try #require(lesson.steps.last)
        let state = LessonState(position: begun.id, seen: [], answers: [:], completions: 0)
        let standing = NextPlan.Position(course: course, states: [lesson.id: state], current: lesson.id)
        guard case .piece(let rest) = NextPlan.forPerson([standing], minutes: 5),
            case .steps(let from, _) = rest.content
        else {
            Issue.record("the rest of the lesson fits")
            return
        }
        #expect(from == begun.id)
        #expect(rest.lesson == lesson.id)
    }

    @Test("A class gets the next activity that was not held, until all are", arguments: [3, 15, 20, 30, 60])
    func activities(minutes: Int) {
        var held: Set<String> = []
        var random = SeededGenerator(seed: UInt64(minutes))
        let courses = Self.courses.shuffled(using: &random)
        let all = courses.reduce(0) { $0 + $1.lessons.reduce(0) { $0 + $1.activities.count } }
        for number in 0...all {
            let plan = NextPlan.forClass(courses, minutes: minutes) { course, lesson, block in
                held.contains("\(course)/\(lesson)/\(block?.rawValue ?? "")")
            }
            switch plan {
            case .allDone:
                #expect(number == all)
                return
            case .piece(let piece), .nothingFits(let piece):
                if case .piece = plan { #expect(piece.minutes <= minutes) } else { #expect(piece.minutes > minutes) }
                guard case .activity(_, let id) = piece.content else {
                    Issue.record("a class takes no steps")
                    return
                }
                let isNew = held.insert("\(piece.course)/\(piece.lesson)/\(id?.rawValue ?? "")").inserted
                #expect(isNew)
            }
        }
        Issue.record("it never ended")
    }
}
