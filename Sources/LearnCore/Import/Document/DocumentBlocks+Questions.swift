/// Questions written with the label ``DocumentLabel/question``.
extension DocumentBlocks {
    fileprivate struct Option {
        /// By line.
        var lines: [[Inline]]
        var isRight: Bool
        var reasons: [[Inline]] = []
        let letter: String?

        var words: [Inline] { InlineTidying.joined(runs: lines) }
    }

    private struct Draught {
        var prompt: [Passage]
        var options: [Option] = []
        var hints: [[Inline]] = []
        /// Letters, numbers or words that a line names as the right ones.
        var key: [String] = []
        /// Whether a part lost something on its way into a line of words.
        var flattened: [Int] = []
    }

    mutating func question(from start: Int, _ rest: [Inline], _ language: Language) -> Int? {
        var draught = Draught(prompt: rest.isEmpty ? [] : [.paragraph(rest)])
        var index = start + 1
        while index < parts.endIndex, let next = read(index, &draught) { index = next }
        var options = draught.options
        guard options.count <= Self.mostOptions, draught.key.count <= Self.mostOptions else {
            return half(start, .importedTooManyParts(Self.mostOptions))
        }
        if !draught.key.isEmpty {
            guard draught.key.allSatisfy({ key in options.indices.contains { options[$0].answers(to: key, at: $0) } })
            else { return half(start, .importedQuestionKeyUnknown) }
            for number in options.indices
            where draught.key.contains(where: { options[number].answers(to: $0, at: number) }) {
                options[number].isRight = true
            }
        }
        guard options.count > 1 else { return half(start, .importedQuestionWithoutOptions) }
        let right = options.count(where: \.isRight)
        guard right > 0, right < options.count else {
            return half(start, right == 0 ? .importedQuestionWithoutRight : .importedQuestionAllRight)
        }
        guard !options.contains(where: { $0.words.isEmpty }) else {
            return half(start, .importedEmptyPart)
        }
        if options.contains(where: \.reasons.isEmpty) { note(start, .importedSuppliedReasons) }
        let made = options.enumerated().map { number, option in
            Question.Option(
                id: Self.id(number), isCorrect: option.isRight, text: option.words,
                justification: option.reasons.isEmpty
                    ? [.text((option.isRight ? Message.importedRight : .importedWrong).text(in: language))]
                    : InlineTidying.joined(runs: option.reasons))
        }
        if draught.prompt.isEmpty {
            note(start, .importedSuppliedPrompt)
            draught.prompt = [.paragraph([.text(Message.importedPrompt.text(in: language))])]
        }
        let question = Question(
            prompt: draught.prompt, body: right == 1 ? .choice(made) : .multiple(made), hints: draught.hints)
        if let fault = QuestionAnswers.faults(in: question).first(where: { $0.severity == .error }) {
            return half(start, fault.message)
        }
        for index in draught.flattened { simplify(index, .importedJoinedParagraphs) }
        add(
            .question(question), named: draught.prompt.compactMap(\.firstWords).first ?? "spoergsmaal",
            at: parts[start].location)
        return index
    }

    private mutating func half(_ index: Int, _ why: Message) -> Int? {
        note(index, why)
        return nil
    }

    private static let mostOptions = 100

    private static func id(_ number: Int) -> Question.Option.ID {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        return Question.Option.ID(number < letters.count ? String(letters[number]) : "o\(number + 1)")
    }

