/// What may stand in each element of the course language: the one definition that the reader, its diagnostics and
/// its suggestions share.
enum Grammar {
    typealias Child = ChildRule<ElementName>

    /// What stands between the leading and the trailing children.
    enum Rest: Sendable {
        case nothing
        /// Words alone.
        case plainText
        /// Words with emphasis, links and glossary terms.
        case inline
        /// The same, with gaps.
        case sentence
        /// Either running text or a row of passages.
        case flow
        /// Passages and the turns of a talk.
        case talk
        /// The blocks of a lesson.
        case blocks

        var elements: [ElementName] {
            switch self {
            case .nothing, .plainText: []
            case .inline: ElementName.inlines
            case .sentence: ElementName.inlines + [.gap]
            case .flow: ElementName.passages + ElementName.inlines
            case .talk: ElementName.passages + [.line, .action]
            case .blocks: ElementName.blocks + [.guide]
            }
        }
    }

    /// A class, so that asking for it costs one count and not one for each list in it.
    final class Content: Sendable {
        /// In their order.
        let leading: [Child]
        let rest: Rest
        /// In their order.
        let trailing: [Child]
        /// Both, in their order.
        let children: [Child]
        /// The names of everything that may stand here.
        let possible: [ElementName]

        init(_ leading: [Child] = [], _ rest: Rest = .nothing, then trailing: [Child] = []) {
            self.leading = leading
            self.rest = rest
            self.trailing = trailing
            children = leading + trailing
            possible = leading.flatMap(\.names) + rest.elements + trailing.flatMap(\.names)
        }

        /// The place of a child in the order of the element; everything of the rest has the same.
        func rank(of name: ElementName) -> Int {
            if let index = leading.firstIndex(where: { $0.names.contains(name) }) { return index }
            if let index = trailing.firstIndex(where: { $0.names.contains(name) }) { return leading.count + 1 + index }
            return leading.count
        }
    }

    /// Made once: asking for it costs a look into an array.
    private static let contents: [Content] = elements.map(makeContent)
    private static let elements = ElementName.allCases

    /// The place of an element among all of them. It is looked for along the row: to hash an element is to hash its name,
    /// letter by letter, which takes longer.
    static func number(of element: ElementName) -> Int { elements.firstIndex(of: element) ?? 0 }

    static func content(of element: ElementName) -> Content { contents[number(of: element)] }

    private static func makeContent(of element: ElementName) -> Content {
        switch element {
        case .course:
            Content([
                Child(.title), Child(.summary), Child(.objectives, .optional), Child(.names, .optional),
                Child(.module, .atLeastOnce), Child(.glossary, .optional),
            ])
        case .objectives: Content([Child(.objective, .atLeastOnce)])
        case .module: Content([Child(.title), Child(.lesson, .atLeastOnce)])
        case .glossary: Content([Child(.entry, .atLeastOnce)])
        case .lesson: Content([Child(.title), Child(.summary, .optional)], .blocks)
        case .translation: Content([Child(.title)], .blocks)
        case .title, .names, .accept: Content([], .plainText)
        case .summary, .objective, .entry, .em, .strong, .link, .term, .heading, .p, .cell, .caption, .reference,
            .starter, .setting, .line, .action, .purpose, .check, .anchor, .text, .match, .why, .hint, .miss, .say,
            .act, .watch, .see:
            Content([], .inline)
        case .gap: Content()
        case .sentence: Content([], .sentence)
        case .list, .materials: Content([Child(.item, .atLeastOnce)])
        case .item, .how, .wrapUp, .reflection, .prompt, .quote, .readAloud, .description, .intro, .debrief:
            Content([], .flow)
        case .table: Content([Child(.caption, .optional), Child(.head), Child(.row, .atLeastOnce)])
        case .head, .row: Content([Child(.cell, .atLeastOnce)])
        case .figure: Content([Child(.caption, .optional), Child(.description, .optional)])
        case .note: Content([Child(.title, .optional)], .flow)
        case .handout: Content([Child(.title)], .flow)
        case .guide: Content([Child(.say, .any), Child(.act, .any), Child(.watch, .any), Child(.see, .any)])
        case .steps: Content([Child(.title, .optional), Child(.step, .atLeastOnce)])
        case .step: Content([Child(.title), Child(.starter, .any)], .flow)
        case .dialogue:
            Content([
                Child(.title, .optional), Child(.setting, .optional), Child(.line, .atLeastOnce), Child(.action, .any),
            ])
        case .activity:
            Content([
                Child(.title), Child(.purpose), Child(.materials, .optional), Child(.how), Child(.wrapUp, .optional),
            ])
        case .checklist: Content([Child(.title, .optional), Child(.check, .atLeastOnce)])
        case .observation: Content([Child(.title), Child(.prompt), Child(.anchor, .atLeastOnce)])
        case .question:
            Content([
                Child(.prompt), Child(.sentence, .optional), Child(.option, .any), Child(.pair, .any),
                Child(.distractor, .any), Child(.blank, .any), Child(.hint, .any),
            ])
        case .option: Content([Child(.text), Child(.why)])
        case .pair: Content([Child(.text), Child(.match), Child(.why)])
        case .distractor: Content([Child(.text), Child(.why, .optional)])
        case .blank: Content([Child(.accept, .atLeastOnce), Child(.miss, .any), Child(.why)])
        case .scenario:
            Content([Child(.title), Child(.intro), Child(.scene, .atLeastOnce), Child(.ending, .atLeastOnce)])
        case .scene: Content([], .talk, then: [Child(.choice, .any)])
        case .choice: Content([Child(.text), Child(.why)])
        case .ending: Content([Child(.title)], .flow, then: [Child(.debrief)])
        }
    }

    /// Elements whose place among their siblings is free: the turns of a dialogue.
    static func shareRank(_ first: ElementName, _ second: ElementName, in parent: ElementName) -> Bool {
        parent == .dialogue && [first, second].allSatisfy { $0 == .line || $0 == .action }
    }
}
