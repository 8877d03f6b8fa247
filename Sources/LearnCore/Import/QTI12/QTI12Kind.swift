/// Which question types of QTI 1.2, as several systems name them, are which of the language's, for import and export
/// alike. The profile itself names none: what an item is, is then told by its parts.
enum QTI12Kind {
    /// By the name in an item's metadata, in lower case.
    static let known: [(name: String, becomes: Target)] = [
        // Common Cartridge: `cc_profile`.
        ("cc.multiple_choice.v0p1", .choice), ("cc.true_false.v0p1", .choice), ("cc.multiple_response.v0p1", .choice),
        ("cc.fib.v0p1", .typed), ("cc.pattern_match.v0p1", .typed), ("cc.essay.v0p1", .reflection),
        // Canvas: `question_type`.
        ("multiple_choice_question", .choice), ("true_false_question", .choice), ("multiple_answers_question", .choice),
        ("short_answer_question", .typed), ("numerical_question", .typed),
        ("fill_in_multiple_blanks_question", .typedBlanks), ("multiple_dropdowns_question", .offeredBlanks),
        ("matching_question", .match), ("essay_question", .reflection), ("text_only_question", .text),
        // `qmd_itemtype` and Blackboard's `bbmd_questiontype`.
        ("multiple choice", .choice), ("multiple answer", .choice), ("multiple response", .choice),
        ("true/false", .choice), ("either/or", .choice), ("short answer", .typed), ("fill in the blank", .typed),
        ("fill-in-blank", .typed), ("numeric", .typed), ("essay", .reflection), ("short response", .reflection),
        ("ordering", .order),
    ]

    enum Target {
        case choice, order, match, typed, typedBlanks, offeredBlanks, reflection, text
    }

    /// Names of types that the language has nothing like, whatever their parts look like.
    static let foreign: Set<String> = ["calculated_question", "file_upload_question", "file upload", "calculated"]

    /// The fields of an item's metadata that name its type, the most telling first.
    static let fields = ["question_type", "cc_profile", "bbmd_questiontype", "qmd_itemtype"]

    static func target(of name: String) -> Target? {
        known.first { $0.name == name }?.becomes
    }
}
