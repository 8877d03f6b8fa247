extension Grammar {
    typealias Attribute = AttributeRule

    /// Where an element stands decides which attributes it may have.
    enum Place: Int, Sendable, CaseIterable {
        /// Right in a lesson.
        case block
        /// Right in a translation: it says what it was made from.
        case translatedBlock
        /// Inside something else.
        case inside
    }

    /// For each element a row of places.
    private static let table: [[[Attribute]]] = ElementName.allCases.map { element in
        Place.allCases.map { makeAttributes(of: element, $0) }
    }

    static func attributes(of element: ElementName, _ place: Place = .inside) -> [Attribute] {
        table[number(of: element)][place.rawValue]
    }

    /// `<lesson>` in a course names the file that holds it.
    static let lessonReference: [Attribute] = [.required("src", example: "lessons/lektion-1.xml")]

    /// What a block of any kind may say of itself.
    private static let traits: [Attribute] = [
        .optional("basis"), .optional("source"), .optional("reviewer"), .optional("reviewed-on"),
        .optional("review-by"), .optional("audience"), .optional("allow"), .optional("because"),
    ]

    private static func makeAttributes(of element: ElementName, _ place: Place) -> [Attribute] {
        var own = own(of: element)
        guard place != .inside, ElementName.blocks.contains(element) else { return own }
        if !own.contains(where: { $0.name == "id" }) { own.insert(.optional("id"), at: 0) }
        own += traits.filter { trait in !own.contains { $0.name == trait.name } }
        return place == .translatedBlock ? own + [.optional("from")] : own
    }

    private static func own(of element: ElementName) -> [Attribute] {
        switch element {
        case .course:
            [
                .required("id", example: "fidus-katten"), .required("version", example: "1.0.0"),
                .required("lang", example: "da"), .required("audience", example: "teacher"),
                .required("stages", example: "primary"), .optional("licence"), .optional("source"),
                .optional("reviewer"), .optional("reviewed-on"), .optional("review-by"),
            ]
        case .module: [.required("id", example: "modul-1")]
        case .entry: [.required("id", example: "behov"), .required("term", example: "Behov")]
        case .lesson:
            [.required("id", example: "lektion-1"), .required("minutes", example: "10"), .optional("audience")]
        case .translation:
            [
                .required("of", example: "lektion-1"), .required("lang", example: "en"),
                .required("reviewed", example: "no"),
            ]
        case .link: [.optional("href"), .optional("to")]
        case .term: [.required("ref", example: "behov")]
        case .gap: [.required("ref", example: "g1")]
        case .list: [.optional("kind")]
        case .table: [.optional("row-headers")]
        case .figure:
            [.required("src", example: "figures/tegning.svg"), .required("alt", example: "hvad figuren viser")]
        case .quote: [.required("source", example: "Hvem og hvor"), .optional("href")]
        case .reference: [.required("href", example: "https://konfliktloesning.dk")]
        case .heading: [.required("id", example: "begynd-her")]
        case .note: [.required("kind", example: "tip")]
        case .steps, .dialogue, .checklist, .reflection, .observation, .handout, .step, .check:
            [.required("id", example: element.rawValue + "-1")]
        case .line: [.required("who", example: "Kat")]
        case .activity:
            [
                .required("id", example: "aktivitet-1"), .required("minutes", example: "15"),
                .required("group", example: "whole"), .optional("stamp"),
            ]
        case .anchor: [.required("value", example: "1")]
        case .question: [.required("id", example: "spoergsmaal-1"), .required("kind", example: "choice")]
        case .option: [.required("id", example: "a"), .optional("correct")]
        case .pair, .distractor: [.required("id", example: "a")]
        case .blank: [.required("id", example: "g1"), .optional("offered")]
        case .accept: [.optional("tolerance")]
        case .miss: [.required("text", example: "skyld")]
        case .scenario:
            [
                .required("id", example: "scenarie-1"), .required("start", example: "s1"),
                .required("level", example: "3"),
            ]
        case .scene: [.required("id", example: "s1")]
        case .choice:
            [.required("id", example: "a"), .required("to", example: "s2"), .required("level", example: "-1")]
        case .ending: [.required("id", example: "e1"), .required("outcome", example: "good")]
        default: []
        }
    }
}
