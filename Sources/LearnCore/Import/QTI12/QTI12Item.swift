/// One item on its way from QTI 1.2's form to the language's.
struct QTI12Item {
    /// Where an item's pictures and links lead.
    struct Context {
        let package: SourcePackage
        /// The path in the package of the file that holds the item.
        let page: String
        /// The path in the package of a picture's address, where the format has addresses of its own.
        var picture: (_ address: String) -> String? = { _ in nil }
        /// Where an address leads that is no web address.
        var link: (_ address: String) -> Link.Target? = { _ in nil }
    }

    /// A block that has no id yet.
    struct Draft {
        let content: Block.Content
        /// What its id is made from; `nil` for text.
        let name: String?
        let guide: Guide?
    }

    /// Why an item is kept as its source instead.
    struct Unfit: Error {
        let reason: Message
    }

    let element: SourceElement
    let context: Context
    /// Of the words that are supplied.
    let language: Language
    var account: ItemAccount
    let responses: [QTI12Response]
    let processing: QTI12Processing
    /// What it becomes.
    private(set) var blocks: [Draft] = []
    /// What its passages show, and where that was in the package.
    var files: [CourseFile] = []
    var origins: [String] = []
    /// What can be shown of an item that is kept as its source; `nil` for one that has become blocks.
    private(set) var foreignPrompt: [Passage]?

    /// What stands in the place of a response, by its number.
    var marks: [Int: String] = [:]
    /// Puts marks where a text names a blank.
    var blankMarks: ((String) -> String)?
    var lastPictures: SourcePictures?
    /// What has been read of the feedback, by its name.
    private var feedback: [String: [Inline]] = [:]
    private var shownFeedback: Set<String> = []

    init(_ element: SourceElement, count: Int, in context: Context, language: Language) {
        self.element = element
        self.context = context
        self.language = language
        account = ItemAccount(count: count)
        responses = Self.responses(of: element.first("presentation"))
        processing = QTI12Processing(
            element.all("resprocessing"),
            severalValued: Set(responses.filter { $0.cardinality != "single" }.map(\.id)))
        let labels = responses.reduce(0) { $0 + $1.labels.count }
        isTooLarge =
            count > Self.mostElements || responses.count + labels > Self.mostParts
            || (labels + processing.size) * processing.size > Self.mostWork
    }

    private let isTooLarge: Bool

    /// Far more than anybody reads.
    static let mostParts = 1000
    private static let mostElements = 20_000
    private static let mostWork = 100_000

    private static func responses(of presentation: SourceElement?) -> [QTI12Response] {
        (presentation?.children ?? []).flatMap { child -> [QTI12Response] in
            if QTI12Response.names.contains(child.name) { return [QTI12Response(child)] }
            return child.name == "flow" ? responses(of: child) : []
        }
    }

    /// What the metadata calls its type, in lower case; empty where it says nothing.
    var typeName: String {
        var fields: [String: String] = [:]
        for metadata in element.all("itemmetadata") {
            for field in metadata.descendants(where: { $0.name == "qtimetadatafield" }) {
                fields[field.words(of: "fieldlabel").lowercased()] = field.words(of: "fieldentry")
            }
            for name in QTI12Kind.fields.dropFirst(2) {
                if let old = metadata.descendants(where: { $0.name == name }).first { fields[name] = old.deepText }
            }
        }
        return QTI12Kind.fields.lazy.compactMap { fields[$0] }.map { WhiteSpace.folded($0).lowercased() }
            .first { !$0.isEmpty } ?? ""
    }

    /// For the report: the type's name, else that of what is asked with.
    var kind: String {
        let name = typeName
        return name.isEmpty ? responses.first?.element.name ?? "item" : name
    }

    var title: String { WhiteSpace.folded(InlineTidying.clean(element["title"] ?? "")) }

    func words(_ message: Message) -> String { message.text(in: language) }

    // MARK: Converting

