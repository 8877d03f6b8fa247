internal import LearnCore

/// Takes from a course what it has for parents.
struct GuideBuilder {
    private let course: Course
    private let asOf: CalendarDay?
    /// What a lesson shows first to all who take it.
    private let drawings: [Lesson.ID: Figure]

    init(_ course: Course, asOf: CalendarDay?) {
        self.course = course.filtered(for: [.parent])
        self.asOf = asOf
        let figures = course.lessons.compactMap { lesson in
            lesson.blocks.filter { $0.traits.audience.isEmpty || $0.traits.audience.contains(.parent) }
                .flatMap(\.figures).first.map { (lesson.id, $0) }
        }
        drawings = Dictionary(figures) { first, _ in first }
    }

    /// The course's own language, then those into which something for parents is translated, by their codes.
    var languages: [String] {
        let lessons = course.lessons.filter { !letters(of: $0, in: course.language).isEmpty }
        guard !lessons.isEmpty else { return [] }
        let translated = lessons.flatMap { lesson in
            lesson.translations.filter { translation in
                translation.pieces.contains { piece in lesson.blocks.contains { $0.id == piece.block.id } }
            }.map(\.language)
        }
        return [course.language] + Set(translated).subtracting([course.language]).sorted()
    }

    func content(in language: String) -> GuideContent {
        let translations = course.lessons.flatMap(\.translations).filter { $0.language == language }
        let isUnreviewed = !translations.isEmpty && translations.allSatisfy { !$0.isReviewed }
        let lessons = course.lessons.compactMap { lesson -> GuideContent.LessonPart? in
            let letters = letters(of: lesson, in: language, saysUnreviewed: !isUnreviewed)
            guard !letters.isEmpty else { return nil }
            let translation = lesson.translations.first { $0.language == language }
            let isAlone = letters.count == 1 && letters[0].title != nil
            let hasFigure = letters.contains { !$0.content.figures.isEmpty }
            return GuideContent.LessonPart(
                id: lesson.id, title: isAlone ? nil : title(lesson.title, translation?.title, in: language),
                drawing: hasFigure ? nil : drawings[lesson.id], letters: letters)
        }
        return GuideContent(
            language: language, notices: isUnreviewed ? [GuideWords(language: language).say(.notReviewed)] : [],
            lessons: lessons)
    }

    private func letters(
        of lesson: Lesson, in language: String, saysUnreviewed: Bool = true
    ) -> [GuideContent.Letter] {
        lesson.blocks.compactMap { block in
            guard let parts = GuideLetter.parts(of: block.content) else { return nil }
            let words = GuideWords(language: language)
            let found = translation(of: block, in: lesson, language)
            let translated = found.flatMap { GuideLetter.parts(of: $0.piece.block.content) }
            var marks = block.basis == .confirm ? [words.say(.basis(.confirm))] : []
            if language != course.language {
                if let found, translated != nil {
                    if !found.isReviewed, saysUnreviewed { marks.append(words.say(.notReviewed)) }
                    if found.piece.sourceFingerprint != CourseWriter.fingerprint(of: block) {
                        marks.append(words.say(.originalMayHaveChanged))
                    }
                } else {
                    marks.append(words.say(.notTranslated))
                }
            }
            return GuideContent.Letter(
                id: block.id, title: parts.title.map { title($0, translated?.title, in: language) },
                language: translated == nil ? course.language : language, marks: marks,
                content: (translated ?? parts).content, facts: facts(of: block, words))
        }
    }

    private func translation(
        of block: Block, in lesson: Lesson, _ language: String
    ) -> (piece: Translation.Piece, isReviewed: Bool)? {
        guard let id = block.id else { return nil }
        for translation in lesson.translations where translation.language == language {
            if let piece = translation.pieces.first(where: { $0.block.id == id }) {
                return (piece, translation.isReviewed)
            }
        }
        return nil
    }

    private func title(_ original: String, _ translated: String?, in language: String) -> GuideContent.Title {
        guard language != course.language, let translated else {
            return GuideContent.Title(text: original, language: course.language, original: nil)
        }
        return GuideContent.Title(
            text: translated, language: language, original: translated.contains(original) ? nil : original)
    }

    private func facts(of block: Block, _ words: GuideWords) -> [GuideLine] {
        let freshness = block.traits.freshness
        var facts: [GuideLine] = []
        if let basis = block.basis, basis != .confirm { facts.append(words.say(.basis(basis))) }
        if let source = freshness.source {
            facts.append(words.say(.source).followed(by: source, in: course.language))
        }
        if let day = freshness.reviewedOn { facts.append(words.say(.reviewedOn(day))) }
        if let day = freshness.reviewBy { facts.append(words.say(.reviewBy(day))) }
        var lines = facts.isEmpty ? [] : [facts.joined()]
        if let asOf, let day = freshness.reviewBy, freshness.isStale(asOf: asOf) {
            lines.append(words.say(.stale(day)))
        }
        return lines
    }
}
