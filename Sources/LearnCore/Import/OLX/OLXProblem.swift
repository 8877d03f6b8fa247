/// A problem on its way from Open edX's form to the language's: a question for each response, with the text between them.
struct OLXProblem {
    let element: SourceElement
    var fields: OLXFields
    private(set) var blocks: [Draft] = []
    /// What stands before the next response.
    var pending: [SourceElement.Content] = []
    private var hints: [[Inline]] = []

    /// A block that has no id yet.
    enum Draft {
        case passage(Passage)
        case question(Question)
        case reflection([Passage])
    }

    /// Why a problem is kept as its source instead.
    struct Unfit: Error {
        let reason: Message
    }

    /// Far more answers than anybody reads.
    static let mostParts = 1000

    init(_ element: SourceElement, fields: OLXFields) {
        self.element = element
        self.fields = fields
    }

    func words(_ message: Message) -> String { fields.words(message) }

    mutating func convert() throws(Unfit) {
        guard
            element.descendants(where: { OLXKind.response($0.name) != nil || $0.name == "choice" }).count
                <= Self.mostParts
        else { throw Unfit(reason: .importedTooManyParts(Self.mostParts)) }
        fields.account.keep(element)
        try claimScripts()
        readHints()
        try walk(element.content)
        flush()
        if !solution.isEmpty { addSolution(solution) }
    }

    // MARK: Parts

    /// Solutions that came before their question.
    private var solution: [Inline] = []

    private mutating func walk(_ content: [SourceElement.Content]) throws(Unfit) {
        for part in content {
            guard case .element(let child) = part else {
                pending.append(part)
                continue
            }
            if let response = OLXKind.response(child.name) {
                try add(child, response)
            } else if child.name == "solution" {
                addSolution(fields.solution(child))
            } else if ["demandhint", "script"].contains(child.name) {
                continue
            } else if Self.holdsResponse(child) {
                if isSentence(child) {
                    try addSentence(child)
                } else {
                    fields.account.keep(child)
                    if ["table", "tbody", "thead", "tr", "ul", "ol"].contains(child.name) {
                        fields.account.simplify(child, .importedFormOnly(child.name))
                    }
                    try walk(child.content)
                    // A cell or paragraph ends.
                    pending.append(.text(" "))
                }
            } else {
                pending.append(part)
            }
        }
    }

    static func holdsResponse(_ element: SourceElement) -> Bool {
        element.children.contains { OLXKind.response($0.name) != nil || holdsResponse($0) }
    }

    /// Whether the answers stand among words, so that they are gaps in them.
    private func isSentence(_ block: SourceElement) -> Bool {
        if ["div", "section", "article", "form", "fieldset"].contains(block.name),
            block.children.contains(where: { HTMLElement.isBlock($0.name) })
        {
            return false
        }
        let responses = block.descendants { OLXKind.response($0.name) != nil }
        guard responses.allSatisfy({ OLXGap.isGap($0) }) else { return false }
        if responses.count > 1 { return true }
        // The words of the block without those of the response.
        return responses.allSatisfy { !$0.children.contains { ["label", "p", "div"].contains($0.name) } }
            && OLXGap.hasWords(around: responses, in: block)
    }

    private mutating func add(_ response: SourceElement, _ kind: OLXKind.Marking) throws(Unfit) {
        if kind == .none { throw Unfit(reason: .importedKindUnknown(response.name)) }
        let inputs = response.descendants { OLXKind.inputs.contains($0.name) }
        if OLXGap.isGap(response), inputs.count > 1 || (kind != .list && inputs.contains { isAmidWords($0, response) })
        {
            return try addSentence(response)
        }
        fields.account.keep(response)
        let solution = response.all("solution").map { fields.solution($0) }
        switch kind {
        case .choice, .multiple: try addChoice(response, isSingle: kind == .choice, solution: solution)
        case .list: try addList(response, solution: solution)
        case .number, .text:
            if kind == .text, OLXGap.takesAnything(response) {
                claimBehind(response)
                let prompt = prompt(response)
                blocks.append(.reflection(prompt))
                for reason in solution where !reason.isEmpty { blocks.append(.passage(.paragraph(reason))) }
            } else {
                try addGap(response, solution: solution)
            }
        case .none: break
        }
    }

    private func isAmidWords(_ input: SourceElement, _ response: SourceElement) -> Bool {
        response.children.contains { part in
            !OLXKind.inputs.contains(part.name)
                && part.descendants { $0.number == input.number }.count == 1
                && OLXGap.hasWords(around: [input], in: part)
        }
    }

    /// What is asked: what stands before the response, and its own words.
    mutating func prompt(_ response: SourceElement) -> [Passage] {
        let before = pending
        pending = []
        var passages = fields.passages(before, of: element)
        let own = ownWords(of: response)
        passages += fields.passages(own, of: response)
        let labels = response.children.filter { OLXKind.inputs.contains($0.name) }.compactMap { $0["label"] }
        let said = passages.map { HTMLFragment.words(of: $0).plainText.lowercased() }
        for label in labels {
            let words = WhiteSpace.folded(InlineTidying.clean(label))
            // It repeats the question for a screen reader, mostly.
            if !words.isEmpty, passages.isEmpty {
                passages.append(.paragraph([.text(words)]))
            } else if !words.isEmpty,
                !said.contains(where: { $0.contains(words.lowercased()) })
            {
                passages.append(.paragraph([.text(words)]))
            }
        }
        if passages.isEmpty {
            fields.account.supply(response, .importedSuppliedPrompt)
            passages = [.paragraph([.text(words(.importedPrompt))])]
        }
        return passages
    }

