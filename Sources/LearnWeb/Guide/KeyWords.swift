internal import LearnCore

/// Words of the course's own language that a parent meets at the school: titles of lessons, letters and stamps. A
/// translation keeps them, and a page marks them as what they are.
struct KeyWords {
    enum Piece: Equatable {
        case text(String)
        case keyWord(String)
    }

    let language: String
    /// The longest first, so that a title inside another is not taken for it.
    private let words: [String]

    init(of course: Course) {
        language = course.language
        var words: Set = [course.title]
        for lesson in course.lessons {
            words.insert(lesson.title)
            words.formUnion(lesson.activities.compactMap(\.stamp))
            for case .handout(let handout) in lesson.blocks.map(\.content) { words.insert(handout.title) }
        }
        self.words = words.filter { !$0.isEmpty }.sorted { ($1.count, $0) < ($0.count, $1) }
    }

    /// The text cut at the key words that stand in it as whole words.
    func pieces(of text: String) -> [Piece] {
        for word in words {
            guard let range = text.ranges(of: word).first(where: { isWhole($0, in: text) }) else { continue }
            return pieces(of: String(text[..<range.lowerBound])) + [.keyWord(word)]
                + pieces(of: String(text[range.upperBound...]))
        }
        return text.isEmpty ? [] : [.text(text)]
    }

    private func isWhole(_ range: Range<String.Index>, in text: String) -> Bool {
        func isLetter(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber } ?? false }
        return !isLetter(text[..<range.lowerBound].last) && !isLetter(text[range.upperBound...].first)
    }
}
