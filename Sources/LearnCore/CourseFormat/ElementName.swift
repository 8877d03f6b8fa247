/// Every element of the course language, namespace ``namespace``.
enum ElementName: String, MarkupElement {
    // The course
    case course, objectives, objective, names, module, glossary, entry
    case lesson, translation, title, summary

    // Running text
    case em, strong, link, term, gap

    // Passages
    case p, list, item, table, head, row, cell, figure, caption, description, quote, reference
    case readAloud = "read-aloud"

    // Text
    case heading, note, handout

    // What the adult has in hand
    case guide, say, watch, see
    case act = "do"

    // Cards, talk, things to do
    case steps, step, starter
    case dialogue, setting, line, action
    case activity, purpose, materials, how
    case wrapUp = "wrap-up"
    case checklist, check, reflection
    case observation, anchor

    // Questions
    case question, prompt, option, text, why, hint
    case pair, match, distractor
    case sentence, blank, accept, miss

    // Scenarios
    case scenario, intro, scene, choice, ending, debrief

    static let namespace = "urn:learn:course:1"
    static let language = Message.courseLanguage

    static let passages: [ElementName] = [.p, .list, .table, .figure, .quote, .readAloud, .reference]
    static let inlines: [ElementName] = [.em, .strong, .link, .term]
    static let blocks: [ElementName] =
        [.heading] + passages + [
            .note, .steps, .dialogue, .activity, .checklist, .reflection, .observation, .handout, .question, .scenario,
        ]
}