    /// The content of a response without where and how one answers, however deep that stands.
    private mutating func ownWords(of response: SourceElement) -> [SourceElement.Content] {
        response.content.compactMap { part in
            guard case .element(let child) = part else { return part }
            if OLXKind.inputs.contains(child.name) || OLXKind.behind.contains(child.name) { return nil }
            guard !child.descendants(where: { OLXKind.inputs.contains($0.name) }).isEmpty else { return part }
            fields.account.keep(child)
            var shell = child
            shell.content = ownWords(of: child)
            return .element(shell)
        }
    }

    mutating func add(_ question: Question) throws(Unfit) {
        var question = question
        question.hints = hints
        hints = []
        if let fault = QuestionAnswers.faults(in: question).first(where: { $0.severity == .error }) {
            throw Unfit(reason: fault.message)
        }
        blocks.append(.question(question))
    }

    mutating func flush() {
        let passages = fields.passages(pending, of: element)
        pending = []
        blocks += passages.map(Draft.passage)
    }

    // MARK: Solutions and hints

    private mutating func addSolution(_ words: [Inline]) {
        guard !words.isEmpty else { return }
        guard let index = blocks.lastIndex(where: { if case .question = $0 { true } else { false } }),
            case .question(var question) = blocks[index]
        else {
            if blocks.isEmpty, Self.holdsResponse(element), solution.isEmpty {
                solution = words
            } else {
                blocks.append(.passage(.paragraph(words)))
                solution = []
            }
            return
        }
        solution = []
        question.explain(words, supplied: [self.words(.importedRight), self.words(.importedWrong)])
        blocks[index] = .question(question)
    }

    private mutating func readHints() {
        for group in element.descendants(where: { $0.name == "demandhint" }) {
            fields.account.keep(group)
            for hint in group.all("hint") {
                fields.account.keep(hint)
                let words = fields.run(hint.content, of: hint)
                if !words.isEmpty { hints.append(words) }
            }
        }
    }

    /// Words that every front end says by itself are no justification of anything.
    mutating func justification(_ parts: [[Inline]], else supplied: Message) -> [Inline] {
        var seen: Set<String> = []
        let joined = InlineTidying.joined(runs: parts.filter { seen.insert($0.plainText).inserted })
        if !joined.isEmpty { return joined }
        fields.account.supply(element, .importedSuppliedReasons)
        return [.text(words(supplied))]
    }

    // MARK: Programs

    /// A program whose values stand in the problem makes a new problem each time: that the language has not.
    private mutating func claimScripts() throws(Unfit) {
        for script in element.descendants(where: { $0.name == "script" }) {
            let type = script["type"] ?? "loncapa/python"
            if type.contains("javascript") {
                fields.account.drop(script, .importedForbidden("script"))
            } else if Self.usesValues(element) {
                throw Unfit(reason: .olxProgram)
            } else {
                fields.account.setting(script)
            }
        }
    }

    private static func usesValues(_ element: SourceElement) -> Bool {
        if element.name == "script" { return false }
        if element.attributes.contains(where: { $0.name.local != "markdown" && names($0.value) }) || names(element.text)
        {
            return true
        }
        return element.children.contains(where: usesValues)
    }

    /// Whether `$x` or `${x}` is in a text.
    private static func names(_ text: String) -> Bool {
        var isAfterSign = false
        for scalar in text.unicodeScalars {
            if isAfterSign, scalar.properties.isAlphabetic || scalar == "_" || scalar == "{" { return true }
            isAfterSign = scalar == "$"
        }
        return false
    }
}

extension OLXFields {
    /// A solution as one run, without the heading that Studio puts over it.
    mutating func solution(_ element: SourceElement) -> [Inline] {
        account.keep(element)
        var passages = fragment(element.content, of: element).passages
        if let first = passages.first,
            ["explanation", "explanation:", "forklaring", "forklaring:", "solution", "answer"]
                .contains(HTMLFragment.words(of: first).plainText.lowercased())
        {
            passages.removeFirst()
        }
        if passages.contains(where: { if case .paragraph = $0 { false } else { true } }) {
            account.simplify(element, .importedPassagesInRun)
        }
        return InlineTidying.joined(runs: passages.map(HTMLFragment.words))
    }
}

extension Question {
    /// Puts a solution behind each reason, or in place of those that the import supplied.
    mutating func explain(_ words: [Inline], supplied: [String]) {
        func joined(_ reason: [Inline]) -> [Inline] {
            supplied.contains(reason.plainText) ? words : InlineTidying.joined(runs: [reason, words])
        }
        func explained(_ options: [Option]) -> [Option] {
            options.map {
                var option = $0
                option.justification = joined(option.justification)
                return option
            }
        }
        switch body {
        case .choice(let options): body = .choice(explained(options))
        case .multiple(let options): body = .multiple(explained(options))
        case .gap(let sentence, let blanks):
            body = .gap(
                sentence: sentence,
                blanks: blanks.map {
                    var blank = $0
                    blank.justification = joined(blank.justification)
                    return blank
                })
        case .order, .match: break
        }
    }
}
