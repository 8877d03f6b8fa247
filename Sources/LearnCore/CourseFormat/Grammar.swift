/// What may stand in each element of the course language: the one definition that the reader, its diagnostics and
/// its suggestions share.
enum Grammar {
    /// A child that an element may or must have. Children stand in the order of their rules.
    struct Child: Sendable {
        enum Occurs: Sendable { case once, optional, any, atLeastOnce }

        let name: ElementName
        let occurs: Occurs

        init(_ name: ElementName, _ occurs: Occurs = .once) {
            self.name = name
            self.occurs = occurs
        }
    }

    /// What follows the named children.
    enum Rest: Sendable {
        case nothing
        /// Words alone.
        case plainText
        /// Words with emphasis and links.
        case inline
        /// Either running text or a row of paragraphs, lists and figures.
        case flow
        /// The blocks of a lesson.
        case blocks
    }

    struct Content: Sendable {
        let children: [Child]
        let rest: Rest

        /// The names of everything that may stand here.
        var possible: [ElementName] {
            let rest: [ElementName] =
                switch self.rest {
                case .nothing, .plainText: []
                case .inline: ElementName.inlines
                case .flow: ElementName.passages + ElementName.inlines
                case .blocks: ElementName.blocks
                }
            return children.map(\.name) + rest
        }
    }

    struct Attribute: Sendable {
        let name: String
        let isRequired: Bool
        let example: String

        static func required(_ name: String, example: String) -> Attribute {
            Attribute(name: name, isRequired: true, example: example)
        }

        static func optional(_ name: String) -> Attribute {
            Attribute(name: name, isRequired: false, example: "")
        }
    }

    static func content(of element: ElementName) -> Content {
        switch element {
        case .course:
            Content(
                children: [
                    Child(.title), Child(.summary), Child(.objectives, .optional), Child(.module, .atLeastOnce),
                ],
                rest: .nothing)
        case .objectives: Content(children: [Child(.objective, .atLeastOnce)], rest: .nothing)
        case .module: Content(children: [Child(.title), Child(.lesson, .atLeastOnce)], rest: .nothing)
        case .lesson: Content(children: [Child(.title), Child(.summary, .optional)], rest: .blocks)
        case .title: Content(children: [], rest: .plainText)
        case .summary, .objective, .em, .strong, .link, .heading, .p, .caption, .starter, .setting, .line, .action,
            .purpose, .check, .text, .why, .hint:
            Content(children: [], rest: .inline)
        case .list, .materials: Content(children: [Child(.item, .atLeastOnce)], rest: .nothing)
        case .item, .how, .wrapUp, .reflection, .prompt: Content(children: [], rest: .flow)
        case .figure: Content(children: [Child(.caption, .optional)], rest: .nothing)
        case .note: Content(children: [Child(.title, .optional)], rest: .flow)
        case .steps: Content(children: [Child(.title, .optional), Child(.step, .atLeastOnce)], rest: .nothing)
        case .step: Content(children: [Child(.title), Child(.starter, .any)], rest: .flow)
        case .dialogue:
            // Lines and actions alternate as the talk goes; the reader takes them in any order.
            Content(
                children: [
                    Child(.title, .optional), Child(.setting, .optional), Child(.line, .atLeastOnce),
                    Child(.action, .any),
                ], rest: .nothing)
        case .activity:
            Content(
                children: [
                    Child(.title), Child(.purpose), Child(.materials, .optional), Child(.how),
                    Child(.wrapUp, .optional),
                ], rest: .nothing)
        case .checklist: Content(children: [Child(.title, .optional), Child(.check, .atLeastOnce)], rest: .nothing)
        case .question:
            Content(children: [Child(.prompt), Child(.option, .any), Child(.hint, .any)], rest: .nothing)
        case .option: Content(children: [Child(.text), Child(.why)], rest: .nothing)
        }
    }

    /// Elements whose place among their siblings is free: the turns of a dialogue.
    static func shareRank(_ first: ElementName, _ second: ElementName, in parent: ElementName) -> Bool {
        parent == .dialogue && [first, second].allSatisfy { $0 == .line || $0 == .action }
    }

    static func attributes(of element: ElementName) -> [Attribute] {
        let own: [Attribute] =
            switch element {
            case .course:
                [
                    .required("id", example: "fidus-katten"), .required("version", example: "1.0.0"),
                    .required("lang", example: "da"), .required("audience", example: "teacher"),
                    .required("stages", example: "primary"), .optional("licence"), .optional("review-by"),
                ]
            case .module: [.required("id", example: "modul-1")]
            case .lesson:
                [.required("id", example: "lektion-1"), .required("minutes", example: "10"), .optional("audience")]
            case .heading: [.required("id", example: "begynd-her")]
            case .p: [.optional("id")]
            case .list: [.optional("id"), .optional("kind")]
            case .figure:
                [
                    .optional("id"), .required("src", example: "figures/tegning.svg"),
                    .required("alt", example: "hvad figuren viser"),
                ]
            case .note: [.optional("id"), .required("kind", example: "tip")]
            case .link: [.optional("href"), .optional("to")]
            case .steps, .dialogue, .checklist, .reflection:
                [.required("id", example: element.rawValue + "-1")]
            case .step, .check: [.required("id", example: element.rawValue + "-1")]
            case .line: [.required("who", example: "Kat")]
            case .activity:
                [
                    .required("id", example: "aktivitet-1"), .required("minutes", example: "15"),
                    .required("group", example: "whole"),
                ]
            case .question: [.required("id", example: "spoergsmaal-1"), .required("kind", example: "choice")]
            case .option: [.required("id", example: "a"), .optional("correct")]
            default: []
            }
        return ElementName.blocks.contains(element) ? own + [.optional("basis")] : own
    }

    /// `<lesson>` in a course names the file that holds it.
    static let lessonReference: [Attribute] = [.required("src", example: "lessons/lektion-1.xml")]
}
