/// Questions in which words are typed or dragged into a text.
extension MoodleQuestion {
    /// Where a gap will be, as a mark that goes through HTML unharmed.
    static func mark(_ number: Int) -> String { "\u{E000}\(number)\u{E001}" }

    // MARK: One gap

    mutating func shortAnswer() throws(Unfit) -> Content {
        if element.words(of: "usecase") == "1", let usecase = element.first("usecase") {
            account.simplify(usecase, .importedCaseIgnored)
        }
        let general = generalFeedback()
        var accepted: [String] = []
        var reasons: [[Inline]] = []
        var misses: [Question.Blank.Miss] = []
        for answer in element.all("answer") {
            let feedback = run(answer.first("feedback"))
            account.keep(answer)
            if let text = answer.first("text") { account.keep(text) }
            add(
                InlineTidying.clean(answer.first("text")?.text ?? answer.text), fraction: Self.fraction(answer),
                feedback,
                general, at: answer, &accepted, &reasons, &misses)
        }
        return try oneGap(accepted, reasons + [general], misses)
    }

    mutating func number() throws(Unfit) -> Content {
        let general = generalFeedback()
        var accepted: [String] = []
        var reasons: [[Inline]] = []
        var misses: [Question.Blank.Miss] = []
        for answer in element.all("answer") {
            let feedback = run(answer.first("feedback"))
            account.keep(answer)
            if let text = answer.first("text") { account.keep(text) }
            if let tolerance = answer.first("tolerance") {
                account.setting(tolerance)
                if let value = Double(WhiteSpace.folded(tolerance.text)), value != 0 {
                    account.simplify(tolerance, .importedTolerance(WhiteSpace.folded(tolerance.text)))
                }
            }
            let text = WhiteSpace.folded(answer.first("text")?.text ?? answer.text)
            add(text, fraction: Self.fraction(answer), feedback, general, at: answer, &accepted, &reasons, &misses)
        }
        for name in ["units", "instructions"] {
            guard let part = element.first(name) else { continue }
            if part.children.isEmpty { account.setting(part) } else { account.drop(part, .importedUnits) }
        }
        // A Danish reader writes a comma.
        accepted += accepted.filter { $0.contains(".") && Double($0) != nil }.map { $0.replacing(".", with: ",") }
        return try oneGap(accepted, reasons + [general], misses)
    }

    private mutating func add(
        _ text: String, fraction: Double, _ feedback: [Inline], _ general: [Inline], at answer: SourceElement,
        _ accepted: inout [String], _ reasons: inout [[Inline]], _ misses: inout [Question.Blank.Miss]
    ) {
        let text = WhiteSpace.folded(text)
        if text == "*" || text.isEmpty {
            if fraction > 0 || !feedback.isEmpty { account.simplify(answer, .importedAnyOtherAnswer) }
            return
        }
        let plain = WhiteSpace.folded(Self.withoutWildcards(text))
        if plain != text.replacing("\\*", with: "*") { account.simplify(answer, .importedWildcard(text)) }
        guard !plain.isEmpty else { return }
        if fraction >= 100 {
            if !accepted.contains(where: { TypedText.folded($0) == TypedText.folded(plain) }) { accepted.append(plain) }
            reasons.append(feedback)
        } else {
            if fraction > 0 { account.simplify(answer, .importedPartialMark) }
            guard !misses.contains(where: { TypedText.folded($0.text) == TypedText.folded(plain) }) else { return }
            let feedback = justification([feedback, general], else: .importedWrong)
            misses.append(Question.Blank.Miss(text: plain, feedback: feedback))
        }
    }

    private static func withoutWildcards(_ text: String) -> String {
        text.replacing("\\*", with: "\u{E000}").replacing("*", with: " ").replacing("\u{E000}", with: "*")
    }

    /// A gap in the question's own text where a row of underscores stands, else after it.
    private mutating func oneGap(
        _ accepted: [String], _ reasons: [[Inline]], _ misses: [Question.Blank.Miss]
    ) throws(Unfit) -> Content {
        guard !accepted.isEmpty else { throw Unfit(reason: .importedNoRightAnswer) }
        let blank = Question.Blank(
            id: "g1", accepted: accepted.map { .init($0) }, misses: without(accepted, misses),
            justification: justification(reasons, else: .importedRight))
        let text = passages(element.first("questiontext"), marking: Self.markUnderscores) + oldPicture()
        if text.contains(where: { !Self.gaps(in: $0).isEmpty }) { return gapContent(text, [blank], choices: []) }
        var prompt = text
        if prompt.isEmpty {
            account.supply(element, .importedSuppliedPrompt)
            prompt = [.paragraph([.text(words(.importedPrompt))])]
        }
        return (prompt, .gap(sentence: [.text(words(.importedAnswerLabel) + " "), .gap("g1")], blanks: [blank]))
    }