    /// Reads one part of a question.
    ///
    /// - Returns: where the next begins; `nil` where the question has ended before it.
    private func read(_ index: Int, _ draught: inout Draught) -> Int? {
        let part = parts[index]
        if part.isBlank {
            // An empty line ends the options, unless what follows can only belong to them.
            var next = index
            while next < parts.endIndex, parts[next].isBlank { next += 1 }
            guard next < parts.endIndex else { return nil }
            if draught.options.isEmpty { return next }
            let label = parts[next].words.flatMap(DocumentLabel.read)?.label
            let isPart = label == .right || label == .because || label == .hint || typed(next) != nil
            return isPart || (box(at: next) != nil && draught.options.last?.letter == nil) ? next : nil
        }
        if case .heading = part.content { return nil }
        guard let words = part.words else {
            guard draught.options.isEmpty, let passage = part.passage else { return nil }
            draught.prompt.append(passage)
            return index + 1
        }
        if let (label, rest) = DocumentLabel.read(words), !label.begins || part.list == nil {
            switch label {
            case .because:
                guard !draught.options.isEmpty else { return nil }
                if !rest.isEmpty { draught.options[draught.options.count - 1].reasons.append(rest) }
                return index + 1
            case .hint:
                draught.hints.append(rest)
                return index + 1
            case .right where part.list == nil || part.list?.continues == true:
                draught.key += Self.keys(rest)
                return index + 1
            case .right: break
            default: if label.begins { return nil }
            }
        }
        if let (isTicked, text) = box(at: index) {
            draught.options.append(Self.option(text, isRight: isTicked, letter: nil))
            return index + 1
        }
        if let place = part.list {
            guard place.continues || (place.level > 0 && !draught.options.isEmpty) else {
                draught.options.append(Self.option(words, isRight: false, letter: nil))
                return index + 1
            }
            guard !draught.options.isEmpty else { return nil }
            // What goes on below an answer is more of it, or its reason.
            let last = draught.options.count - 1
            if draught.options[last].reasons.isEmpty {
                draught.options[last].lines.append(words)
            } else {
                draught.options[last].reasons.append(words)
            }
            draught.flattened.append(index)
            return index + 1
        }
        if let (letter, text) = typed(index) {
            draught.options.append(Self.option(text, isRight: false, letter: letter))
            return index + 1
        }
        guard draught.options.isEmpty, draught.prompt.count < 8 else { return nil }
        draught.prompt.append(.paragraph(words))
        return index + 1
    }

    private static func option(_ words: [Inline], isRight: Bool, letter: String?) -> Option {
        var words = words
        var reason: [Inline] = []
        if let split = DocumentLabel.splitReason(words) { (words, reason) = split }
        var isRight = isRight
        if let (label, rest) = DocumentLabel.read(words), label == .right { (words, isRight) = (rest, true) }
        let text = words.plainText
        for mark in ["(rigtigt)", "(rigtig)", "(korrekt)", "(right)", "(correct)"]
        where text.lowercased().hasSuffix(mark) {
            (words, isRight) = (words.keeping(first: text.count - mark.count), true)
        }
        return Option(lines: [words], isRight: isRight, reasons: reason.isEmpty ? [] : [reason], letter: letter)
    }

    /// A letter typed in front of an answer: `a) …`, `B. …`.
    private func typed(_ index: Int) -> (letter: String, words: [Inline])? {
        guard parts[index].list == nil, let words = parts[index].words else { return nil }
        let start = Array(words.plainText.prefix(3))
        guard start.count == 3, start[0].isASCII, start[0].isLetter, start[1] == ")" || start[1] == ".", start[2] == " "
        else { return nil }
        return (start[0].lowercased(), words.cutting(first: 3))
    }

    /// `a, c og d`.
    private static func keys(_ words: [Inline]) -> [String] {
        let text = WhiteSpace.folded(words.plainText.lowercased())
        let short = text.split { $0 == "," || $0 == " " || $0 == ";" || $0 == "&" || $0 == "." || $0 == ")" }
            .map(String.init).filter { $0 != "og" && $0 != "and" }
        return !short.isEmpty && short.allSatisfy { $0.count == 1 || Int($0) != nil } ? short : [text]
    }
}

extension DocumentBlocks.Option {
    /// Whether a line that names the right answers means this one.
    fileprivate func answers(to key: String, at number: Int) -> Bool {
        if key == WhiteSpace.folded(words.plainText.lowercased()) { return true }
        if let letter { return key == letter }
        if let value = Int(key) { return value == number + 1 }
        guard key.utf8.count == 1, let byte = key.utf8.first, byte >= UInt8(ascii: "a") else { return false }
        return Int(byte - UInt8(ascii: "a")) == number
    }
}
