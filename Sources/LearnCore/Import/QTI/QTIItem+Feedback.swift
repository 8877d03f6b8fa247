/// Feedback becomes the reason for what it is shown at; what is said of a wrong answer as a whole becomes a hint.
extension QTIItem {
    /// An answer that nobody gives, and that is wrong.
    private static let wrong = QTIValue(parts: [.text("\u{E000}")])

    /// The words of some pieces, in their order.
    mutating func words(of pieces: Set<Int>) -> [[Inline]] {
        pieces.sorted().compactMap { index in
            feedback.placed.insert(index)
            let words = feedbackWords(index)
            return words.isEmpty ? nil : words
        }
    }

    /// A piece without its title.
    private mutating func said(_ index: Int) -> [Inline] {
        if let words = feedback.words[index] { return words }
        let words = run(feedback.pieces[index].element)
        feedback.words[index] = words
        return words
    }

    private mutating func feedbackWords(_ index: Int) -> [Inline] {
        let field = feedback.pieces[index].element
        let words = said(index)
        let title = WhiteSpace.folded(InlineTidying.clean(field["title"] ?? ""))
        return title.isEmpty ? words : InlineTidying.tidied([.text(title + " ")] + words)
    }

    /// Why something is, or is not, an answer: what the source says, else a plain sentence.
    mutating func justification(_ parts: [[Inline]], else supplied: Message) -> [Inline] {
        var seen: Set<String> = []
        let joined = InlineTidying.joined(runs: parts.filter { seen.insert($0.plainText).inserted })
        if !joined.isEmpty { return joined }
        account.supply(element, .importedSuppliedReasons)
        return [.text(words(supplied))]
    }

    /// What is shown whatever is answered here, as long as all else is right: it is about something else.
    private mutating func ofOthers(_ response: String) -> Set<Int> {
        var answers = feedback.rightAnswers()
        guard answers.count > 1 else { return [] }
        let right = feedback.shown(answers)
        answers[response] = Self.wrong
        return right.intersection(feedback.shown(answers))
    }

    /// What is shown at each option of a question, by the options' identifiers.
    ///
    /// - Parameter right: the identifiers of the right options.
    mutating func optionFeedback(_ number: Int, options: [String], right: [String]) -> [[[Inline]]] {
        guard !feedback.pieces.isEmpty else { return options.map { _ in [] } }
        let response = interactions[number]["responseIdentifier"] ?? ""
        guard let declaration = declarations[response] else { return options.map { _ in [] } }
        var answers = feedback.rightAnswers()
        let isSingle = declaration.cardinality == "single"
        func shown(_ identifiers: [String], _ feedback: inout QTIFeedback) -> Set<Int> {
            answers[response] = declaration.value(identifiers)
            return feedback.shown(answers)
        }
        let others = ofOthers(response)
        let atRight = shown(right, &feedback).subtracting(others)
        var perOption: [Set<Int>] = []
        for option in options {
            if isSingle {
                perOption.append(shown([option], &feedback).subtracting(others))
            } else if right.contains(option) {
                let without = shown(right.filter { $0 != option }, &feedback).subtracting(others)
                perOption.append(atRight.subtracting(without))
                for piece in without.subtracting(atRight) { feedback.ofWrongAnswers[piece] = number }
            } else {
                perOption.append(shown(right + [option], &feedback).subtracting(atRight).subtracting(others))
            }
        }
        let everywhere = isSingle ? [] : atRight.subtracting(perOption.reduce(into: Set()) { $0.formUnion($1) })
        return zip(options, perOption).map { option, pieces in
            // What stands in a choice is about that choice.
            let own = pieces.union(everywhere).filter {
                feedback.pieces[$0].choice == nil || feedback.pieces[$0].choice == option
            }
            return words(of: Set(own))
        }
    }

    /// What is shown at the right answer of a question and, apart, at a wrong one.
    mutating func rightFeedback(_ number: Int) -> [[Inline]] {
        guard !feedback.pieces.isEmpty else { return [] }
        let response = interactions[number]["responseIdentifier"] ?? ""
        var answers = feedback.rightAnswers()
        let right = feedback.shown(answers)
        let hasOthers = answers.count > 1
        answers[response] = Self.wrong
        let wrong = feedback.shown(answers)
        for piece in wrong.subtracting(right) { feedback.ofWrongAnswers[piece] = number }
        return words(of: hasOthers ? right.subtracting(wrong) : right)
    }