    /// The misses that are not right answers as well, as the language compares words.
    private mutating func without(_ accepted: [String], _ misses: [Question.Blank.Miss]) -> [Question.Blank.Miss] {
        let right = Set(accepted.map(TypedText.folded))
        let kept = misses.filter { !right.contains(TypedText.folded($0.text)) }
        if kept.count < misses.count { account.simplify(element, .importedSameAnswer) }
        return kept
    }

    private static func markUnderscores(_ text: String) -> String {
        guard let range = text.firstRange(of: "_____") else { return text }
        var end = range.upperBound
        while end < text.endIndex, text[end] == "_" { end = text.index(after: end) }
        return text.replacingCharacters(in: range.lowerBound..<end, by: mark(1))
    }

    // MARK: Words to choose between

    /// `gapselect` and `ddwtos`: `[[2]]` in the text is the second word of the list.
    mutating func wordGap() throws(Unfit) -> Content {
        let list = element.children.filter { ["selectoption", "dragbox"].contains($0.name) }
        var choices: [String] = []
        for part in list {
            account.keep(part)
            for child in part.children {
                if child.name == "text" { account.keep(child) } else { account.setting(child) }
            }
            let text =
                (try? HTMLFragment(part.first("text")?.text ?? "", in: part, language: language))
            choices.append(
                text.map { fragment in
                    var fragment = fragment
                    return fragment.takeInline().plainText
                } ?? "")
        }
        var numbers: [Int] = []
        let text = passages(element.first("questiontext")) { source in
            var result = ""
            var rest = source[...]
            while let open = rest.firstRange(of: "[[") {
                result += rest[..<open.lowerBound]
                let after = rest[open.upperBound...]
                // The number is short.
                let near = after.prefix(8)
                if let close = near.firstRange(of: "]]"), let number = Int(near[..<close.lowerBound]) {
                    numbers.append(number)
                    result += Self.mark(numbers.count)
                    rest = after[close.upperBound...]
                } else {
                    result += "[["
                    rest = after
                }
            }
            return result + rest
        }
        let reason = [combined("correctfeedback"), generalFeedback()]
        dropFeedback("partiallycorrectfeedback")
        dropFeedback("incorrectfeedback")
        var blanks: [Question.Blank] = []
        for (index, number) in numbers.enumerated() {
            guard choices.indices.contains(number - 1), !choices[number - 1].isEmpty else {
                throw Unfit(reason: .importedEmptyPart)
            }
            blanks.append(
                Question.Blank(
                    id: Identifier("g\(index + 1)"), accepted: [.init(choices[number - 1])], misses: [],
                    justification: justification(reason, else: .importedRight)))
        }
        guard blanks.count <= Self.mostParts else { throw Unfit(reason: .importedTooManyParts(Self.mostParts)) }
        account.simplify(element, .importedTypedWords)
        return gapContent(text, blanks, choices: choices.filter { !$0.isEmpty })
    }

    // MARK: Cloze

    mutating func cloze() throws(Unfit) -> Content {
        var gaps: [ClozeGap] = []
        let text =
            passages(element.first("questiontext")) { source in
                let (marked, found) = ClozeGap.parse(source, mark: Self.mark)
                gaps = found
                return marked
            } + oldPicture()
        guard !gaps.isEmpty else { throw Unfit(reason: .importedNoGaps) }
        guard gaps.reduce(gaps.count, { $0 + $1.answers.count }) <= Self.mostParts else {
            throw Unfit(reason: .importedTooManyParts(Self.mostParts))
        }
        let general = generalFeedback()
        var blanks: [Question.Blank] = []
        var lists: [[String]] = []
        for (index, gap) in gaps.enumerated() {
            guard !gap.isMultiple else { throw Unfit(reason: .importedClozeSeveral) }
            var accepted: [String] = []
            var reasons: [[Inline]] = []
            var misses: [Question.Blank.Miss] = []
            for answer in gap.answers {
                var feedback = try clozeFragment(answer.feedback)
                var words = try clozeFragment(answer.text)
                let text = gap.isChoice ? words.takeInline().plainText.replacing("*", with: "\\*") : answer.text
                add(
                    text, fraction: answer.fraction, feedback.takeInline(), general, at: element, &accepted, &reasons,
                    &misses)
                if let tolerance = answer.tolerance, tolerance != 0 {
                    account.simplify(element, .importedTolerance("\(tolerance)"))
                }
            }
            guard !accepted.isEmpty else { throw Unfit(reason: .importedNoRightAnswer) }
            if gap.isChoice { lists.append(accepted + misses.map(\.text)) }
            blanks.append(
                Question.Blank(
                    id: Identifier("g\(index + 1)"), accepted: accepted.map { .init($0) },
                    misses: without(accepted, misses),
                    justification: justification(reasons + [general], else: .importedRight)))
        }
        var choices: [String] = []
        for list in lists.joined() where !choices.contains(list) { choices.append(list) }
        if !choices.isEmpty { account.simplify(element, .importedTypedWords) }
        return gapContent(text, blanks, choices: choices.sorted())
    }

