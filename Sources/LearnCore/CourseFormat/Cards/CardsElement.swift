/// Every element of the language of cards.
enum CardsElement: String, OutlinedElement {
    case cards, title, card, say, adult

    static let namespace = "urn:learn:cards:1"
    static let language = Message.cardsLanguage

    var children: [ChildRule<CardsElement>] {
        switch self {
        case .cards: [ChildRule(.title), ChildRule(.card, .atLeastOnce)]
        case .card: [ChildRule(.say), ChildRule(.adult, .optional)]
        default: []
        }
    }

    var attributes: [AttributeRule] {
        switch self {
        case .cards: [.required("course", example: "fidus-katten"), .required("stages", example: "primary")]
        case .card:
            [.required("id", example: "frivilligt"), .required("kind", example: "rule"), .optional("stages")]
        default: []
        }
    }
}
