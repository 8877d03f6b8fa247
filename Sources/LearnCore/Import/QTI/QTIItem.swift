/// One item on its way from QTI's form to the language's.
struct QTIItem {
    /// In the names of version 2.
    let element: SourceElement
    /// Of the words that are supplied.
    let language: Language
    var account: ItemAccount
    /// What it becomes.
    private(set) var blocks: [Draft] = []
    /// Pictures that its passages show, and where they were in the package.
    private(set) var pictures: [(file: CourseFile, origin: String?)] = []
    /// What can be shown of an item that is kept as its source; `nil` for one that has become blocks.
    private(set) var foreignPrompt: [Passage]?
    /// The interactions that are answered, in the order of the document.
    let interactions: [SourceElement]
    let declarations: [String: QTIDeclaration]
    var feedback: QTIFeedback
    var content: QTIContent
    let name: String

    /// A block that has no id yet.
    struct Draft {
        var content: Block.Content
        /// What its id is made from; `nil` for text.
        let name: String?
        var guide: Guide?
        let location: SourceLocation
    }

    /// Why an item is kept as its source instead.
    struct Unfit: Error {
        let reason: Message
    }

    /// Far more answers than anybody reads.
    static let mostParts = 1000

    init(
        _ element: SourceElement, count: Int, pictures: SourcePictures, language: Language,
        page: @escaping (_ address: String, _ holder: SourceElement) -> [SourceElement.Content]?
    ) {
        self.element = element
        self.language = language
        account = ItemAccount(count: count)
        let declared = element.all("responseDeclaration").map(QTIDeclaration.init)
        declarations = Dictionary(declared.map { ($0.identifier, $0) }) { first, _ in first }
        interactions =
            element.first("itemBody")?.descendants {
                QTIKind.isInteraction($0.name) && $0.name != "endAttemptInteraction"
            } ?? []
        let constants = QTIProcessing.constants(of: element)
        content = QTIContent(pictures: pictures, constants: constants, page: page)
        feedback = QTIFeedback(element, declarations: declared, constants: constants)
        let title = WhiteSpace.folded(InlineTidying.clean(element["title"] ?? ""))
        name = title.isEmpty ? WhiteSpace.folded(InlineTidying.clean(element["identifier"] ?? "")) : title
    }

    /// The source's name for its kind: its interactions, and whether it changes by chance or on the way.
    var kind: String {
        let names = Set(interactions.map(\.name)).sorted().joined(separator: "+")
        let isDrawn = content.constants.values.contains { $0.isUnknown }
        let suffix = isDrawn ? " (template)" : hasHiddenInteractions ? " (adaptive)" : ""
        return (names.isEmpty ? "text" : names) + suffix
    }

    private var hasHiddenInteractions: Bool { feedback.holdsInteractions }

    func words(_ message: Message) -> String { message.text(in: language) }

    // MARK: Converting

    /// Makes blocks of the item, or says what to show beside its source where the language has nothing like it.
    mutating func convert() {
        let before = (account, content, feedback)
        do throws(Unfit) {
            try convertBody()
        } catch {
            (account, content, feedback) = before
            blocks = []
            pictures = []
            foreignPrompt = prompt()
            account.makeForeign(element, error.reason)
        }
    }

    private mutating func convertBody() throws(Unfit) {
        account.keep(element)
        for child in element.children {
            switch child.name {
            case "responseDeclaration":
                account.keepAll(child)
                for name in ["mapping", "areaMapping"] { if let part = child.first(name) { account.setting(part) } }
            case "itemBody", "modalFeedback", "assessmentStimulusRef": account.keepAll(child)
            case "companionMaterialsInfo": account.drop(child, .importedQTICompanion)
            case let name where QTIKind.settings.contains(name): account.setting(child)
            default: break
            }
        }
        if content.constants.values.contains(where: \.isUnknown) { throw Unfit(reason: .importedQTITemplate) }
        if hasHiddenInteractions { throw Unfit(reason: .importedQTIAdaptive) }
        var parts = feedback.pieces.count
        for declaration in declarations.values {
            parts += max(declaration.correct.count, declaration.mapping?.entries.count ?? 0)
        }
        for interaction in interactions {
            guard QTIKind.target(of: interaction.name) != nil else {
                throw Unfit(reason: .importedKindUnknown(interaction.name))
            }
            parts += interaction.children.count + 1
        }
        guard parts <= Self.mostParts else { throw Unfit(reason: .importedTooManyParts(Self.mostParts)) }
        if let body = element.first("itemBody") {
            try layOut(passages(of: body))
            addGuide(body)
        }
        addHints()
        placeFeedback()
        for (element, message) in content.losses { account.simplify(element, message) }
    }

