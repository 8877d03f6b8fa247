/// What the labels say: each gives the end of what it took, or `nil` where it is only half there and stays text.
extension DocumentBlocks {
    mutating func labelled(from index: Int, _ builder: inout CourseBuilder) -> Int? {
        guard parts[index].list == nil, let (label, rest) = label(at: index), label.begins else { return nil }
        let end: Int? =
            switch label {
            case .question: question(from: index, rest, builder.language)
            case .checklist: titledChecklist(from: index, rest, &builder)
            case .step: steps(from: index, &builder)
            case .guide: guide(from: index, rest)
            default: passages(label, from: index, rest)
            }
        if end == nil, items[parts[index].item].remarks.isEmpty { note(index, .importedLabelHalf(label.words[0])) }
        return end
    }

    /// What belongs to a label. Where words stand behind it, those, and a list right below; where it stands alone, all to
    /// the next empty line, heading or label.
    func content(from index: Int, _ rest: [Inline]) -> (passages: [Passage], end: Int) {
        var end = index + 1
        if rest.isEmpty {
            while end < parts.endIndex, !endsLabel(end) { end += 1 }
        } else {
            while end < parts.endIndex, parts[end].list != nil { end += 1 }
        }
        let own: [Passage] = rest.isEmpty ? [] : [.paragraph(rest)]
        return (own + DocumentLists.passages(parts[index + 1..<end]), end)
    }

    // MARK: Text of a kind

    private mutating func passages(_ label: DocumentLabel, from index: Int, _ rest: [Inline]) -> Int? {
        let (passages, end) = content(from: index, rest)
        guard !passages.isEmpty else { return nil }
        let location = parts[index].location
        let name = passages.compactMap(\.firstWords).first ?? label.rawValue
        switch label {
        case .reflection: add(.reflection(Reflection(prompt: passages)), named: name, at: location)
        case .readAloud: add(.passage(.readAloud(passages)), named: nil, at: location)
        case .important, .tip, .background:
            let kind: Note.Kind = label == .important ? .important : label == .tip ? .tip : .background
            add(.note(Note(kind: kind, title: nil, content: passages)), named: nil, at: location)
        default: return nil
        }
        return end
    }

    private mutating func guide(from index: Int, _ rest: [Inline]) -> Int? {
        let (passages, end) = content(from: index, rest)
        var guide = Guide()
        for words in passages.flatMap(HTMLFragment.runs) {
            let (label, rest) = DocumentLabel.read(words) ?? (.act, words)
            switch label {
            case .say: guide.say.append(rest)
            case .watch: guide.watch.append(rest)
            case .see: guide.see.append(rest)
            case .act: guide.act.append(rest)
            default: guide.act.append(words)
            }
        }
        let isEmpty = [guide.say, guide.act, guide.watch, guide.see].allSatisfy { $0.allSatisfy(\.isEmpty) }
        let holdsMore = passages.contains(where: \.isMoreThanWords)
        guard !isEmpty, addGuide(guide) else {
            note(index, .importedGuideWithoutBlock)
            return nil
        }
        if holdsMore { simplify(index, .importedPassagesInRun) }
        return end
    }

    // MARK: Steps

    private mutating func steps(from index: Int, _ builder: inout CourseBuilder) -> Int? {
        var cards: [StepCard] = []
        var index = index
        let start = parts[index].location
        let name = "\(DocumentLabel.step.words[0]) \(label(at: index)?.rest.plainText ?? "")"
        let block = drafts(named: name)
        while let (label, rest) = label(at: index), label == .step {
            var end = index + 1
            while end < parts.endIndex, !endsLabel(end) { end += 1 }
            var content = DocumentLists.passages(parts[index + 1..<end])
            let (title, more) = rest.dividedTitle
            if !more.isEmpty { content.insert(.paragraph(more), at: 0) }
            if title.isEmpty, content.isEmpty { return nil }
            if content.isEmpty { content = [.paragraph(rest)] }
            let words = title.isEmpty ? content.compactMap(\.firstWords).first ?? "" : title.plainText
            cards.append(
                StepCard(
                    id: builder.partID(for: "\(label.words[0]) \(words)"),
                    title: words.isEmpty ? "\(cards.count + 1)" : words,
                    starters: [], content: content))
            // Empty lines between steps are only room.
            var next = end
            while next < parts.endIndex, parts[next].isBlank { next += 1 }
            guard self.label(at: next)?.label == .step else {
                index = end
                break
            }
            index = next
        }
        guard !cards.isEmpty else { return nil }
        add(.stepCards(StepCards(title: nil, cards: cards)), named: block, at: start)
        return index
    }

    private func drafts(named name: String) -> String { String(name.prefix(40)) }

    // MARK: Checklists

    private mutating func titledChecklist(
        from index: Int, _ rest: [Inline], _ builder: inout CourseBuilder
    ) -> Int? {
        var first = index + 1
        while first < parts.endIndex, parts[first].isBlank { first += 1 }
        guard first < parts.endIndex, parts[first].list != nil || box(at: first) != nil else { return nil }
        return checklist(from: first, title: rest.isEmpty ? nil : rest.plainText, takesLists: true, &builder)
    }

    /// Lines with boxes in front.
    mutating func checklist(from index: Int, _ builder: inout CourseBuilder) -> Int? {
        guard box(at: index) != nil else { return nil }
        return checklist(from: index, title: nil, takesLists: false, &builder)
    }

    private mutating func checklist(
        from start: Int, title: String?, takesLists: Bool, _ builder: inout CourseBuilder
    ) -> Int? {
        var checks: [(words: [Inline], id: Checklist.Check.ID)] = []
        var index = start
        while index < parts.endIndex {
            if let (isTicked, words) = box(at: index), !words.isEmpty {
                checks.append((words, builder.partID(for: words.plainText)))
                if isTicked { simplify(index, .importedTickGone) }
            } else if takesLists, let place = parts[index].list, !place.continues, let words = parts[index].words {
                checks.append((words, builder.partID(for: words.plainText)))
                if place.level > 0 { simplify(index, .importedChecklistFlat) }
            } else {
                break
            }
            index += 1
        }
        guard !checks.isEmpty else { return nil }
        let list = Checklist(title: title, checks: checks.map { Checklist.Check(id: $0.id, text: $0.words) })
        add(
            .checklist(list), named: title ?? checks[0].words.plainText + " liste",
            at: parts[start].location)
        return index
    }

    /// The box in front of a part, and its words.
    func box(at index: Int) -> (isTicked: Bool, words: [Inline])? {
        guard index < parts.endIndex, let words = parts[index].words else { return nil }
        if let tick = parts[index].tick { return (tick, words) }
        return TickBox.read(words).map { ($0.isTicked, $0.rest) }
    }
}

extension Passage {
    var firstWords: String? {
        let words = HTMLFragment.runs(of: self).first?.plainText ?? ""
        return words.isEmpty ? nil : words
    }

    fileprivate var isMoreThanWords: Bool {
        switch self {
        case .paragraph: false
        case .list(let list): list.items.contains { $0.contains(where: \.isMoreThanWords) }
        default: true
        }
    }
}

extension [Inline] {
    /// A step's title and what follows it on the line, divided behind the first sentence.
    fileprivate var dividedTitle: (title: [Inline], more: [Inline]) {
        let text = plainText
        guard let dot = text.firstRange(of: ". ") else { return (self, []) }
        let count = text.distance(from: text.startIndex, to: dot.lowerBound)
        return (keeping(first: count), cutting(first: count + 1))
    }
}
