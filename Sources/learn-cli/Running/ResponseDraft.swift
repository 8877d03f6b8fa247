internal import LearnCore

/// A response that is being made, key by key: what stands chosen, put in order, matched or typed so far.
struct ResponseDraft: Equatable {
    let question: Question
    /// The order in which the parts, of a match the right sides, are shown, as indices into the author's.
    let shown: [Int]
    /// The part that the cursor stands on.
    private(set) var selection = 0
    private(set) var marked: Set<Question.Option.ID> = []
    /// For an order: the shown parts in the order given so far.
    private(set) var sequence: [Int] = []
    /// For a match: for each left side the shown right side.
    private(set) var matches: [Int?]
    /// For gaps: what is typed or chosen.
    private(set) var texts: [String]
    /// For gaps: the words that one chooses between; none where one types.
    let offered: [[String]]

    /// - Parameter seed: the id of the question's block.
    init(_ question: Question, seed: String) {
        self.question = question
        switch question.body {
        case .choice(let options), .multiple(let options):
            shown = Array(options.indices)
        case .order(let options): shown = Shuffle.order(of: options.map(\.id.rawValue), seed: seed)
        case .match: shown = Shuffle.order(of: question.rightSides.map(\.id.rawValue), seed: seed)
        case .gap: shown = []
        }
        if case .match(let pairs, _) = question.body {
            matches = [Int?](repeating: nil, count: pairs.count)
        } else {
            matches = []
        }
        if case .gap(_, let blanks) = question.body {
            texts = [String](repeating: "", count: blanks.count)
            let words = question.offeredWords(seed: seed)
            offered = blanks.map { words[$0.id] ?? [] }
        } else {
            texts = []
            offered = []
        }
    }

    /// How many things the cursor can stand on.
    var count: Int {
        switch question.kind {
        case .choice, .multiple, .order: shown.count
        case .match: matches.count
        case .gap: texts.count
        }
    }

    /// How many of the numbers from one mean something where the cursor stands.
    var numbers: Int {
        switch question.kind {
        case .choice, .multiple, .order, .match: shown.count
        case .gap: offered[selection].count
        }
    }

    /// Whether keys type words here instead of meaning something.
    var takesText: Bool { question.kind == .gap && offered[selection].isEmpty }

    /// The response, once it is whole.
    var response: Response? {
        switch question.body {
        case .choice(let options):
            return options.indices.contains(selection) ? .chosen([options[selection].id]) : nil
        case .multiple: return marked.isEmpty ? nil : .chosen(marked)
        case .order(let options):
            return sequence.count == options.count ? .ordered(sequence.map { options[shown[$0]].id }) : nil
        case .match(let pairs, _):
            let sides = question.rightSides
            var result: [Question.Pair.ID: Question.Pair.ID] = [:]
            for (pair, match) in zip(pairs, matches) {
                guard let match else { return nil }
                result[pair.id] = sides[shown[match]].id
            }
            return .matched(result)
        case .gap(_, let blanks):
            var result: [Question.Blank.ID: Response.Filling] = [:]
            for (blank, text) in zip(blanks, texts) {
                guard !TypedText.folded(text).isEmpty else { return nil }
                result[blank.id] = blank.filling(of: text)
            }
            return .filled(result)
        }
    }

    // MARK: Keys

    /// - Returns: whether the key meant something here.
    mutating func handle(_ key: Key) -> Bool {
        guard count > 0 else { return false }
        switch key {
        case .up: selection = (selection + count - 1) % count
        case .down, .tab: selection = (selection + 1) % count
        case .home: selection = 0
        case .end: selection = count - 1
        case .backspace: return takeBack()
        case .character(let character): return type(character)
        default: return false
        }
        return true
    }

    private mutating func type(_ character: Character) -> Bool {
        if takesText {
            guard texts[selection].count < 60 else { return true }
            texts[selection].append(character)
            return true
        }
        if character == " " {
            return use(question.kind == .gap ? wordAfterChosen : selection)
        }
        guard let number = character.wholeNumberValue, number > 0, number <= numbers else { return false }
        return use(number - 1)
    }

    /// The word that follows the one in the gap under the cursor; the first after the last.
    private var wordAfterChosen: Int {
        let words = offered[selection]
        return (words.firstIndex(of: texts[selection]).map { $0 + 1 } ?? 0) % max(1, words.count)
    }

    /// Chooses, marks, or puts next the part of that number.
    private mutating func use(_ index: Int) -> Bool {
        switch question.kind {
        case .choice: selection = index
        case .multiple:
            selection = index
            let id = question.options[index].id
            if marked.remove(id) == nil { marked.insert(id) }
        case .order:
            if !sequence.contains(index) { sequence.append(index) }
            selection = index
        case .match:
            // A right side goes to the left side under the cursor, which then moves on.
            matches[selection] = index
            selection = matches.firstIndex(of: nil) ?? selection
        case .gap: texts[selection] = offered[selection][index]
        }
        return true
    }

    private mutating func takeBack() -> Bool {
        switch question.kind {
        case .choice, .multiple: return false
        case .order: return sequence.popLast() != nil
        case .match:
            guard let last = matches.lastIndex(where: { $0 != nil }) else { return false }
            matches[last] = nil
            selection = last
            return true
        case .gap:
            if !takesText {
                texts[selection] = ""
            } else if !texts[selection].isEmpty {
                texts[selection].removeLast()
            }
            return true
        }
    }

    /// The first gap that is empty.
    var emptyGap: Int? { texts.firstIndex { TypedText.folded($0).isEmpty } }

    /// Moves on to the first gap that is empty.
    ///
    /// - Returns: whether there is one.
    mutating func moveToEmptyGap() -> Bool {
        guard let next = emptyGap else { return false }
        selection = next
        return true
    }

    // MARK: Lines

    /// Reads a line of plain input: numbers for parts; for the gap that is next its words, or the number of a word that
    /// is offered.
    ///
    /// - Returns: whether the line is a response, or a part of one for gaps.
    mutating func read(_ line: String) -> Bool {
        if question.kind == .gap { return fill(line) }
        let words = line.split { $0 == " " || $0 == "," || $0 == ";" }
        let numbers = words.compactMap { Int($0) }
        guard !numbers.isEmpty, numbers.count == words.count, numbers.allSatisfy({ (1...self.numbers).contains($0) })
        else {
            return false
        }
        switch question.kind {
        case .choice:
            guard numbers.count == 1 else { return false }
            selection = numbers[0] - 1
        case .multiple: marked = Set(numbers.map { question.options[$0 - 1].id })
        case .order:
            guard Set(numbers).count == count, numbers.count == count else { return false }
            sequence = numbers.map { $0 - 1 }
        case .match:
            guard numbers.count == count else { return false }
            matches = numbers.map { $0 - 1 }
        case .gap: return false
        }
        return true
    }

    private mutating func fill(_ line: String) -> Bool {
        guard moveToEmptyGap() else { return false }
        if takesText {
            guard !TypedText.folded(line).isEmpty else { return false }
            texts[selection] = line
            return true
        }
        guard let number = Int(line), number > 0, number <= numbers else { return false }
        return use(number - 1)
    }
}