    /// Makes blocks of the item, or says what to show beside its source where the language has nothing like it.
    mutating func convert() {
        let before = account
        do throws(Unfit) {
            guard !isTooLarge else { throw Unfit(reason: .importedTooManyParts(Self.mostParts)) }
            try makeBlocks()
        } catch {
            account = before
            blocks = []
            files = []
            origins = []
            marks = [:]
            blankMarks = nil
            foreignPrompt = isTooLarge ? [] : element.first("presentation").map { passages($0) } ?? []
            account = before
            account.makeForeign(element, error.reason)
        }
    }

    mutating func add(_ content: Block.Content, named name: String?, guide: Guide? = nil) {
        blocks.append(Draft(content: content, name: name, guide: guide))
    }

    private mutating func makeBlocks() throws(Unfit) {
        claim()
        let name = typeName
        guard !QTI12Kind.foreign.contains(name) else { throw Unfit(reason: .importedKindUnknown(name)) }
        let content: (prompt: [Passage], body: Question.Body)
        switch try target(name) {
        case .text:
            for passage in asked() { add(.passage(passage), named: nil) }
            addGeneralFeedback()
            guard !blocks.isEmpty else { throw Unfit(reason: .importedKindUnknown(kind)) }
            return
        case .reflection: return addReflection()
        case .choice: content = try choice()
        case .order: content = try order()
        case .match: content = try match()
        case .typed: content = try typed()
        case .typedBlanks: content = try blanks(areOffered: false)
        case .offeredBlanks: content = try blanks(areOffered: true)
        }
        let question = Question(prompt: content.prompt, body: content.body, hints: hints())
        if let fault = QuestionAnswers.faults(in: question).first(where: { $0.severity == .error }) {
            throw Unfit(reason: fault.message)
        }
        dropUnshownFeedback()
        add(.question(question), named: title)
    }

    /// What the item is, by its parts first: a name that does not fit them says nothing.
    private func target(_ name: String) throws(Unfit) -> QTI12Kind.Target {
        let named = QTI12Kind.target(of: name)
        guard let first = responses.first else { return .text }
        for response in responses {
            if case .other(let form) = response.form { throw Unfit(reason: .importedInteractionUnknown(form)) }
        }
        if responses.allSatisfy(\.isChoice) {
            if first.cardinality == "ordered" { return .order }
            if let named, [.typedBlanks, .offeredBlanks].contains(named) { return named }
            if responses.count == 1 { return named == .match ? .match : .choice }
            let offers = Set(responses.map { $0.labels.map { $0["ident"] ?? "" } })
            return named == .match || offers.count == 1 ? .match : .offeredBlanks
        }
        guard responses.allSatisfy(\.isTyped) else { throw Unfit(reason: .importedSeveralQuestions) }
        let isAsked = responses.contains { processing.mentions($0.id) }
        if named == .reflection || !isAsked, named != .typed || first.isLong {
            guard responses.count == 1 else { throw Unfit(reason: .importedSeveralQuestions) }
            return .reflection
        }
        return .typed
    }

    /// Claims what says how the other system files, marks and shows, and what is read by way of its parts.
    private mutating func claim() {
        account.keep(element)
        for child in element.children {
            switch child.name {
            case "itemmetadata", "itemcontrol", "duration", "qticomment", "itemproc_extension", "itemprecondition",
                "itempostcondition":
                account.setting(child)
            case "resprocessing":
                account.keepAll(child)
                for part in child.children where part.name != "respcondition" { account.setting(part) }
            default: continue
            }
        }
        for test in processing.unknown { account.drop(test, .importedConditionUnknown(test.name)) }
        guard let presentation = element.first("presentation") else { return }
        account.keep(presentation)
        for response in responses {
            account.keep(response.element)
            for part in response.element.descendants(where: {
                $0.name.hasPrefix("render_") || ["response_label", "flow_label"].contains($0.name)
            }) {
                account.keep(part)
            }
        }
    }

    // MARK: Common parts

    /// What is asked. A question without words gets some.
    mutating func prompt() -> [Passage] {
        let asked = asked()
        if !asked.isEmpty { return asked }
        account.supply(element, .importedSuppliedPrompt)
        return [.paragraph([.text(words(.importedPrompt))])]
    }

