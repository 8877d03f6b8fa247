/// The plugin Gapfill: the words stand in the text in brackets, several for one gap between strokes.
///
/// The plugin is described at https://docs.moodle.org/en/Gapfill_question_type.
extension MoodleQuestion {
    mutating func gapFill() throws(Unfit) -> Content {
        let signs = Array(element.words(of: "delimitchars"))
        let (open, close) = signs.count == 2 ? (String(signs[0]), String(signs[1])) : ("[", "]")
        var found: [String] = []
        let text = passages(element.first("questiontext")) { source in
            Self.marked(source, open: open, close: close, longest: 200) { inner in
                found.append(String(inner))
                return GapMarks.mark(found.count)
            }
        }
        guard !found.isEmpty else { throw Unfit(reason: .importedNoGaps) }
        guard found.count <= Self.mostParts else { throw Unfit(reason: .importedTooManyParts(Self.mostParts)) }
        let isPlain = element.words(of: "disableregex") == "1"
        var words: [[String]] = []
        for source in found {
            guard !source.contains("!!") else { throw Unfit(reason: .importedMoodleEmptyGap) }
            var answers: [String] = []
            for part in source.split(separator: "|") {
                let plain = try clozeRun(String(part)).plainText
                if !isPlain, plain.contains(where: { "*+?^$()[]{}\\".contains($0) }) {
                    throw Unfit(reason: .importedMoodlePattern(plain))
                }
                if !plain.isEmpty { answers.append(plain) }
            }
            guard !answers.isEmpty else { throw Unfit(reason: .importedEmptyPart) }
            words.append(answers)
        }
        let others = distractors()
        let general = generalFeedback()
        let right = combined("correctfeedback")
        let isOffered = ["dragdrop", "dropdown"].contains(element.words(of: "answerdisplay"))
        if isOffered {
            if found.count > 1 { dropFeedback("partiallycorrectfeedback") } else { unusedFeedback() }
        } else {
            dropFeedback("partiallycorrectfeedback")
            dropFeedback("incorrectfeedback")
        }
        let wrong = isOffered ? combined("incorrectfeedback") : []
        if element.words(of: "noduplicates") == "1", Set(words.joined()).count < words.joined().count {
            account.simplify(element, .importedMoodleOnceOnly)
        }
        if element.words(of: "casesensitive") == "1", !isOffered, words.joined().contains(where: Self.hasCase) {
            account.simplify(element, .importedCaseIgnored)
        }
        let list = words.flatMap { $0 } + others
        guard !isOffered || words.count * list.count <= 10 * Self.mostParts else {
            throw Unfit(reason: .importedTooManyParts(Self.mostParts))
        }
        var blanks: [Question.Blank] = []
        for (index, accepted) in words.enumerated() {
            // Only the first of several right words would be offered.
            if isOffered, accepted.count > 1 { account.simplify(element, .importedTypedWords) }
            blanks.append(
                blank(
                    index + 1, accepted: accepted, offering: isOffered && accepted.count == 1 ? list : [],
                    reasons: [right, general], wrong: [wrong, general]))
        }
        return gapContent(text, blanks)
    }

    /// The words of the gaps stand in the list of answers once more; those worth nothing are distractors.
    private mutating func distractors() -> [String] {
        var words: [String] = []
        for answer in element.all("answer") {
            let text = run(answer).plainText
            _ = run(answer.first("feedback"))
            if Self.fraction(answer) <= 0, !text.isEmpty { words.append(text) }
        }
        return words
    }
}
