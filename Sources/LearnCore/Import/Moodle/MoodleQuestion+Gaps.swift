/// Questions in which words are typed, or chosen from a list, in a text.
extension MoodleQuestion {
    /// A gap on its way.
    struct GapAnswers {
        var accepted: [Question.Blank.Accepted] = []
        var reasons: [[Inline]] = []
        var misses: [Question.Blank.Miss] = []
    }

    // MARK: One gap

    /// Whether any answer at all is right, so that there is nothing to judge.
    var acceptsAnything: Bool {
        element.all("answer").contains {
            Self.fraction($0) >= 100 && WhiteSpace.folded($0.first("text")?.text ?? $0.text) == "*"
        }
    }

    mutating func shortAnswer() throws(Unfit) -> Content {
        let general = generalFeedback()
        var gap = GapAnswers()
        for answer in element.all("answer") {
            let feedback = run(answer.first("feedback"))
            account.keep(answer)
            if let text = answer.first("text") { account.keep(text) }
            add(
                InlineTidying.clean(answer.first("text")?.text ?? answer.text), fraction: Self.fraction(answer),
                feedback, general, at: answer, &gap)
        }
        if element.words(of: "usecase") == "1", let usecase = element.first("usecase"),
            gap.accepted.contains(where: { Self.hasCase($0.text) })
        {
            account.simplify(usecase, .importedCaseIgnored)
        }
        return try oneGap(gap, general)
    }

    mutating func number() throws(Unfit) -> Content {
        let general = generalFeedback()
        var gap = GapAnswers()
        for answer in element.all("answer") {
            let feedback = run(answer.first("feedback"))
            account.keep(answer)
            if let text = answer.first("text") { account.keep(text) }
            var tolerance: String?
            if let element = answer.first("tolerance") {
                account.setting(element)
                tolerance = WhiteSpace.folded(element.text)
            }
            let text = WhiteSpace.folded(answer.first("text")?.text ?? answer.text)
            add(text, fraction: Self.fraction(answer), feedback, general, at: answer, &gap, tolerance: tolerance ?? "0")
        }
        addUnits(&gap)
        return try oneGap(gap, general)
    }

    /// A unit may follow the number, and where it is marked, it must. What another unit makes of the number is worked
    /// out.
    private mutating func addUnits(_ gap: inout GapAnswers) {
        if let part = element.first("instructions") { account.setting(part) }
        guard let part = element.first("units") else { return }
        let units = part.all("unit").compactMap { unit -> (name: String, factor: Double)? in
            guard let factor = Double(unit.words(of: "multiplier")) else { return nil }
            let name = InlineTidying.clean(unit.words(of: "unit_name"))
            return name.isEmpty ? nil : (name, factor)
        }
        // In the third way of showing them, units are not used at all.
        if units.isEmpty || element.words(of: "showunits") == "3" { return account.setting(part) }
        let numbers = gap.accepted.compactMap { answer in Double(answer.text).map { (answer.text, $0) } }
        guard numbers.count == gap.accepted.count, units.count <= 20 else {
            return account.drop(part, .importedUnits)
        }
        account.keepAll(part)
        // Behind a number with a unit the language has no tolerance.
        if gap.accepted.contains(where: { $0.tolerance.map { $0.units > 0 } ?? false }) {
            account.simplify(part, .importedMoodleUnitTolerance)
        }
        let isFree = element.first("unitgradingtype").map { WhiteSpace.folded($0.text) == "0" } ?? true
        var accepted = isFree ? gap.accepted : []
        for (text, value) in numbers {
            for unit in units {
                let number = unit.factor == 1 ? text : Self.text(of: value * unit.factor)
                for form in [number] + Self.withComma([number]) {
                    accepted += [.init("\(form) \(unit.name)"), .init("\(form)\(unit.name)")]
                }
            }
        }
        gap.accepted = accepted
    }

    private static func text(of value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
    }