    private func clozeFragment(_ text: String) throws(Unfit) -> HTMLFragment {
        do throws(ImportFailure) {
            return try HTMLFragment(text, in: element, language: language)
        } catch {
            throw Unfit(reason: error.message)
        }
    }

    // MARK: The sentence

    /// The paragraphs from the first gap to the last are the sentence; what stands before or behind is the prompt.
    private mutating func gapContent(_ text: [Passage], _ blanks: [Question.Blank], choices: [String]) -> Content {
        var prompt: [Passage] = []
        var runs: [[Inline]] = []
        for passage in text {
            let gaps = Self.gaps(in: passage)
            if gaps.isEmpty { prompt.append(passage) } else { runs.append(contentsOf: gaps) }
        }
        if runs.count > 1 { account.simplify(element, .importedJoinedSentence) }
        if prompt.isEmpty {
            account.supply(element, .importedSuppliedPrompt)
            prompt = [.paragraph([.text(words(.importedGapPrompt))])]
        }
        if !choices.isEmpty {
            prompt.append(.paragraph([.text(words(.importedChooseBetween(choices)))]))
        }
        return (prompt, .gap(sentence: InlineTidying.joined(runs: runs), blanks: blanks))
    }

    /// The runs of a passage with gaps in the place of their marks; none where it has no mark.
    private static func gaps(in passage: Passage) -> [[Inline]] {
        switch passage {
        case .paragraph(let words):
            let found = filled(words)
            return found == words ? [] : [found]
        case .list(let list):
            let runs = list.items.map { item in item.flatMap { allRuns(of: $0) } }
            return runs.contains { $0.contains { filled($0) != $0 } } ? runs.flatMap { $0.map(filled) } : []
        case .table(let table):
            let rows = [table.head] + table.rows
            return rows.contains { $0.contains { filled($0) != $0 } }
                ? rows.map { row in InlineTidying.joined(runs: row.map(filled)) }.filter { !$0.isEmpty } : []
        case .figure, .quotation, .readAloud, .reference: return []
        }
    }

    private static func allRuns(of passage: Passage) -> [[Inline]] {
        switch passage {
        case .paragraph(let words): [words]
        case .list(let list): list.items.flatMap { $0.flatMap(allRuns) }
        case .table(let table): ([table.head] + table.rows).flatMap { $0 }
        case .figure, .quotation, .readAloud, .reference: []
        }
    }

    private static func filled(_ words: [Inline]) -> [Inline] {
        words.flatMap { piece -> [Inline] in
            switch piece {
            case .text(let text): return filled(text)
            case .emphasis(let content): return [.emphasis(filled(content))]
            case .strong(let content): return [.strong(filled(content))]
            case .link(let link):
                return [.link(Link(target: link.target, content: filled(link.content), location: link.location))]
            case .term(let id, let content): return [.term(id, filled(content))]
            case .gap: return [piece]
            }
        }
    }

    private static func filled(_ text: String) -> [Inline] {
        guard text.contains("\u{E000}") else { return [.text(text)] }
        var result: [Inline] = []
        for (index, part) in text.split(separator: "\u{E000}", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let end = part.firstIndex(of: "\u{E001}") else {
                if !part.isEmpty { result.append(.text(String(part))) }
                continue
            }
            result.append(.gap(Identifier("g\(part[..<end])")))
            let rest = part[part.index(after: end)...]
            if !rest.isEmpty { result.append(.text(String(rest))) }
        }
        return result
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, by text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
