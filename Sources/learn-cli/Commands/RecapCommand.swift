internal import LearnCore
internal import LearnWeb

extension CommandSpec {
    static let recap = CommandSpec(
        name: "recap", summary: .recapSummary,
        arguments: [ArgumentSpec(name: .lessonArgument, count: .one, completion: .courses)],
        options: [
            OptionSpec(
                name: "--format", value: Message(verbatim: "text|html"), summary: .recapFormatOption,
                completion: .words(["text", "html"])),
            OptionSpec(name: "--to", value: .fileValue, summary: .recapToOption, completion: .files),
        ],
        example: Example(
            command: "learn recap fidus-katten --format html --to husk.html", explanation: .recapExample),
        run: RecapCommand.run)
}

/// `learn recap`: what a lesson or course was about, with one's answers.
enum RecapCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let parts = invocation.arguments[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let course = try invocation.courseLibrary.course(named: String(parts[0]), for: .text).course.filtered(for: [])
        var lessons = course.lessons
        if parts.count > 1 {
            lessons = lessons.filter { $0.id.rawValue == parts[1] }
            if lessons.isEmpty {
                let known = course.lessons.map(\.id.rawValue)
                let name = String(parts[1])
                throw CommandError(
                    message: .noSuchLesson(name, suggestion: NearMiss.best(for: name, among: known), known: known))
            }
        }
        let store = try invocation.openStore()
        let progress = try store.progress(of: invocation.actor(in: store)).filter { $0.course == course.id }
        let recaps = lessons.map { lesson in
            LessonRecap(lesson, state: progress.first { $0.lesson == lesson.id }?.state ?? LessonState())
        }
        if invocation.option("--format") == "html" {
            try writeHTML(RecapPage(course, recaps: recaps, language: invocation.language).bytes(), invocation)
        } else {
            let text = lines(course, recaps, invocation).map { $0.text + "\n" }.joined()
            if let path = invocation.option("--to") {
                try write(Array(text.utf8), to: path, invocation)
            } else {
                invocation.output.text(text)
            }
        }
        return .done
    }

    private static func lines(_ course: Course, _ recaps: [LessonRecap], _ invocation: Invocation) -> [Line] {
        let isSeen = invocation.environment.standardOutputIsTerminal
        let layout = BlockLayout(
            width: min(max(20, invocation.environment.width), 76), language: invocation.language,
            marks: isSeen ? .drawn : .plain, asOf: invocation.asOf)
        let recap = RecapLayout(layout: layout)
        return layout.separated(
            [layout.title(invocation.text(.recapTitle(course.title)))] + recaps.map { recap.lines(for: $0) })
    }

    private static func writeHTML(_ bytes: [UInt8], _ invocation: Invocation) throws {
        guard let path = invocation.option("--to") else {
            invocation.output.text(String(decoding: bytes, as: UTF8.self))
            return
        }
        try write(bytes, to: path, invocation)
    }

    private static func write(_ bytes: [UInt8], to path: String, _ invocation: Invocation) throws {
        try FileSystem.replacePrivately(path, with: bytes)
        invocation.output.line(invocation.text(.recapWritten(path)))
    }
}