    private static func withComma(_ numbers: [String]) -> [String] {
        numbers.filter { $0.contains(".") && Double($0) != nil }.map { $0.replacing(".", with: ",") }
    }

    static func hasCase(_ text: String) -> Bool { text.lowercased() != text.uppercased() }

    /// Enters an answer. One that is worth a part of the marks is an answer that one could expect.
    mutating func add(
        _ text: String, fraction: Double, _ feedback: [Inline], _ general: [Inline], at answer: SourceElement,
        _ gap: inout GapAnswers, tolerance: String? = nil
    ) {
        let text = WhiteSpace.folded(text)
        if text == "*" || text.isEmpty {
            guard !feedback.isEmpty, !MoodleKind.isStandardFeedback(feedback.plainText) else { return }
            // What is said to whoever answers something else helps before the next try.
            account.simplify(answer, .importedMoodleOtherAnswers)
            if !moreHints.contains(feedback) { moreHints.append(feedback) }
            return
        }
        let plain = WhiteSpace.folded(Self.withoutWildcards(text))
        if plain != text.replacing("\\*", with: "*") { account.simplify(answer, .importedWildcard(text)) }
        guard !plain.isEmpty else { return }
        let isWide = tolerance.map { Double($0) != 0 } ?? false
        if fraction >= 100 {
            if !gap.accepted.contains(where: { TypedText.folded($0.text) == TypedText.folded(plain) }) {
                // A number without a tolerance is one with none: 3,0 is 3.
                let number = TypedNumber(plain).flatMap { _ in tolerance.flatMap(TypedNumber.init) }
                if isWide, number == nil, let tolerance { account.simplify(answer, .importedTolerance(tolerance)) }
                gap.accepted.append(.init(plain, tolerance: number))
            }
            gap.reasons.append(feedback)
        } else {
            // What is said of all numbers near it is said of the number itself.
            if isWide, !feedback.isEmpty, let tolerance { account.simplify(answer, .importedTolerance(tolerance)) }
            guard !gap.misses.contains(where: { TypedText.folded($0.text) == TypedText.folded(plain) }) else { return }
            let feedback = justification(
                [feedback, general], else: fraction > 0 ? .importedPartlyRight : .importedWrong)
            gap.misses.append(Question.Blank.Miss(text: plain, feedback: feedback))
        }
    }

    private static func withoutWildcards(_ text: String) -> String {
        text.replacing("\\*", with: "\u{E000}").replacing("*", with: " ").replacing("\u{E000}", with: "*")
    }

    /// A gap in the question's own text where a row of underscores stands, else after it.
    private mutating func oneGap(_ gap: GapAnswers, _ general: [Inline]) throws(Unfit) -> Content {
        guard !gap.accepted.isEmpty else { throw Unfit(reason: .importedNoRightAnswer) }
        let blank = Question.Blank(
            id: "g1", accepted: gap.accepted, misses: without(gap.accepted.map(\.text), gap.misses),
            justification: justification(gap.reasons + [general], else: .importedRight))
        let text = passages(element.first("questiontext"), marking: GapMarks.markUnderscores) + oldPicture()
        if text.contains(where: Self.hasGaps) { return gapContent(text, [blank]) }
        var prompt = text
        if prompt.isEmpty {
            account.supply(element, .importedSuppliedPrompt)
            prompt = [.paragraph([.text(words(.importedPrompt))])]
        }
        return (prompt, .gap(sentence: [.text(words(.importedAnswerLabel) + " "), .gap("g1")], blanks: [blank]))
    }

    /// The misses that are not right answers as well, as the language compares words.
    mutating func without(_ accepted: [String], _ misses: [Question.Blank.Miss]) -> [Question.Blank.Miss] {
        let right = Set(accepted.map(TypedText.folded))
        let kept = misses.filter { !right.contains(TypedText.folded($0.text)) }
        if kept.count < misses.count { account.simplify(element, .importedSameAnswer) }
        return kept
    }

