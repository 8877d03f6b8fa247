/// Every element of the language of themes.
enum ThemeElement: String, OutlinedElement {
    case theme, name, logo, light, dark

    static let namespace = "urn:learn:theme:1"
    static let language = Message.themeLanguage

    var children: [ChildRule<ThemeElement>] {
        switch self {
        case .theme: [ChildRule(.name), ChildRule(.logo, .optional), ChildRule(.light), ChildRule(.dark)]
        default: []
        }
    }

    var attributes: [AttributeRule] {
        switch self {
        case .theme: [.optional("example")]
        case .logo: [.required("src", example: "logo.svg"), .required("alt", example: "Kommunens byvåben")]
        case .light:
            [
                .required("link", example: "#1c6660"), .required("heading", example: "#26323f"),
                .required("accent", example: "#c9772f"),
            ]
        case .dark:
            [
                .required("link", example: "#82cfc8"), .required("heading", example: "#ece6da"),
                .required("accent", example: "#e9a65a"),
            ]
        case .name: []
        }
    }

    var sample: String {
        switch self {
        case .light, .dark:
            "<\(rawValue) " + attributes.map { "\($0.name)=\"\($0.example)\"" }.joined(separator: " ") + "/>"
        default: "<\(rawValue)>…</\(rawValue)>"
        }
    }
}
