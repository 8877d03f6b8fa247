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
        case .match(let pairs):
            tooFew(pairs.count) + duplicates(of: pairs.map(\.text)).map { .ambiguousMatch($0) }
                + duplicates(of: pairs.map(\.match)).map { .ambiguousMatch($0) }
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
            let accepted = Set(blank.accepted.map(TypedText.folded))
            for miss in blank.misses where accepted.contains(TypedText.folded(miss.text)) {
                faults.append(.acceptedMiss(miss.text))
            }
        }
        if sentence.isEmpty { faults.append(.missingElement("sentence", in: "question")) }
        if blanks.isEmpty { faults.append(.missingElement("blank", in: "question")) }
        return faults
    }

    private static func tooFew(_ count: Int) -> [Fault] { count < 2 ? [.tooFewOptions] : [] }

    /// The texts that stand twice.
    private static func duplicates(of texts: [[Inline]]) -> [String] {
        var seen: Set<String> = []
        return texts.map(\.plainText).filter { !$0.isEmpty && !seen.insert($0.lowercased()).inserted }
    }
}