    // MARK: Words to choose between

    /// `gapselect` and `ddwtos`: `[[2]]` in the text is the second word of the list, chosen among those of its group.
    mutating func wordGap() throws(Unfit) -> Content {
        let list = element.children.filter { ["selectoption", "dragbox"].contains($0.name) }
        var choices: [(text: String, group: String)] = []
        for part in list {
            account.keep(part)
            for child in part.children where child.name != "text" { account.setting(child) }
            choices.append((run(part).plainText, part.words(of: "group")))
        }
        var numbers: [Int] = []
        let text = passages(element.first("questiontext")) { source in
            Self.marked(source, open: "[[", close: "]]", longest: 8) { inner in
                guard let number = Int(inner) else { return nil }
                numbers.append(number)
                return GapMarks.mark(numbers.count)
            }
        }
        guard !numbers.isEmpty else { throw Unfit(reason: .importedNoGaps) }
        let general = generalFeedback()
        let right = combined("correctfeedback")
        let wrong = combined("incorrectfeedback")
        if numbers.count > 1 { dropFeedback("partiallycorrectfeedback") } else { unusedFeedback() }
        var blanks: [Question.Blank] = []
        for (index, number) in numbers.enumerated() {
            guard choices.indices.contains(number - 1), !choices[number - 1].text.isEmpty else {
                throw Unfit(reason: .importedEmptyPart)
            }
            let chosen = choices[number - 1]
            let others = choices.filter { $0.group == chosen.group && !$0.text.isEmpty }.map(\.text)
            blanks.append(
                blank(
                    index + 1, accepted: [chosen.text], offering: others,
                    reasons: [right, general], wrong: [wrong, general]))
            guard blanks.reduce(blanks.count, { $0 + $1.misses.count }) <= 10 * Self.mostParts else {
                throw Unfit(reason: .importedTooManyParts(Self.mostParts))
            }
        }
        return gapContent(text, blanks)
    }

    /// A gap whose word is chosen among some others. Where there are no others, it is typed.
    mutating func blank(
        _ number: Int, accepted: [String], offering words: [String], reasons: [[Inline]], wrong: [[Inline]]
    ) -> Question.Blank {
        var seen = Set(accepted.map(TypedText.folded))
        let others = words.filter { !accepted.contains($0) && !TypedText.folded($0).isEmpty }
        let different = others.filter { seen.insert(TypedText.folded($0)).inserted }
        // Words that differ in letter case alone are one word here.
        if Set(others).count > different.count { account.simplify(element, .importedSameAnswer) }
        let misses = different.map {
            Question.Blank.Miss(text: $0, feedback: justification(wrong, else: .importedWrong))
        }
        return Question.Blank(
            id: Identifier("g\(number)"), isOffered: !misses.isEmpty, accepted: accepted.map { .init($0) },
            misses: misses,
            justification: justification(reasons, else: .importedRight))
    }

    /// Puts marks where a text has something between brackets.
    ///
    /// - Parameter mark: what to put there; `nil` leaves it.
    static func marked(
        _ source: String, open: String, close: String, longest: Int, mark: (Substring) -> String?
    ) -> String {
        var result = ""
        var rest = source[...]
        while let start = rest.firstRange(of: open) {
            result += rest[..<start.lowerBound]
            let after = rest[start.upperBound...]
            let near = after.prefix(longest)
            if let end = near.firstRange(of: close), let mark = mark(near[..<end.lowerBound]) {
                result += mark
                rest = after[end.upperBound...]
            } else {
                result += open
                rest = after
            }
        }
        return result + rest
    }

    // MARK: Cloze