    /// What is shown at the right answer of each of some gaps; what is said of all of them stands at the last.
    mutating func gapFeedback(_ numbers: [Int]) -> [[[Inline]]] {
        guard !feedback.pieces.isEmpty else { return numbers.map { _ in [] } }
        let right = feedback.rightAnswers()
        let atRight = feedback.shown(right)
        var own: [Set<Int>] = []
        for number in numbers {
            var answers = right
            answers[interactions[number]["responseIdentifier"] ?? ""] = Self.wrong
            let atWrong = feedback.shown(answers)
            own.append(atRight.subtracting(atWrong))
            for piece in atWrong.subtracting(atRight) where feedback.ofWrongAnswers[piece] == nil {
                feedback.ofWrongAnswers[piece] = number
            }
        }
        var places: [Set<Int>] = numbers.map { _ in [] }
        for piece in atRight {
            let owners = own.indices.filter { own[$0].contains(piece) }
            if owners.isEmpty, right.count > numbers.count { continue }
            places[owners.count == 1 ? owners[0] : numbers.count - 1].insert(piece)
        }
        return places.map { words(of: $0) }
    }

    /// What is shown at an answer that is not right.
    mutating func feedback(on answer: String, to number: Int) -> [[Inline]] {
        let response = interactions[number]["responseIdentifier"] ?? ""
        guard !feedback.pieces.isEmpty, let declaration = declarations[response] else { return [] }
        var answers = feedback.rightAnswers()
        answers[response] = declaration.value([answer])
        return words(of: feedback.shown(answers).subtracting(ofOthers(response)))
    }

    /// The marks for an answer, with the right ones to all else.
    mutating func score(of answer: String, to number: Int) -> Double {
        let response = interactions[number]["responseIdentifier"] ?? ""
        var answers = feedback.rightAnswers()
        answers[response] = declarations[response]?.value([answer]) ?? .null
        return feedback.score(feedback.processing.outcomes(answers))
    }

    // MARK: The rest

    /// What a button shows is a hint.
    mutating func addHints() {
        for button in feedback.buttons {
            let shown = feedback.shown([button: QTIValue(true)]).subtracting(feedback.shown([:]))
                .subtracting(feedback.placed)
            guard hasQuestion else { continue }
            for hint in words(of: shown) { addHint(hint, toQuestionOf: interactions.count - 1) }
        }
    }

    /// Every piece that has no place yet. What another says that has one need not be said twice.
    mutating func placeFeedback() {
        let placed = Set(feedback.placed.map { said($0).plainText })
        for (index, piece) in feedback.pieces.enumerated() {
            guard !feedback.placed.contains(index), !feedback.visibleBeforehand.contains(piece.element.number) else {
                continue
            }
            let words = feedbackWords(index)
            let title = piece.element["title"] ?? ""
            if QTIVerdict.isAlone(title), placed.contains(said(index).plainText) { continue }
            if words.isEmpty || QTIVerdict.isAlone(words.plainText) {
                account.setting(piece.element)
            } else if let number = feedback.ofWrongAnswers[index], hasQuestion {
                addHint(words, toQuestionOf: number)
                account.simplify(piece.element, .importedQTIHint)
            } else {
                account.drop(piece.element, .importedQTIFeedback)
            }
        }
    }
}

/// Words that say right or wrong and no more, which every front end says by itself.
enum QTIVerdict {
    private static let vocabulary: Set<String> = [
        "correct", "incorrect", "right", "wrong", "yes", "no", "true", "false", "that", "thats", "this", "is", "was",
        "not", "isnt", "the", "your", "you", "are", "answer", "response", "sorry", "well", "done", "good", "great",
        "very", "excellent", "try", "again", "please", "partially", "partly", "a", "it", "its", "have", "answered",
        "question", "correctly", "incorrectly", "unfortunately",
        "rigtigt", "forkert", "korrekt", "ja", "nej", "det", "er", "ikke", "svar", "svaret", "dit", "godt", "flot",
        "prøv", "igen", "desværre", "delvist", "delvis", "klaret",
        "richtig", "falsch", "leider", "das", "ist", "nicht", "antwort", "die", "deine", "ihre", "nein",
        "correcte", "incorrecte", "la", "réponse", "est", "votre", "oui", "non", "correcto", "incorrecto",
        "correcta", "incorrecta", "respuesta", "es", "goed", "fout", "juist", "onjuist", "het", "antwoord",
    ]

    static func isAlone(_ text: String) -> Bool {
        guard text.utf8.count < 120 else { return false }
        let words = text.lowercased().filter { $0 != "'" && $0 != "’" }.split { !$0.isLetter }
        return words.allSatisfy { vocabulary.contains(String($0)) }
    }
}