    private mutating func asked() -> [Passage] {
        var prompt = ["rubric", "objectives"].flatMap { name in element.all(name) }.flatMap { passages($0) }
        if let presentation = element.first("presentation") { prompt += passages(presentation) }
        if responses.count == 1, let response = responses.first, marks.isEmpty {
            prompt += passages(response.element, response.materials)
        }
        return prompt
    }

    /// The words of feedback by its names, each once; what the other system says by itself goes.
    mutating func said(_ names: [String]) -> [[Inline]] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }.map { said($0) }.filter { !$0.isEmpty }
    }

    /// Canvas shows feedback of these names without a rule that says so.
    var rightByName: [String] { unruled(["correct_fb", "general_fb"]) }
    var wrongByName: [String] { unruled(["general_incorrect_fb", "general_fb"]) }

    private func unruled(_ names: [String]) -> [String] {
        let ruled = Set(processing.rules.flatMap(\.feedback))
        return names.filter { !ruled.contains($0) }
    }

    private mutating func said(_ name: String) -> [Inline] {
        shownFeedback.insert(name)
        if let known = feedback[name] { return known }
        var text: [Inline] = []
        for field in element.all("itemfeedback") where field["ident"] == name {
            account.keep(field)
            let words = run(field, field.children.filter { !["solution", "hint"].contains($0.name) })
            if Self.isStandard(words) {
                for child in field.children where !["solution", "hint"].contains(child.name) { account.setting(child) }
            } else {
                text = InlineTidying.joined(runs: [text, words])
            }
        }
        feedback[name] = text
        return text
    }

    private static func isStandard(_ words: [Inline]) -> Bool {
        MoodleKind.isStandardFeedback(words.plainText)
    }

    /// Worked solutions, which are told with the right answer.
    mutating func solutions() -> [[Inline]] {
        parts("solution", "solutionmaterial")
    }

    mutating func hints() -> [[Inline]] { parts("hint", "hintmaterial") }

    private mutating func parts(_ name: String, _ material: String) -> [[Inline]] {
        var runs: [[Inline]] = []
        for field in element.all("itemfeedback") {
            for part in field.all(name) {
                account.keep(field)
                account.keep(part)
                for content in part.all(material) {
                    account.keep(content)
                    let words = run(content)
                    if !words.isEmpty { runs.append(words) }
                }
            }
        }
        return runs
    }

    private mutating func dropUnshownFeedback() {
        for field in element.all("itemfeedback") where !shownFeedback.contains(field["ident"] ?? "") {
            let words = run(field, field.children.filter { !["solution", "hint"].contains($0.name) })
            account.keep(field)
            for child in field.children where !["solution", "hint"].contains(child.name) {
                if words.isEmpty || Self.isStandard(words) {
                    account.setting(child)
                } else {
                    account.drop(child, .importedNoPlaceForFeedback)
                }
            }
        }
    }

    /// Why something is, or is not, an answer: what the source says, else a plain sentence.
    mutating func justification(_ parts: [[Inline]], else supplied: Message) -> [Inline] {
        var seen: Set<String> = []
        let joined = InlineTidying.joined(runs: parts.filter { seen.insert($0.plainText).inserted })
        if !joined.isEmpty { return joined }
        account.supply(element, .importedSuppliedReasons)
        return [.text(words(supplied))]
    }

    // MARK: Reflection

    private mutating func addReflection() {
        let prompt = prompt()
        // What the one who reads the answer should look for.
        let watch = solutions()
        add(
            .reflection(Reflection(prompt: prompt)), named: title,
            guide: watch.isEmpty ? nil : Guide(watch: watch))
        addGeneralFeedback()
    }

    /// What is said to everybody after an answer that is not judged.
    private mutating func addGeneralFeedback() {
        for field in element.all("itemfeedback") {
            account.keep(field)
            shownFeedback.insert(field["ident"] ?? "")
            for passage in passages(field, field.children.filter { !["solution", "hint"].contains($0.name) }) {
                add(.passage(passage), named: nil)
            }
        }
        for hint in hints() { add(.passage(.paragraph(hint)), named: nil) }
    }
}
