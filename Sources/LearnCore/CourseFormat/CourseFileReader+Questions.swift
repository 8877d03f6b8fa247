/// Questions of every kind.
extension CourseFileReader {
    /// The parts of a question as they were met, before its kind decides which of them count.
    private struct Parts {
        var options: [Question.Option] = []
        var pairs: [Question.Pair] = []
        var distractors: [Question.Distractor] = []
        var blanks: [Question.Blank] = []
        var sentence: [Inline] = []
        var hints: [[Inline]] = []
        var prompt: [Passage] = []
        var met: [(name: ElementName, location: SourceLocation)] = []
    }

    func readQuestion(_ tag: Tag) throws(XMLFailure) -> Question? {
        let kind: Question.Kind? = word("kind", of: tag)
        var parts = Parts()
        var ids: [String: SourceLocation] = [:]
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            parts.met.append((child.name, child.location))
            switch child.name {
            case .prompt: parts.prompt = try readFlow(of: child)
            case .sentence: parts.sentence = try readInline(of: child)
            case .hint: parts.hints.append(try readInline(of: child))
            default:
                let id: Question.Option.ID = id(of: child, isUniqueInFile: false) ?? ""
                checkUnique(id.rawValue, of: child, among: &ids)
                switch child.name {
                case .option: parts.options.append(try readOption(child, id: id))
                case .distractor:
                    let (text, why) = try readTextAndWhy(of: child)
                    parts.distractors.append(
                        Question.Distractor(
                            id: Question.Distractor.ID(id.rawValue), text: text, justification: why))
                case .pair: parts.pairs.append(try readPair(child, id: Question.Pair.ID(id.rawValue)))
                default: parts.blanks.append(try readBlank(child, id: Question.Blank.ID(id.rawValue)))
                }
            }
        }
        // Without a kind nothing can be said of the parts; that it is missing has been reported.
        guard let kind else { return nil }
        reportForeignParts(parts, of: kind)
        return Question(prompt: parts.prompt, body: body(kind, parts), hints: parts.hints)
    }

    private func body(_ kind: Question.Kind, _ parts: Parts) -> Question.Body {
        switch kind {
        case .choice: .choice(parts.options)
        case .multiple: .multiple(parts.options)
        case .order: .order(parts.options)
        case .match: .match(parts.pairs, distractors: parts.distractors)
        case .gap: .gap(sentence: parts.sentence, blanks: parts.blanks)
        }
    }

    private func reportForeignParts(_ parts: Parts, of kind: Question.Kind) {
        let own: Set<ElementName> =
            switch kind {
            case .choice, .multiple, .order: [.option]
            case .match: [.pair, .distractor]
            case .gap: [.sentence, .blank]
            }
        for part in parts.met where ![.prompt, .hint].contains(part.name) && !own.contains(part.name) {
            report(
                .foreignPart(part.name.rawValue, kind: kind.rawValue, own: own.map(\.rawValue).sorted()),
                at: part.location)
        }
    }

    /// Reports an id that another part of the same question or scenario has.
    func checkUnique(_ id: String, of tag: Tag, among seen: inout [String: SourceLocation]) {
        guard tag["id"] != nil else { return }
        if let first = seen[id] {
            report(.duplicateID(id, first: "\(first.line):\(first.column)"), at: location(of: "id"))
        } else {
            seen[id] = tag.location
        }
    }

    private func readOption(_ tag: Tag, id: Question.Option.ID) throws(XMLFailure) -> Question.Option {
        let isCorrect = yes("correct", of: tag)
        let (text, why) = try readTextAndWhy(of: tag)
        return Question.Option(id: id, isCorrect: isCorrect, text: text, justification: why)
    }

    /// What one can choose, and why it is or is not the thing: the content of an option, of a distractor and
    /// of a scenario's choice.
    func readTextAndWhy(of tag: Tag) throws(XMLFailure) -> (text: [Inline], why: [Inline]) {
        var text: [Inline] = []
        var why: [Inline] = []
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            if child.name == .text {
                text = try readInline(of: child)
            } else {
                why = try readInline(of: child)
            }
        }
        return (text, why)
    }

    private func readPair(_ tag: Tag, id: Question.Pair.ID) throws(XMLFailure) -> Question.Pair {
        var pair = Question.Pair(id: id, text: [], match: [], justification: [])
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            let words = try readInline(of: child)
            switch child.name {
            case .text: pair.text = words
            case .match: pair.match = words
            default: pair.justification = words
            }
        }
        return pair
    }

    private func readBlank(_ tag: Tag, id: Question.Blank.ID) throws(XMLFailure) -> Question.Blank {
        let isOffered = yes("offered", of: tag)
        var blank = Question.Blank(id: id, isOffered: isOffered, accepted: [], misses: [], justification: [])
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            switch child.name {
            case .accept: blank.accepted.append(try readAccepted(child))
            case .miss:
                let text = nonEmptyText("text", of: child)
                blank.misses.append(Question.Blank.Miss(text: text, feedback: try readInline(of: child)))
            default: blank.justification = try readInline(of: child)
            }
        }
        return blank
    }

    private func readAccepted(_ tag: Tag) throws(XMLFailure) -> Question.Blank.Accepted {
        let place = tag["tolerance"].map { _ in location(of: "tolerance") }
        let tolerance = tag["tolerance"].flatMap { text in
            if let number = TypedNumber(text), text.allSatisfy({ $0.isNumber || $0 == "," || $0 == "." }),
                [text.first, text.last].allSatisfy({ $0?.isNumber == true })
            {
                return number
            }
            reportForm(text, of: "tolerance", on: tag, .toleranceForm)
            return nil
        }
        let text = try readPlainText(of: tag)
        if let place, !text.isEmpty, TypedNumber(text) == nil { report(.toleranceOfWords(text), at: place) }
        return Question.Blank.Accepted(text, tolerance: tolerance)
    }
}
