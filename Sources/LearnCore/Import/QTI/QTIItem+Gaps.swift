/// Questions in which words or numbers go into gaps.
extension QTIItem {
    /// A line with inline interactions in it.
    mutating func addGapQuestion(_ words: [Inline], prompt: [Passage]) throws(Unfit) {
        let numbers = words.gaps.compactMap { QTILayout.number(of: $0, mark: "g") }
        guard let first = numbers.first, numbers.allSatisfy(interactions.indices.contains) else {
            throw Unfit(reason: .importedNoGaps)
        }
        let isOpen = numbers.allSatisfy { feedback.key(of: interactions[$0]["responseIdentifier"] ?? "") == nil }
        if isOpen {
            // Nothing tells what is right: it is for the reader to say.
            let offered = numbers.flatMap { interactions[$0].all("inlineChoice") }
            let prompt = prompt + (Self.isBare(words) ? [] : [.paragraph(Self.withoutGaps(words))])
            if offered.isEmpty, !prompt.isEmpty {
                add(.reflection(Reflection(prompt: prompt)), named: name, at: interactions[first].location)
            } else {
                var options: [[Inline]] = []
                for choice in offered { options.append(run(choice)) }
                addSurvey(first, prompt: prompt, options: options)
            }
            return
        }
        var blanks: [Question.Blank] = []
        var offered: [Question.Blank.ID: [String]] = [:]
        let allReasons = gapFeedback(numbers)
        for (index, number) in numbers.enumerated() {
            let interaction = interactions[number]
            let id = Question.Blank.ID("g\(number + 1)")
            let reasons = allReasons[index]
            if interaction.name == "inlineChoiceInteraction" {
                let (blank, words) = try offeredBlank(number, id: id, reasons: reasons)
                blanks.append(blank)
                offered[id] = words
            } else {
                blanks.append(try typedBlank(number, id: id, reasons: reasons))
            }
        }
        try addGaps(words, blanks, offered: offered, prompt: prompt, at: first)
    }

    private mutating func addGaps(
        _ words: [Inline], _ blanks: [Question.Blank], offered: [Question.Blank.ID: [String]], prompt: [Passage],
        at number: Int
    ) throws(Unfit) {
        var prompt = prompt
        var blanks = blanks
        // Of several right words only the first would be among those to choose from.
        let canOffer = blanks.allSatisfy { offered[$0.id] == nil || ($0.accepted.count == 1 && !$0.misses.isEmpty) }
        if canOffer {
            for index in blanks.indices where offered[blanks[index].id] != nil { blanks[index].isOffered = true }
        } else {
            account.simplify(interactions[number], .importedTypedWords)
            var seen: Set<String> = []
            let unique = offered.values.joined().filter { seen.insert($0).inserted }.sorted()
            if prompt.isEmpty {
                account.supply(element, .importedSuppliedPrompt)
                prompt.append(.paragraph([.text(self.words(.importedGapPrompt))]))
            }
            prompt.append(.paragraph([.text(self.words(.importedChooseBetween(unique)))]))
        }
        let sentence =
            Self.isBare(words) ? InlineTidying.tidied([.text(self.words(.importedAnswerLabel) + " ")] + words) : words
        try addQuestion(.gap(sentence: sentence, blanks: blanks), prompt: prompt, at: number)
    }

    // MARK: Offered words

    private mutating func offeredBlank(
        _ number: Int, id: Question.Blank.ID, reasons: [[Inline]]
    ) throws(Unfit) -> (Question.Blank, [String]) {
        let interaction = interactions[number]
        let response = interaction["responseIdentifier"] ?? ""
        let choices = interaction.all("inlineChoice")
        let right = Set(feedback.key(of: response) ?? [])
        var accepted: [String] = []
        var wrong: [(identifier: String, text: String)] = []
        for choice in choices {
            let text = run(choice).plainText
            guard !text.isEmpty else { throw Unfit(reason: .importedEmptyPart) }
            let identifier = choice["identifier"] ?? ""
            if right.contains(identifier) { accepted.append(text) } else { wrong.append((identifier, text)) }
        }
        guard !accepted.isEmpty else { throw Unfit(reason: .importedNoRightAnswer) }
        var misses: [Question.Blank.Miss] = []
        for (identifier, text) in wrong where !isKnown(text, accepted, misses) {
            let feedback = feedback(on: identifier, to: number)
            misses.append(Question.Blank.Miss(text: text, feedback: justification(feedback, else: .importedWrong)))
        }
        let blank = Question.Blank(
            id: id, accepted: accepted.map { .init($0) }, misses: misses,
            justification: justification(reasons, else: .importedRight))
        return (blank, accepted + misses.map(\.text))
    }

