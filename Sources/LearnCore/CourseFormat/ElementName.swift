/// Every element of the course language, namespace ``courseNamespace``.
enum ElementName: String, CaseIterable, Sendable {
    // The course
    case course, objectives, objective, module
    case lesson, title, summary

    // Running text
    case em, strong, link

    // Text
    case heading, p, list, item, figure, caption, note

    // Cards, talk, things to do
    case steps, step, starter
    case dialogue, setting, line, action
    case activity, purpose, materials, how
    case wrapUp = "wrap-up"
    case checklist, check, reflection

    // Questions
    case question, prompt, option, text, why, hint

    static let courseNamespace = "urn:learn:course:1"

    static let blocks: [ElementName] = [
        .heading, .p, .list, .figure, .note, .steps, .dialogue, .activity, .checklist, .reflection, .question,
    ]
    static let passages: [ElementName] = [.p, .list, .figure]
    static let inlines: [ElementName] = [.em, .strong, .link]
}
