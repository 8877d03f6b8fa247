/// One question on its way from Moodle's form to the language's.
struct MoodleQuestion {
    let element: SourceElement
    /// Of the words that are supplied.
    let language: Language
    var account: ItemAccount
    /// What it becomes.
    private(set) var blocks: [Draft] = []
    /// What its passages show, and what no passage can.
    var files: [CourseFile] = []
    /// Pictures and tables of the answers, which stand in the prompt.
    var asides: [Passage] = []
    /// What has become a hint and was none.
    var moreHints: [[Inline]] = []
    /// What can be shown of a question that is kept as its source; `nil` for one that has become blocks.
    private(set) var foreignPrompt: [Passage]?

    /// A block that has no id yet.
    struct Draft {
        let content: Block.Content
        /// What its id is made from; `nil` for text.
        let name: String?
        let guide: Guide?
        let location: SourceLocation
    }

    init(_ element: SourceElement, language: Language, account: ItemAccount) {
        self.element = element
        self.language = language
        self.account = account
    }

    /// Why a question is kept as its source instead.
    struct Unfit: Error {
        let reason: Message
    }

    /// Far more answers than anybody reads.
    static let mostParts = 1000

    func words(_ message: Message) -> String { message.text(in: language) }

    /// Makes blocks of the question, or says what to show beside its source where the language has nothing like it.
    mutating func convert(kind: String, name: String) {
        let before = account
        do throws(Unfit) {
            guard let target = MoodleKind.target(of: kind) else { throw Unfit(reason: MoodleKind.reason(toKeep: kind)) }
            try convert(to: target, name: name)
        } catch {
            account = before
            blocks = []
            files = []
            asides = []
            moreHints = []
            foreignPrompt = passages(element.first("questiontext"))
            account.makeForeign(element, error.reason)
        }
    }

    mutating func add(
        _ content: Block.Content, named name: String?, guide: Guide? = nil, at location: SourceLocation
    ) {
        blocks.append(Draft(content: content, name: name, guide: guide, location: location))
    }

    private mutating func convert(to target: MoodleKind.Target, name: String) throws(Unfit) {
        guard element.children.count <= Self.mostParts else {
            throw Unfit(reason: .importedTooManyParts(Self.mostParts))
        }
        account.keep(element)
        if let name = element.first("name") { account.keepAll(name) }
        for child in element.children where MoodleKind.settings.contains(child.name) { account.setting(child) }
        let body: (prompt: [Passage], body: Question.Body)
        switch target {
        case .text: return addText()
        case .reflection: return try addReflection(name: name)
        case .choice: body = try element["type"] == "truefalse" ? trueOrFalse() : choice()
        case .match: body = try match()
        case .order: body = try order()
        case .multiple: body = try choice(isSingle: false)
        case .gap:
            if acceptsAnything { return try addReflection(name: name) }
            body = try shortAnswer()
        case .number: body = try number()
        case .gapFill: body = try gapFill()
        case .rows: body = try rows()
        case .cloze: body = try cloze()
        case .wordGap: body = try wordGap()
        }
        let hints = hints() + moreHints
        let question = Question(prompt: body.prompt, body: body.body, hints: hints)
        if let fault = QuestionAnswers.faults(in: question).first(where: { $0.severity == .error }) {
            throw Unfit(reason: fault.message)
        }
        add(.question(question), named: name, at: element.location)
    }

    // MARK: Common parts

    /// What is asked, with the old form's picture behind it. A question without words gets some.
    mutating func prompt() -> [Passage] {
        let passages = passages(element.first("questiontext")) + oldPicture()
        if !passages.isEmpty { return passages }
        account.supply(element, .importedSuppliedPrompt)
        return [.paragraph([.text(words(.importedPrompt))])]
    }

    /// What Moodle says to everybody after the answer.
    mutating func generalFeedback() -> [Inline] { run(element.first("generalfeedback")) }

    /// The feedback on a right, partly right or wrong answer as a whole, unless Moodle has put it in by itself.
    mutating func combined(_ name: String) -> [Inline] {
        guard let field = element.first(name) else { return [] }
        let text = run(field)
        if MoodleKind.isStandardFeedback(text.plainText) {
            account.setting(field)
            return []
        }
        return text
    }

    /// There is no answer that is partly right, so nobody is ever told.
    mutating func unusedFeedback() {
        if let field = element.first("partiallycorrectfeedback") { account.setting(field) }
    }

    /// Feedback for which the language has no place.
    mutating func dropFeedback(_ name: String) {
        guard let field = element.first(name), !combined(name).isEmpty else { return }
        account.drop(field, .importedNoPlaceForFeedback)
    }

    /// Why something is, or is not, an answer: what the source says, else a plain sentence.
    mutating func justification(_ parts: [[Inline]], else supplied: Message) -> [Inline] {
        var seen: Set<String> = []
        let joined = HTMLFragment.joined(lines: parts.filter { !$0.isEmpty && seen.insert($0.plainText).inserted })
        if !joined.isEmpty { return joined }
        account.supply(element, .importedSuppliedReasons)
        return [.text(words(supplied))]
    }

    private mutating func hints() -> [[Inline]] {
        element.all("hint").compactMap { hint in
            for child in hint.children where !["text", "file"].contains(child.name) { account.setting(child) }
            let text = run(hint)
            return text.isEmpty ? nil : text
        }
    }

    // MARK: Text and reflection

    private mutating func addText() {
        let text = passages(element.first("questiontext")) + oldPicture()
        for passage in text + passages(element.first("generalfeedback")) {
            add(.passage(passage), named: nil, at: element.location)
        }
    }

    private mutating func addReflection(name: String) throws(Unfit) {
        if element.words(of: "responseformat") == "noinline" { throw Unfit(reason: .importedMoodleUpload) }
        if let files = element.first("attachmentsrequired"), !["", "0"].contains(WhiteSpace.folded(files.text)) {
            account.simplify(files, .importedMoodleAttachment)
        }
        var prompt = prompt()
        let template = passages(element.first("responsetemplate"))
        if !template.isEmpty {
            account.supply(element, .importedSuppliedTemplateLabel)
            prompt += [.paragraph([.text(words(.importedTemplateLabel))])] + template
        }
        // What the one who reads the answer should look for.
        let info = passages(element.first("graderinfo"))
        let guide = info.isEmpty ? nil : Guide(watch: info.flatMap(HTMLFragment.runs))
        if !info.allSatisfy(HTMLFragment.isWords),
            let field = element.first("graderinfo")
        {
            account.simplify(field, .importedPassagesInRun)
        }
        add(.reflection(Reflection(prompt: prompt)), named: name, guide: guide, at: element.location)
        for passage in passages(element.first("generalfeedback")) {
            add(.passage(passage), named: nil, at: element.location)
        }
        for answer in element.all("answer") {
            let feedback = passages(answer.first("feedback"))
            // Moodle writes an empty one with a fraction of nought; a star is any answer.
            let text = run(answer).plainText
            if text.isEmpty || text == "*" {
                for passage in feedback { add(.passage(passage), named: nil, at: element.location) }
            } else {
                account.drop(answer, .importedNoPlaceForAnswer)
            }
        }
    }
}
