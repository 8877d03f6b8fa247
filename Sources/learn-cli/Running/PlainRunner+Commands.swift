internal import LearnCore

/// What can be typed at every question and pause, besides an answer.
extension PlainRunner {
    enum CommandResult { case moved, left, stayed }

    /// - Returns: `nil` where the line is no command.
    mutating func command(_ line: String, question: Question?) throws -> CommandResult? {
        switch line.lowercased() {
        case "q": return .left
        case "p": return try moved(.back)
        case "n": return try moved(.forward)
        case "s": return try skip()
        case "r": return try moved(.tryAgain)
        case "b": try bookmark()
        case "h": showHint(of: question)
        case "g": showGlossary()
        case "x": return try forget() ? .left : .stayed
        case "?": print(say(commands))
        default:
            guard line.hasPrefix("/") else { return nil }
            return try search(String(line.dropFirst())) ? .moved : .stayed
        }
        return .stayed
    }

    /// What can be typed, in words.
    var commands: Message { .sessionCommands(withSkip: run.session.allowsSkips) }

    private mutating func skip() throws -> CommandResult {
        guard let requirement = run.noSkipsBy, case .step(let step) = run.session.view, step.mustBeDone else {
            return try moved(.skip)
        }
        if let place = input.place() {
            try run.handle(.leave)
            throw CommandError(message: .skipForbidden(at: place, by: requirement))
        }
        let sentence = say(.skipForbidden(requirement, onward: "n"))
        for line in TextLayout.wrap([Span(sentence)], width: layout.width) { print(line.text) }
        return .stayed
    }

    private mutating func moved(_ input: LessonSession.Input) throws -> CommandResult {
        try run.handle(input)
        return .moved
    }

    private mutating func bookmark() throws {
        try run.handle(.bookmark)
        guard case .step(let step) = run.session.view else { return }
        print(say(step.isBookmarked ? .bookmarkSet : .bookmarkRemoved) + ".")
    }

    private func showGlossary() {
        guard case .step(let step) = run.session.view, !run.course.glossary.isEmpty else {
            print(say(.noGlossary))
            return
        }
        let here = step.step.terms.compactMap { run.course.glossaryEntry($0) }
        show(here.isEmpty ? .wholeGlossary : .termsHere, here.isEmpty ? run.course.glossary : here)
    }

    private func show(_ title: Message, _ entries: [GlossaryEntry]) {
        print(say(title) + ":")
        for entry in entries {
            for line in TextLayout.wrap(
                [Span(entry.term + ": ")] + layout.spans(entry.definition), width: layout.width)
            { print(line.text) }
        }
    }

    /// - Returns: whether the start was forgotten.
    private mutating func forget() throws -> Bool {
        guard !run.isTrial else { return false }
        print(say(.forgetQuestion(run.lesson.title)))
        guard let answer = input.ask(say(.forgetPrompt), invocation.output)?.lowercased(), ["j", "y"].contains(answer)
        else { return false }
        isForgotten = try run.forget()
        return isForgotten
    }

    /// - Returns: whether the person is at another step now.
    private mutating func search(_ typed: String) throws -> Bool {
        var words = typed
        if words.isEmpty { words = input.ask(say(.searchPrompt), invocation.output) ?? "" }
        let hits = Array(CourseSearch(run.course).hits(for: words, first: run.lesson.id).prefix(20))
        guard !hits.isEmpty else {
            print(say(.noHits(words)))
            return false
        }
        for (index, hit) in hits.enumerated() {
            print("\(index + 1). \(hit.title) (\(say(.hitPlace(hit.lessonTitle, step: hit.index + 1))))")
        }
        guard let line = input.ask(say(.gotoPrompt(hits.count)), invocation.output), let number = Int(line),
            hits.indices.contains(number - 1)
        else { return false }
        let hit = hits[number - 1]
        guard hit.lesson == run.lesson.id else {
            print(say(.otherLesson("learn run \(run.course.id)/\(hit.lesson)", hit.lessonTitle)))
            return false
        }
        try run.handle(.jump(to: hit.step))
        return true
    }

    // MARK: The end

    func showRecap(_ end: LessonSession.EndView) {
        if !end.skipped.isEmpty { print(say(.skippedQuestions(end.skipped.count))) }
        let lines = RecapLayout(layout: layout).short(end.recap)
        if !lines.isEmpty {
            print("")
            for line in lines { print(line.text) }
            print("")
        }
        print(say(run.isTrial ? .tryEnded : .recapLater("learn recap \(run.course.id)/\(run.lesson.id)")))
    }
}
