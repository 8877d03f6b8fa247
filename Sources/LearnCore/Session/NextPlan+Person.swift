extension NextPlan {
    /// How far somebody is in a course.
    public struct Position: Sendable {
        public var course: Course
        /// What is known of lessons; nothing of those that were never opened.
        public var states: [Lesson.ID: LessonState]
        /// The lesson to go on with; the first that is not completed where `nil`.
        public var current: Lesson.ID?

        public init(course: Course, states: [Lesson.ID: LessonState], current: Lesson.ID? = nil) {
            self.course = course
            self.states = states
            self.current = current
        }
    }

    /// The next piece for a person: from where one is, as far as the time goes, to the end of a lesson or to a heading.
    ///
    /// - Parameters:
    ///   - positions: courses in the order in which they are wished for; what does not fit in the first is looked for
    ///     in the next.
    ///   - minutes: how long it may take.
    public static func forPerson(_ positions: [Position], minutes: Int) -> NextPlan {
        NextPlan(positions.map { $0.pieces(within: minutes) }, minutes: minutes)
    }
}

extension NextPlan.Position {
    /// A part of a lesson between two natural stops.
    private struct Section {
        var lesson: Lesson.ID
        var first: LessonStep.ID
        var heading: String
        var minutes: Double
    }

    private var openLessons: [Lesson] {
        let open = course.lessons.filter { lesson in
            guard let state = states[lesson.id] else { return true }
            return state.completions == 0 || state.position != nil
        }
        guard let current, let first = open.first(where: { $0.id == current }) else { return open }
        return [first] + open.filter { $0.id != current }
    }

    /// What may come next, longest first, hardly farther than the time goes. Where the end of a lesson is at
    /// least half of the time away, that is the better stop than a heading behind it.
    fileprivate func pieces(within limit: Int) -> [NextPiece] {
        let lessons = openLessons
        var pieces: [NextPiece] = []
        var first: Section?
        var used = 0.0
        for (index, lesson) in lessons.enumerated() where pieces.last.map({ $0.minutes <= limit }) ?? true {
            let sections = sections(of: lesson)
            let later = lessons[(index + 1)...]
            for (place, section) in sections.enumerated() {
                let start = first ?? section
                first = start
                used += section.minutes
                let rest = sections[(place + 1)...]
                let end =
                    rest.first.map { NextPiece.End.before($0.first, heading: $0.heading, in: lesson.id) }
                    ?? .lesson(lesson.id)
                let left = Self.whole(rest.reduce(0) { $0 + $1.minutes }) + later.reduce(0) { $0 + $1.minutes }
                pieces.append(
                    NextPiece(
                        course: course.id, lesson: start.lesson, content: .steps(from: start.first, end: end),
                        minutes: max(1, Self.whole(used)),
                        left: .init(minutes: left, count: later.count + (rest.isEmpty ? 0 : 1))))
            }
        }
        let lessonEnd = pieces.last { piece in
            guard case .steps(_, .lesson) = piece.content else { return false }
            return piece.minutes <= limit && piece.minutes * 2 >= limit
        }
        return (lessonEnd.map { [$0] } ?? []) + pieces.reversed()
    }

    private func sections(of lesson: Lesson) -> [Section] {
        let steps = lesson.steps
        let position = states[lesson.id]?.position.flatMap { id in steps.firstIndex { $0.id == id } } ?? 0
        // The author's time holds where it is longer than what the blocks add up to.
        let scale = max(1, Double(lesson.minutes) / LessonTime.estimate(lesson))
        var sections: [Section] = []
        for (index, step) in steps.enumerated().dropFirst(position) {
            let minutes = LessonTime.estimate(step.blocks) * scale
            if index > position, step.heading == nil {
                sections[sections.count - 1].minutes += minutes
            } else {
                sections.append(
                    Section(lesson: lesson.id, first: step.id, heading: step.heading ?? lesson.title, minutes: minutes))
            }
        }
        return sections
    }

    private static func whole(_ minutes: Double) -> Int {
        // Sums of parts may lie a hair above the whole.
        Int(max(0, minutes - 0.001).rounded(.up))
    }
}

extension LessonStep {
    /// The heading that the step begins with.
    public var heading: String? {
        guard case .heading(let text) = blocks.first?.content else { return nil }
        return text.plainText
    }
}
