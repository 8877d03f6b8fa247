/// An item's feedback, and when each piece of it is shown.
struct QTIFeedback {
    struct Piece {
        let element: SourceElement
        let outcome: String
        let identifier: String
        /// Whether it is shown, not hidden, where the outcome holds its identifier.
        let isShown: Bool
        /// The choice that it stands in.
        let choice: String?
    }

    let pieces: [Piece]
    /// By their numbers in the item: shown before anything is answered, and so part of the text.
    let visibleBeforehand: Set<Int>
    /// Whether something to answer comes to light on the way only.
    let holdsInteractions: Bool
    var processing: QTIProcessing
    /// The responses that buttons set, such as one for a hint.
    let buttons: [String]
    let declarations: [String: QTIDeclaration]
    private var answers: [String: [String]?] = [:]
    /// The right answer to everything, as far as it is known.
    private var allRight: [String: QTIValue]?
    /// The words of pieces that have been read.
    var words: [Int: [Inline]] = [:]
    /// What has a place in a question.
    var placed: Set<Int> = []
    /// What is said of a wrong answer as a whole, with the interaction.
    var ofWrongAnswers: [Int: Int] = [:]

    init(_ item: SourceElement, declarations: [QTIDeclaration], constants: [String: QTIValue]) {
        processing = QTIProcessing(item, responses: declarations, constants: constants)
        self.declarations = Dictionary(declarations.map { ($0.identifier, $0) }) { first, _ in first }
        var pieces: [Piece] = []
        var buttons: [String] = []
        var holdsInteractions = false
        let before = processing.beforehand
        func collect(_ element: SourceElement, choice: String?) {
            let choiceHere = Self.choices.contains(element.name) ? element["identifier"] : choice
            if Self.names.contains(element.name) {
                let piece = Piece(
                    element: element, outcome: element["outcomeIdentifier"] ?? "",
                    identifier: element["identifier"] ?? "", isShown: element["showHide"] != "hide", choice: choice)
                pieces.append(piece)
                if Self.shows(piece, before) != true,
                    !element.descendants(where: {
                        QTIKind.isInteraction($0.name) && $0.name != "endAttemptInteraction"
                    }).isEmpty
                {
                    holdsInteractions = true
                }
            } else if element.name == "templateBlock" || element.name == "templateInline" {
                holdsInteractions =
                    holdsInteractions || element.descendants { QTIKind.isInteraction($0.name) }.isEmpty == false
            } else if element.name == "endAttemptInteraction", let name = element["responseIdentifier"] {
                buttons.append(name)
            }
            for child in element.children { collect(child, choice: choiceHere) }
        }
        if let body = item.first("itemBody") { collect(body, choice: nil) }
        for element in item.all("modalFeedback") { collect(element, choice: nil) }
        self.pieces = pieces
        self.buttons = buttons
        self.holdsInteractions = holdsInteractions
        visibleBeforehand = Set(
            pieces.filter { $0.element.name != "modalFeedback" && Self.shows($0, before) == true }.map(\.element.number)
        )
    }

    private static let names: Set<String> = ["modalFeedback", "feedbackInline", "feedbackBlock"]
    private static let choices: Set<String> = [
        "simpleChoice", "simpleAssociableChoice", "hottext", "inlineChoice", "gapText",
    ]

    private static func shows(_ piece: Piece, _ variables: [String: QTIValue]) -> Bool? {
        let value = variables[piece.outcome] ?? .null
        if value.isUnknown { return nil }
        let holds = value.parts.contains { part in
            switch part {
            case .text(let text): text == piece.identifier
            case .truth(let truth): piece.identifier == (truth ? "true" : "false")
            case .number(let number): Double(piece.identifier) == number
            }
        }
        return holds == piece.isShown
    }

    /// The pieces that are shown after an answer, those that were there before apart.
    mutating func shown(_ answers: [String: QTIValue]) -> Set<Int> {
        guard !pieces.isEmpty else { return [] }
        let outcomes = processing.outcomes(answers)
        return Set(
            pieces.indices.filter {
                !visibleBeforehand.contains(pieces[$0].element.number) && Self.shows(pieces[$0], outcomes) == true
            })
    }

    // MARK: Answers

    /// The right answer, as it is written: what the item says, what brings most, or what the processing compares with.
    ///
    /// - Returns: `nil` where nothing tells.
    mutating func key(of response: String) -> [String]? {
        if let known = answers[response] { return known }
        let key = findKey(of: response)
        answers[response] = .some(key)
        return key
    }

    private mutating func findKey(of response: String) -> [String]? {
        guard let declaration = declarations[response] else { return nil }
        if !declaration.correct.isEmpty { return declaration.correct }
        if let mapping = declaration.mapping, mapping.best > 0, processing.usesMapping(of: response) {
            return declaration.cardinality == "single"
                ? Array(declaration.bestKeys.prefix(1)) : mapping.entries.filter { $0.value > 0 }.map(\.key)
        }
        var best: (score: Double, key: [String])?
        let nothing = score(processing.outcomes([:]))
        for candidate in candidates(for: response) {
            let score = score(processing.outcomes([response: declaration.value(candidate)]))
            if score > max(nothing, best?.score ?? nothing) { best = (score, candidate) }
        }
        return best?.key
    }

    /// What the processing compares a response with, each once.
    func candidates(for response: String) -> [[String]] {
        var result: [[String]] = []
        for comparison in processing.comparisons(of: response) {
            let parts = comparison.children
            for part in parts {
                let values = part.name == "baseValue" ? [part] : part.all("baseValue")
                let isIdentifier = declarations[response]?.baseType == "identifier"
                let texts = values.map { WhiteSpace.folded(InlineTidying.clean($0.text)) }
                    .flatMap { isIdentifier ? $0.split(separator: " ").map(String.init) : [$0] }.filter { !$0.isEmpty }
                if !texts.isEmpty, !result.contains(texts), result.count < 100 { result.append(texts) }
            }
        }
        return result
    }

    func score(_ outcomes: [String: QTIValue]) -> Double { outcomes["SCORE"]?.number ?? 0 }

    /// Every response with its right answer.
    mutating func rightAnswers() -> [String: QTIValue] {
        if let allRight { return allRight }
        var result: [String: QTIValue] = [:]
        for (name, declaration) in declarations where !buttons.contains(name) {
            if let key = key(of: name) { result[name] = declaration.value(key) }
        }
        allRight = result
        return result
    }
}
