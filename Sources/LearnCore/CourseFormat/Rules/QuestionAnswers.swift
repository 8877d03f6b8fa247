/// A question has parts to choose between, a right answer as its kind asks for, and no two parts alike.
enum QuestionAnswers: CourseRule {
    static func check(_ context: RuleContext) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for lesson in context.lessons {
            for (block, question) in lesson.questions {
                diagnostics += faults(in: question).map { Diagnostic($0, at: block.location) }
            }
        }
        return diagnostics
    }

    static func faults(in question: Question) -> [Fault] {
        switch question.body {
        case .choice(let options), .multiple(let options): choiceFaults(options, kind: question.kind)
        case .order(let options):
            tooFew(options.count) + duplicates(of: options.map(\.text)).map { .duplicateOption($0) }
        case .match(let pairs, _):
            tooFew(pairs.count) + duplicates(of: pairs.map(\.text)).map { .ambiguousMatch($0) }
                + duplicates(of: question.rightSides.map(\.text)).map { .ambiguousMatch($0) }
        case .gap(let sentence, let blanks): gapFaults(sentence, blanks)
        }
    }

    private static func choiceFaults(_ options: [Question.Option], kind: Question.Kind) -> [Fault] {
        var faults = tooFew(options.count)
        let right = options.count(where: \.isCorrect)
        if right == 0 { faults.append(.noRightAnswer) }
        if kind == .choice, right > 1 { faults.append(.severalRightAnswers(right)) }
        if options.count > 1, right == options.count { faults.append(.noWrongAnswer) }
        return faults + duplicates(of: options.map(\.text)).map { .duplicateOption($0) }
    }

    private static func gapFaults(_ sentence: [Inline], _ blanks: [Question.Blank]) -> [Fault] {
        var faults: [Fault] = []
        let gaps = sentence.gaps
        for gap in gaps where !blanks.contains(where: { $0.id == gap }) {
            faults.append(.gapWithoutBlank(gap.rawValue))
        }
        for blank in blanks where gaps.count(where: { $0 == blank.id }) != 1 {
            faults.append(.blankWithoutGap(blank.id.rawValue))
        }
        for blank in blanks {
            for miss in blank.misses where blank.accepted.contains(where: { $0.takes(miss.text) }) {
                faults.append(.acceptedMiss(miss.text))
            }
            if blank.isOffered { faults += offerFaults(blank) }
        }
        if sentence.isEmpty { faults.append(.missingElement("sentence", in: "question")) }
        if blanks.isEmpty { faults.append(.missingElement("blank", in: "question")) }
        return faults
    }

    /// One chooses between words that differ where they are compared.
    private static func offerFaults(_ blank: Question.Blank) -> [Fault] {
        guard !blank.misses.isEmpty else { return [.nothingToChoose(blank.id.rawValue)] }
        var seen: Set<String> = []
        let twice = blank.misses.map(\.text).filter { !seen.insert(TypedText.folded($0)).inserted }
        let empty = (blank.accepted.prefix(1).map(\.text) + blank.misses.map(\.text)).first {
            TypedText.folded($0).isEmpty
        }
        return twice.map { .duplicateOption($0) } + (empty.map { [.offeredMarks($0)] } ?? [])
    }

    private static func tooFew(_ count: Int) -> [Fault] { count < 2 ? [.tooFewOptions] : [] }

    /// The texts that stand twice, large letters being as good as small ones.
    private static func duplicates(of texts: [[Inline]]) -> [String] {
        let texts = texts.map(\.plainText)
        if clearlyDiffer(texts) { return [] }
        var seen: Set<String> = []
        return texts.filter { !$0.isEmpty && !seen.insert($0.lowercased()).inserted }
    }

    /// Whether some few texts differ in an ASCII letter: what Unicode's cases cost is saved where they do, and they
    /// nearly always do.
    private static func clearlyDiffer(_ texts: [String]) -> Bool {
        texts.count <= 12
            && texts.indices.allSatisfy { index in
                texts[..<index].allSatisfy { clearlyDiffer($0, texts[index]) }
            }
    }

    /// Whether two texts differ otherwise than in the case of their letters, seen at the first byte that is not the same
    /// in both; `false` where that is no ASCII and only a comparison by Unicode's rules can tell.
    static func clearlyDiffer(_ one: String, _ other: String) -> Bool {
        var rest = other.utf8.makeIterator()
        for byte in one.utf8 {
            guard let counterpart = rest.next() else { return byte < 0x80 }
            if lowercased(byte) != lowercased(counterpart) { return byte < 0x80 && counterpart < 0x80 }
        }
        return rest.next().map { $0 < 0x80 } ?? false
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