    /// What is asked, without what there is to answer.
    private mutating func prompt() -> [Passage] {
        guard let body = element.first("itemBody") else { return [] }
        var result: [Passage] = []
        for passage in passages(of: body) {
            for part in QTILayout.parts(of: passage).parts {
                switch part {
                case .text(let passage): result.append(passage)
                case .gaps(let words): result.append(.paragraph(Self.withoutGaps(words)))
                case .interaction(let number):
                    if let prompt = interactions[number].first("prompt") { result += passages(of: prompt) }
                }
            }
        }
        return result
    }

    static func withoutGaps(_ words: [Inline]) -> [Inline] {
        InlineTidying.tidied(
            words.map {
                switch $0 {
                case .gap: .text("____")
                case .emphasis(let content): .emphasis(withoutGaps(content))
                case .strong(let content): .strong(withoutGaps(content))
                default: $0
                }
            })
    }

    mutating func add(_ content: Block.Content, named name: String?, at location: SourceLocation) {
        blocks.append(Draft(content: content, name: name, guide: nil, location: location))
    }

    mutating func addHint(_ words: [Inline], toQuestionOf interaction: Int) {
        let location = interactions[interaction].location
        let index =
            blocks.lastIndex {
                if case .question = $0.content { $0.location <= location } else { false }
            }
            ?? blocks.firstIndex { if case .question = $0.content { true } else { false } }
        guard let index, case .question(var question) = blocks[index].content else { return }
        question.hints.append(words)
        blocks[index].content = .question(question)
    }

    /// Whether a hint has a place.
    var hasQuestion: Bool {
        blocks.contains { if case .question = $0.content { true } else { false } }
    }

    /// What is for those who mark or teach stands in the guide.
    private mutating func addGuide(_ body: SourceElement) {
        for rubric in body.descendants(where: { $0.name == "rubricBlock" && !QTIContent.isForCandidate($0) }) {
            let lines = guideLines(rubric)
            guard !lines.isEmpty else { continue }
            guard let index = blocks.firstIndex(where: { $0.name != nil }) else {
                account.drop(rubric, .importedQTIRubric)
                continue
            }
            var guide = blocks[index].guide ?? Guide()
            guide.watch += lines
            blocks[index].guide = guide
        }
    }

    private mutating func guideLines(_ rubric: SourceElement) -> [[Inline]] {
        let passages = passages(of: QTIContent.renamed(rubric, "div"))
        if passages.contains(where: { if case .paragraph = $0 { false } else { true } }) {
            account.simplify(rubric, .importedPassagesInRun)
        }
        return passages.flatMap(HTMLFragment.runs)
    }

    mutating func addToGuide(_ lines: [[Inline]]) {
        guard let index = blocks.indices.last else { return }
        var guide = blocks[index].guide ?? Guide()
        guide.watch += lines
        blocks[index].guide = guide
    }

    // MARK: Text

    /// What a part of the item says, with marks where interactions stand; what is lost is entered in the account.
    mutating func passages(of field: SourceElement, marking isMarked: Bool = true) -> [Passage] {
        let fragment = fragment(field, isMarked: isMarked)
        account.enter(fragment, of: field)
        let passages = fragment.passages
        pictures += content.pictures.shown(in: passages)
        return passages
    }

    /// A part of the item as one run of words.
    mutating func run(_ field: SourceElement) -> [Inline] {
        if field.content.count == 1, case .text(let words) = field.content[0] {
            return InlineTidying.tidied([.text(words)])
        }
        var fragment = fragment(field, isMarked: false)
        let words = fragment.takeInline()
        account.enter(fragment, of: field)
        return words
    }

    private mutating func fragment(_ field: SourceElement, isMarked: Bool) -> HTMLFragment {
        let prepared = content.prepared(field)
        let numbers =
            isMarked
            ? Dictionary(interactions.enumerated().map { ($1.number, $0) }) { first, _ in first } : [:]
        let visible = feedback.visibleBeforehand
        let pictures = content.pictures
        let surroundings = HTMLFragment.Surroundings(
            location: field.location, language: language, picture: { pictures.path(of: $0) },
            quotationSource: words(.importedQTIQuotation),
            replacement: { element in
                switch element.name {
                case QTIContent.hiddenName, "endAttemptInteraction": return .run([])
                case "feedbackInline", "feedbackBlock":
                    if visible.contains(element.number) { return .content }
                    return element.name == "feedbackInline" ? .run([]) : .passages([])
                case "rubricBlock": return .passages([])
                case "prompt": return isMarked ? nil : .content
                case "gap": return .run([.gap(Identifier("x\(element["identifier"] ?? "")"))])
                case "hottext": return .run([.strong([.text(WhiteSpace.folded(element.deepText))])])
                // Their words are read with the interaction.
                case "gapText", "gapImg": return .run([])
                default: break
                }
                guard let number = numbers[element.number] else { return nil }
                return QTIKind.target(of: element.name)?.isInline == true
                    ? .run([.gap(Identifier("g\(number + 1)"))])
                    : .passages([.paragraph([.gap(Identifier("i\(number + 1)"))])])
            })
        return HTMLFragment(prepared.content, in: surroundings)
    }
}
