/// Every element of the language of requirements, and what may stand in and on each.
enum RequirementsElement: String, OutlinedElement {
    case requirements, title, requirement, rule
    // What fulfils it
    case course, activity, hours
    // When it must be done again
    case once, every
    // Time and people
    case first, grace, leave, skips, earlier
    case dueSoon = "due-soon"
    case partTime = "part-time"
    case source

    static let namespace = "urn:learn:requirements:1"
    static let language = Message.requirementsLanguage

    /// In their order.
    var children: [ChildRule<RequirementsElement>] {
        switch self {
        case .requirements: [ChildRule(.title), ChildRule(.requirement, .atLeastOnce)]
        case .requirement: [ChildRule(.title), ChildRule(.rule, .atLeastOnce)]
        case .rule:
            [
                ChildRule(oneOf: [.course, .activity, .hours]), ChildRule(oneOf: [.once, .every]), ChildRule(.first),
                ChildRule(.grace, .optional), ChildRule(.dueSoon, .optional), ChildRule(.leave, .optional),
                ChildRule(.partTime, .optional), ChildRule(.skips, .optional), ChildRule(.earlier, .optional),
                ChildRule(.source),
            ]
        default: []
        }
    }

    var attributes: [AttributeRule] {
        switch self {
        case .requirements:
            [.required("municipality", example: "Vallensbæk"), .required("status", example: "example")]
        case .title, .once: []
        case .requirement: [.required("id", example: "ssp-grundkursus")]
        case .rule:
            [
                .required("roles", example: "ssp-teacher"), .required("from", example: "2026-08-01"),
                .optional("through"),
            ]
        case .course: [.required("ref", example: "ssp-laerer")]
        case .activity: [.required("kinds", example: "network-meeting"), .optional("count")]
        case .hours: [.required("amount", example: "12"), .optional("kinds")]
        case .every:
            [
                .required("period", example: "1 year"), .required("from", example: "completion"), .optional("date"),
                .optional("window"),
            ]
        case .first: [.required("within", example: "3 months")]
        case .grace: [.required("period", example: "30 days")]
        case .dueSoon: [.required("before", example: "60 days")]
        case .leave: [.required("effect", example: "extends")]
        case .partTime: [.required("effect", example: "proportional")]
        case .skips: [.required("effect", example: "forbidden")]
        case .earlier: [.required("completions", example: "keep")]
        case .source: [.optional("date"), .optional("href")]
        }
    }

    var sample: String {
        let required = attributes.filter(\.isRequired).map { " \($0.name)=\"\($0.example)\"" }.joined()
        return switch self {
        case .requirements, .title, .requirement, .rule, .source: "<\(rawValue)\(required)>…</\(rawValue)>"
        default: "<\(rawValue)\(required)/>"
        }
    }

    // MARK: Words of attributes

    enum Status: String, CaseIterable {
        case example
        case inForce = "in-force"
    }

    enum Basis: String, CaseIterable {
        case completion
        case previousExpiry = "previous-expiry"
        case fixedDate = "fixed-date"
    }

    enum PartTimeEffect: String, CaseIterable { case proportional, none }

    enum SkipsEffect: String, CaseIterable { case allowed, forbidden }
}