    private func isKnown(_ text: String, _ accepted: [String], _ misses: [Question.Blank.Miss]) -> Bool {
        let folded = TypedText.folded(text)
        return accepted.contains { TypedText.folded($0) == folded }
            || misses.contains { TypedText.folded($0.text) == folded }
    }

    /// Words that are dragged into the gaps of a text.
    mutating func addWordGaps(_ number: Int, prompt: [Passage]) throws(Unfit) {
        let interaction = interactions[number]
        guard interaction.all("gapImg").isEmpty else { throw Unfit(reason: .importedQTIPictureGap) }
        var texts: [String: String] = [:]
        for choice in interaction.all("gapText") {
            let text = run(choice).plainText
            guard !text.isEmpty else { throw Unfit(reason: .importedEmptyPart) }
            texts[choice["identifier"] ?? ""] = text
        }
        let offered = interaction.all("gapText").compactMap { texts[$0["identifier"] ?? ""] }
        guard let key = feedback.key(of: interaction["responseIdentifier"] ?? "") else {
            let text = textPassages(interaction).flatMap { QTILayout.parts(of: $0).parts }.compactMap {
                part -> Passage? in
                switch part {
                case .text(let passage): passage
                case .gaps(let words): .paragraph(Self.withoutGaps(words))
                case .interaction: nil
                }
            }
            return addSurvey(number, prompt: prompt + text, options: offered.map { [.text($0)] })
        }
        var right: [String: [String]] = [:]
        for (word, gap) in key.compactMap(Self.pair) {
            guard let text = texts[word] else { continue }
            right[gap, default: []].append(text)
        }
        let reasons = rightFeedback(number)
        var pending = prompt
        var count = 0
        for part in textPassages(interaction).flatMap({ QTILayout.parts(of: $0).parts }) {
            guard case .gaps(let words) = part else {
                if case .text(let passage) = part { pending.append(passage) }
                continue
            }
            var blanks: [Question.Blank] = []
            for gap in words.gaps {
                let accepted = right[String(gap.rawValue.dropFirst())] ?? []
                guard !accepted.isEmpty else { throw Unfit(reason: .importedQTIEmptyGap) }
                count += 1
                let misses = offered.filter { !isKnown($0, accepted, []) }
                var unique: [Question.Blank.Miss] = []
                for miss in misses where !isKnown(miss, [], unique) {
                    unique.append(Question.Blank.Miss(text: miss, feedback: [.text(self.words(.importedWrong))]))
                }
                blanks.append(
                    Question.Blank(
                        id: Identifier("g\(count)"), accepted: accepted.map { .init($0) }, misses: unique,
                        justification: justification(reasons, else: .importedRight)))
            }
            account.supply(element, .importedSuppliedReasons)
            let sentence = Self.renumbered(words, from: count - blanks.count)
            let lists = Dictionary(blanks.map { ($0.id, offered) }) { first, _ in first }
            try addGaps(sentence, blanks, offered: lists, prompt: pending, at: number)
            pending = []
        }
        guard count > 0 else { throw Unfit(reason: .importedNoGaps) }
        for passage in pending { add(.passage(passage), named: nil, at: interaction.location) }
    }

    /// The gaps numbered in their order, as their own identifiers may be no ids here.
    private static func renumbered(_ words: [Inline], from start: Int) -> [Inline] {
        var number = start
        func renumber(_ words: [Inline]) -> [Inline] {
            words.map { piece in
                switch piece {
                case .gap:
                    number += 1
                    return .gap(Identifier("g\(number)"))
                case .emphasis(let content): return .emphasis(renumber(content))
                case .strong(let content): return .strong(renumber(content))
                case .link(let link):
                    return .link(Link(target: link.target, content: renumber(link.content), location: link.location))
                case .term(let id, let content): return .term(id, renumber(content))
                case .text: return piece
                }
            }
        }
        return renumber(words)
    }

    // MARK: Typed words and numbers

