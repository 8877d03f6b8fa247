/// Finds steps of a course by words, as one would type them: case, accents of the keyboard and the spelling of æ, ø and
/// å do not matter (``TypedText``).
public struct CourseSearch: Sendable {
    /// A step that has all the words.
    public struct Hit: Sendable, Equatable {
        public let lesson: Lesson.ID
        public let lessonTitle: String
        public let step: LessonStep.ID
        /// From 0.
        public let index: Int
        /// What the step is called.
        public let title: String
        /// The text around the first word that was found.
        public let excerpt: String
    }

    private struct Page: Sendable {
        let hit: Hit
        let words: [String]
        /// Each word as it is searched.
        let folded: [String]
    }

    private let entries: [Page]

    /// - Parameter course: as the person takes it.
    public init(_ course: Course) {
        entries = course.lessons.flatMap { lesson in
            lesson.steps.enumerated().map { index, step in
                let text = step.blocks.flatMap(\.searchedText).joined(separator: " ")
                let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
                return Page(
                    hit: Hit(
                        lesson: lesson.id, lessonTitle: lesson.title, step: step.id, index: index, title: step.title,
                        excerpt: ""),
                    words: words, folded: words.map(TypedText.folded))
            }
        }
    }

    /// - Parameters:
    ///   - typed: words, each of which must begin or stand inside a word of the step.
    ///   - lesson: whose steps come first.
    /// - Returns: in the order of the course; nothing for an empty text.
    public func hits(for typed: String, first lesson: Lesson.ID? = nil) -> [Hit] {
        let wanted = TypedText.folded(typed).split(separator: " ").map(String.init)
        guard !wanted.isEmpty else { return [] }
        let found = entries.compactMap { entry -> Hit? in
            let places = wanted.map { word in entry.folded.firstIndex { $0.contains(word) } }
            guard let first = places.first ?? nil, !places.contains(nil) else { return nil }
            let start = max(0, first - 3)
            let words = entry.words[start..<min(entry.words.count, first + 8)].joined(separator: " ")
            return Hit(
                lesson: entry.hit.lesson, lessonTitle: entry.hit.lessonTitle, step: entry.hit.step,
                index: entry.hit.index, title: entry.hit.title, excerpt: (start > 0 ? "… " : "") + words)
        }
        return found.filter { $0.lesson == lesson } + found.filter { $0.lesson != lesson }
    }
}
