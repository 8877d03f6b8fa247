internal import LearnCore

extension CommandSpec {
    static let progress = CommandSpec(
        name: "progress", summary: .progressSummary,
        arguments: [ArgumentSpec(name: .courseArgument, count: .optional, completion: .courses)],
        options: [OptionSpec(name: "--json", value: nil, summary: .jsonOption)],
        example: Example(command: "learn progress fidus-katten", explanation: .progressExample),
        run: ProgressCommand.run)
}

/// `learn progress`: lesson by lesson, how far one is.
enum ProgressCommand {
    private struct Entry: Encodable {
        let course: String
        let lesson: String
        let title: String
        let status: String
        let step: Int?
        let steps: Int
        let right: Int
        let questions: Int
        let skipped: Int
        let completedAt: String?
        let ownAccount: OwnAccount?

        /// What receipts say.
        struct OwnAccount: Encodable {
            let answered: Int
            let right: Int
            let talks: Int
            let latest: String
        }
    }

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let library = invocation.courseLibrary
        let store = try invocation.openStore()
        let progress = try store.progress(of: invocation.actor(in: store))
        let reports = try store.selfReports(of: invocation.actor(in: store))
        let named = try invocation.arguments.first.map { try [library.course(named: $0).course.filtered(for: [])] }
        let begun = Set(progress.map(\.course) + reports.map(\.course))
        let courses =
            named
            ?? library.folders.compactMap { CourseReader.read($0).usableCourse?.filtered(for: []) }.filter {
                begun.contains($0.id)
            }

        let entries = courses.map { course in
            (course, course.lessons.map { lesson in entry(lesson, of: course, progress, reports) })
        }
        if invocation.has("--json") {
            invocation.output.line(try JSON.text(entries.flatMap(\.1)))
            return .done
        }
        if entries.isEmpty {
            invocation.output.line(invocation.text(.noProgressYet))
            return .done
        }
        for (course, lessons) in entries { print(course, lessons, invocation) }
        return .done
    }

    private static func entry(
        _ lesson: Lesson, of course: Course, _ progress: [LessonProgress], _ reports: [SelfReport]
    ) -> Entry {
        let report = reports.first { $0.course == course.id && $0.lesson == lesson.id }
        let known = progress.first { $0.course == course.id && $0.lesson == lesson.id }
        let steps = lesson.steps
        let position = known?.state.position.flatMap { id in steps.firstIndex { $0.id == id } }
        let status =
            position != nil ? "started" : (known?.state.completions ?? 0) > 0 ? "completed" : "new"
        return Entry(
            course: course.id.rawValue, lesson: lesson.id.rawValue, title: lesson.title, status: status,
            step: position.map { $0 + 1 }, steps: steps.count,
            right: known?.state.answers.values.count(where: \.wasCorrectAtFirst) ?? 0,
            questions: lesson.questions.count,
            skipped: LessonRecap(lesson, state: known?.state ?? LessonState()).skippedCount,
            completedAt: known?.completedAt.map(Timestamp.text),
            ownAccount: report.map {
                Entry.OwnAccount(
                    answered: $0.answered, right: $0.rightAtFirst, talks: $0.endedTalks(in: lesson),
                    latest: Timestamp.text($0.latest))
            })
    }

    private static func print(_ course: Course, _ lessons: [Entry], _ invocation: Invocation) {
        let done = lessons.count { $0.completedAt != nil }
        invocation.output.line(course.title)
        invocation.output.line(
            "  " + ProgressBar.text(done: done, of: lessons.count, width: 20) + " "
                + invocation.text(.lessonsDone(done, of: lessons.count)))
        for lesson in lessons {
            let mark = lesson.completedAt != nil ? "✓" : lesson.step != nil ? "▸" : "·"
            invocation.output.line("  \(mark) \(lesson.title)")
            let details = detail(of: lesson)
            if !details.isEmpty {
                invocation.output.line("    " + details.map(invocation.text).joined(separator: " · "))
            }
        }
    }

    private static func detail(of lesson: Entry) -> [Message] {
        var details: [Message] = []
        if let completedAt = lesson.completedAt, let date = Timestamp.date(completedAt) {
            details.append(.completedOn(CopenhagenTime.day(of: date).description))
        }
        if let step = lesson.step { details.append(.stepPosition(step, of: lesson.steps)) }
        if !details.isEmpty, lesson.questions > 0 {
            details.append(.answersRight(lesson.right, of: lesson.questions))
        }
        if lesson.skipped > 0 { details.append(.skippedCount(lesson.skipped)) }
        if let own = lesson.ownAccount {
            details.append(
                .selfReported(
                    answered: own.answered, of: lesson.questions, right: own.right, talks: own.talks))
        }
        return details
    }
}
