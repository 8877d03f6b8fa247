internal import LearnCore

extension CommandSpec {
    static let list = CommandSpec(
        name: "list", summary: .listSummary,
        arguments: [ArgumentSpec(name: .courseArgument, count: .one, completion: .courses)],
        options: [OptionSpec(name: "--json", value: nil, summary: .jsonOption)],
        example: Example(command: "learn list fidus-katten", explanation: .listExample), run: ListCommand.run)
}

/// `learn list`: a course lesson by lesson, with what is done, skipped and marked.
enum ListCommand {
    private struct Entry: Encodable {
        let lesson: String
        let title: String
        let phase: String
        let step: Int?
        let steps: Int
        let minutes: Int
        let right: Int
        let questions: Int
        let skipped: Int
        let stale: Bool
        let bookmarks: [Mark]
        let completedAt: String?
        /// Questions answered by the receipts that the person took in.
        let answeredByOwnAccount: Int?

        struct Mark: Encodable {
            let step: String
            let number: Int
            let title: String
        }
    }

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let course = try invocation.courseLibrary.course(named: invocation.arguments[0]).course.filtered(for: [])
        let store = try invocation.openStore()
        let standing = CourseStanding(
            course, progress: try store.progress(of: invocation.actor(in: store)), asOf: invocation.asOf)
        let reports = try store.selfReports(of: invocation.actor(in: store)).filter { $0.course == course.id }
        if invocation.has("--json") {
            invocation.output.line(try JSON.text(standing.lessons.map { entry($0, reports) }))
        } else {
            for line in lines(standing, reports, width: min(invocation.environment.width, 100), invocation) {
                invocation.output.line(line)
            }
        }
        return .done
    }

    private static func entry(_ lesson: CourseStanding.LessonStanding, _ reports: [SelfReport]) -> Entry {
        Entry(
            lesson: lesson.lesson.id.rawValue, title: lesson.lesson.title, phase: lesson.phase.rawValue,
            step: lesson.position.map { $0 + 1 }, steps: lesson.stepCount, minutes: lesson.lesson.minutes,
            right: lesson.right, questions: lesson.lesson.questions.count, skipped: lesson.skipped,
            stale: lesson.isStale,
            bookmarks: lesson.bookmarks.map { .init(step: $0.step.rawValue, number: $0.index + 1, title: $0.title) },
            completedAt: lesson.progress?.completedAt.map(Timestamp.text),
            answeredByOwnAccount: reports.first { $0.lesson == lesson.lesson.id }?.answered)
    }

    static func lines(
        _ standing: CourseStanding, _ reports: [SelfReport] = [], width: Int, _ invocation: Invocation
    ) -> [String] {
        var lines = [standing.course.title] + indented(summary(of: standing, invocation), width: width)
        let minutesWidth =
            standing.lessons.map { DisplayWidth.of(invocation.text(.minutes($0.lesson.minutes))) }.max() ?? 0
        if let day = standing.course.freshness.reviewBy, standing.isStale {
            lines += indented("! " + invocation.text(.isStale(day.description)), width: width)
        }
        for module in standing.course.modules {
            if standing.course.modules.count > 1 { lines += ["", module.title] }
            for lesson in standing.lessons where module.lessons.contains(where: { $0.id == lesson.lesson.id }) {
                lines += self.lines(lesson, reports, width: width, minutesWidth: minutesWidth, invocation)
            }
        }
        return lines + ["", invocation.text(.listLegend)]
    }

    /// A text broken to a width, each line two columns in.
    static func indented(_ text: String, width: Int, by columns: Int = 2) -> [String] {
        let space = [Span(String(repeating: " ", count: columns))]
        return TextLayout.wrap([Span(text)], width: width, first: space, rest: space).map(\.text)
    }

    /// Bar, lessons done, what is skipped, and what is left.
    static func summary(of standing: CourseStanding, _ invocation: Invocation) -> String {
        let count = standing.lessons.count
        let bar = ProgressBar.text(done: standing.completedLessons, of: count, width: 12)
        var facts: [Message] = [.lessonsDone(standing.completedLessons, of: count), .minutes(standing.course.minutes)]
        if standing.minutesLeft > 0, standing.minutesLeft < standing.course.minutes {
            facts.append(.minutesLeft(standing.minutesLeft))
        }
        if standing.skipped > 0 { facts.append(.skippedCount(standing.skipped)) }
        let marks = standing.lessons.reduce(0) { $0 + $1.bookmarks.count }
        if marks > 0 { facts.append(.bookmarkCount(marks)) }
        return bar + " " + facts.map(invocation.text).joined(separator: " · ")
    }

    private static func lines(
        _ lesson: CourseStanding.LessonStanding, _ reports: [SelfReport], width: Int, minutesWidth: Int,
        _ invocation: Invocation
    ) -> [String] {
        let mark =
            switch lesson.phase {
            case .completed: "✓"
            case .started: "▸"
            case .new: "·"
            }
        let bar = ProgressBar.text(done: lesson.stepsDone, of: lesson.stepCount, width: 8)
        let minutes = invocation.text(.minutes(lesson.lesson.minutes))
        let room = max(12, width - 3 - 2 - DisplayWidth.of(bar) - 2 - minutesWidth)
        let title = TextLayout.truncated(lesson.lesson.title, to: room)
        var lines = ["\(mark)\(lesson.isStale ? "!" : " ") \(title.padded(to: min(room, 44)))  \(bar)  \(minutes)"]
        var facts = self.facts(of: lesson)
        if let report = reports.first(where: { $0.lesson == lesson.lesson.id }) {
            facts.append(
                .selfReported(
                    answered: report.answered, of: lesson.lesson.questions.count, right: report.rightAtFirst,
                    talks: report.endedTalks(in: lesson.lesson)))
        }
        if !facts.isEmpty {
            lines += indented(facts.map(invocation.text).joined(separator: " · "), width: width, by: 3)
        }
        lines += lesson.bookmarks.map { bookmark in
            "   ★ " + TextLayout.truncated(bookmark.title, to: max(8, width - 5))
        }
        return lines
    }

    private static func facts(of lesson: CourseStanding.LessonStanding) -> [Message] {
        var facts: [Message] = []
        if let completedAt = lesson.progress?.completedAt {
            facts.append(.completedOn(CopenhagenTime.day(of: completedAt).description))
        }
        if let position = lesson.position { facts.append(.stepPosition(position + 1, of: lesson.stepCount)) }
        if !facts.isEmpty, !lesson.lesson.questions.isEmpty {
            facts.append(.answersRight(lesson.right, of: lesson.lesson.questions.count))
        }
        if lesson.skipped > 0 { facts.append(.skippedCount(lesson.skipped)) }
        if lesson.isStale { facts.append(.stale) }
        return facts
    }
}