    private mutating func typedBlank(
        _ number: Int, id: Question.Blank.ID, reasons: [[Inline]]
    ) throws(Unfit) -> Question.Blank {
        let interaction = interactions[number]
        let response = interaction["responseIdentifier"] ?? ""
        guard let declaration = declarations[response], let key = feedback.key(of: response) else {
            throw Unfit(reason: .importedNoRightAnswer)
        }
        let isNumber = ["float", "integer"].contains(declaration.baseType)
        var accepted: [String] = []
        func accept(_ text: String) {
            guard !text.isEmpty, !accepted.contains(where: { TypedText.folded($0) == TypedText.folded(text) }) else {
                return
            }
            accepted.append(text)
        }
        key.forEach(accept)
        var wrong: [(text: String, isPartly: Bool)] = []
        if let mapping = declaration.mapping, feedback.processing.usesMapping(of: response) {
            // What is said to be right may be worth less than the best.
            let worth = mapping.entries.first { $0.key == key.first }?.value ?? mapping.best
            for entry in mapping.entries {
                if entry.value >= worth, entry.value > mapping.defaultValue {
                    accept(entry.key)
                } else {
                    wrong.append((entry.key, entry.value > max(0, mapping.defaultValue)))
                }
            }
        }
        let candidates = feedback.candidates(for: response).filter { $0.count == 1 }.map { $0[0] }
        if !candidates.isEmpty {
            let best = score(of: key.first ?? "", to: number)
            let least = score(of: "\u{E000}", to: number)
            for candidate in candidates {
                let score = score(of: candidate, to: number)
                if best > least, score >= best {
                    accept(candidate)
                } else {
                    wrong.append((candidate, score > least))
                }
            }
        }
        var misses: [Question.Blank.Miss] = []
        for (text, isPartly) in wrong where !text.isEmpty && !isKnown(text, accepted, misses) {
            let feedback = feedback(on: text, to: number)
            misses.append(
                Question.Blank.Miss(
                    text: text, feedback: justification(feedback, else: isPartly ? .importedQTIPartly : .importedWrong))
            )
        }
        let right = isNumber ? numbers(accepted, declaration, number) : accepted.map { .init($0) }
        return Question.Blank(
            id: id, accepted: right, misses: misses.filter { miss in !right.contains { $0.takes(miss.text) } },
            justification: justification(reasons, else: .importedRight))
    }

    /// However a number is written, it is the same; and other numbers may be near enough.
    private mutating func numbers(
        _ accepted: [String], _ declaration: QTIDeclaration, _ number: Int
    ) -> [Question.Blank.Accepted] {
        var result = accepted.flatMap { text -> [Question.Blank.Accepted] in
            if TypedNumber(text) != nil { return [.init(text, tolerance: TypedNumber("0"))] }
            return [.init(text)]
        }
        guard let range = tolerance(of: declaration), range.lower < range.upper, let first = accepted.first,
            let middle = Double(first)
        else { return result }
        // Where it reaches farther to one side, a number between the ends takes the rest.
        let near = QTIValue.written(min(middle - range.lower, range.upper - middle))
        let centre = QTIValue.written((range.lower + range.upper) / 2)
        let half = QTIValue.written((range.upper - range.lower) / 2)
        guard TypedNumber(first) != nil, let close = TypedNumber(near), let wide = TypedNumber(half),
            TypedNumber(centre) != nil, close.units >= 0
        else {
            account.simplify(
                interactions[number],
                .importedQTIRange(QTIValue.written(range.lower), QTIValue.written(range.upper)))
            return result
        }
        result[0] = .init(first, tolerance: close)
        if wide.units != close.units { result.append(.init(centre, tolerance: wide)) }
        return result
    }

    private func tolerance(of declaration: QTIDeclaration) -> QTIRange? {
        for comparison in feedback.processing.comparisons(of: declaration.identifier)
        where ["equal", "equalRounded"].contains(comparison.name) {
            let parts = comparison.children
            guard
                let answer = parts.firstIndex(where: {
                    $0.name == "variable" && $0["identifier"] == declaration.identifier
                })
            else { continue }
            let other = parts[1 - answer]
            let written = other.name == "baseValue" ? WhiteSpace.folded(other.text) : declaration.correct.first ?? ""
            if let middle = Double(written), let range = QTIRange(comparison, around: middle) { return range }
        }
        return nil
    }

    // MARK: A number on a line

    mutating func addSlider(_ number: Int, prompt: [Passage]) throws(Unfit) {
        let interaction = interactions[number]
        let response = interaction["responseIdentifier"] ?? ""
        let bounds = (interaction["lowerBound"] ?? "0", interaction["upperBound"] ?? "")
        let range = InlineTidying.tidied([.text(words(.importedQTISlider(from: bounds.0, to: bounds.1)))])
        guard feedback.key(of: response) != nil else {
            account.supply(interaction, .importedQTISurvey)
            add(.reflection(Reflection(prompt: prompt + [.paragraph(range)])), named: name, at: interaction.location)
            return
        }
        let id = Question.Blank.ID("g\(number + 1)")
        let blank = try typedBlank(number, id: id, reasons: rightFeedback(number))
        try addGaps([.gap(id)], [blank], offered: [:], prompt: prompt + [.paragraph(range)], at: number)
    }
}