    mutating func cloze() throws(Unfit) -> Content {
        var gaps: [ClozeGap] = []
        let text =
            passages(element.first("questiontext")) { source in
                let (marked, found) = ClozeGap.parse(source, mark: GapMarks.mark)
                gaps = found
                return marked
            } + oldPicture()
        guard !gaps.isEmpty else { throw Unfit(reason: .importedNoGaps) }
        guard gaps.reduce(gaps.count, { $0 + $1.answers.count }) <= Self.mostParts else {
            throw Unfit(reason: .importedTooManyParts(Self.mostParts))
        }
        let general = generalFeedback()
        if gaps.count == 1, gaps[0].isMultiple { return try several(in: gaps[0], text, general) }
        var blanks: [Question.Blank] = []
        for (index, gap) in gaps.enumerated() {
            guard !gap.isMultiple else { throw Unfit(reason: .importedClozeSeveral) }
            var answers = GapAnswers()
            for answer in gap.answers {
                let feedback = try clozeRun(answer.feedback)
                let text =
                    gap.isChoice
                    ? try clozeRun(answer.text).plainText.replacing("*", with: "\\*")
                    : try clozeRun(answer.text.replacing("\\*", with: "\u{E002}")).plainText
                        .replacing("\u{E002}", with: "\\*")
                add(
                    text, fraction: answer.fraction, feedback, general, at: element, &answers,
                    tolerance: gap.isNumber ? answer.tolerance.map { "\($0)" } ?? "0" : nil)
            }
            guard !answers.accepted.isEmpty else { throw Unfit(reason: .importedNoRightAnswer) }
            if gap.heedsCase, answers.accepted.contains(where: { Self.hasCase($0.text) }) {
                account.simplify(element, .importedCaseIgnored)
            }
            // Only the first right word is among those to choose between.
            if gap.isChoice, answers.accepted.count > 1 { account.simplify(element, .importedTypedWords) }
            let misses = without(answers.accepted.map(\.text), answers.misses)
            blanks.append(
                Question.Blank(
                    id: Identifier("g\(index + 1)"),
                    isOffered: gap.isChoice && answers.accepted.count == 1 && !misses.isEmpty,
                    accepted: answers.accepted, misses: misses,
                    justification: justification(answers.reasons + [general], else: .importedRight)))
        }
        return gapContent(text, blanks)
    }

    /// One place in which several are chosen is a question of that kind.
    private mutating func several(
        in gap: ClozeGap, _ text: [Passage], _ general: [Inline]
    ) throws(Unfit) -> Content {
        var options: [Question.Option] = []
        for (index, answer) in gap.answers.enumerated() {
            let isCorrect = answer.fraction > 0
            options.append(
                Question.Option(
                    id: Self.letter(index), isCorrect: isCorrect, text: try clozeRun(answer.text),
                    justification: justification(
                        [try clozeRun(answer.feedback), general], else: isCorrect ? .importedRight : .importedWrong)))
        }
        let prompt = text.compactMap { passage -> Passage? in
            guard case .paragraph(let words) = passage else { return passage }
            let plain = InlineTidying.tidied(Self.unmarked(words))
            return plain.isEmpty ? nil : .paragraph(plain)
        }
        guard !prompt.contains(where: Self.hasGaps) else { throw Unfit(reason: .importedClozeSeveral) }
        if !prompt.isEmpty { return (prompt, .multiple(options)) }
        account.supply(element, .importedSuppliedPrompt)
        return ([.paragraph([.text(words(.importedPrompt))])], .multiple(options))
    }

    private static func unmarked(_ words: [Inline]) -> [Inline] {
        GapMarks.filled(words).map { if case .gap = $0 { .text("…") } else { $0 } }
    }

    mutating func clozeRun(_ text: String) throws(Unfit) -> [Inline] {
        if text.isEmpty { return [] }
        do throws(ImportFailure) {
            var fragment = try HTMLFragment(
                Multilingual.text(text, in: language), in: element, language: language)
            let words = fragment.takeInline()
            account.enter(fragment, of: element)
            return words
        } catch {
            throw Unfit(reason: error.message)
        }
    }
}
