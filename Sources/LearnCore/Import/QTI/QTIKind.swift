/// Which interactions of QTI are which of the language's questions, for import and export alike.
enum QTIKind {
    /// The interactions that the language has something for, by the name of the element in version 2.
    static let known: [(interaction: String, becomes: Target)] = [
        ("choiceInteraction", .choice), ("orderInteraction", .order), ("matchInteraction", .match),
        ("associateInteraction", .associate), ("gapMatchInteraction", .wordGap), ("hottextInteraction", .words),
        ("sliderInteraction", .slider), ("extendedTextInteraction", .reflection),
        ("textEntryInteraction", .typedGap), ("inlineChoiceInteraction", .offeredGap),
        ("endAttemptInteraction", .hint),
    ]

    enum Target {
        case choice, order, match, associate, wordGap, words, slider, reflection, typedGap, offeredGap, hint

        /// Whether it stands amid the words of a line.
        var isInline: Bool { self == .typedGap || self == .offeredGap || self == .hint }
    }

    static func target(of interaction: String) -> Target? {
        known.first { $0.interaction == interaction }?.becomes
    }

    static func isInteraction(_ name: String) -> Bool { name.hasSuffix("Interaction") }

    /// Elements right in an item that say how QTI marks, files, draws and shows it.
    static let settings: Set<String> = [
        "outcomeDeclaration", "templateDeclaration", "contextDeclaration", "templateProcessing",
        "responseProcessing", "stylesheet", "catalogInfo", "apipAccessibility", "qtiMetadata", "metadata",
    ]

    /// Elements amid the text that say how it is laid out, or stand in for it in another form.
    static let hidden: Set<String> = ["stylesheet", "catalogInfo", "apipAccessibility"]

    /// Elements of a test that say how it is timed, marked, shuffled, drawn and filed.
    static let testSettings: Set<String> = [
        "outcomeDeclaration", "outcomeProcessing", "contextDeclaration", "itemSessionControl", "timeLimits",
        "selection", "ordering", "weight", "variableMapping", "templateDefault", "stylesheet",
        "adaptiveSelection", "qtiMetadata", "metadata",
    ]
}
