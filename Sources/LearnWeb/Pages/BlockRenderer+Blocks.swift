internal import LearnCore

/// The blocks that are more than text: cards, talk, things to do.
extension BlockRenderer {
    func html(_ steps: StepCards, id: String?) -> HTML {
        let cards = steps.cards.map { card in
            element(
                .li, .id(card.id.rawValue),
                content: [element(titleElement(below: steps.title != nil), text: card.title)]
                    + card.starters.map { starter in
                        element(
                            .p, .class("starter"), content: [.text("»")] + text.html(starter) + [.text("«")])
                    } + html(card.content))
        }
        return .element(
            .section, attributes(id) + [.class("cards")],
            (steps.title.map { [element(blockTitle, text: $0)] } ?? []) + [element(.ol, content: cards)])
    }

    /// Titles inside a block stand below its own title, if it has one.
    func titleElement(below hasTitle: Bool) -> HTML.Element {
        guard hasTitle else { return blockTitle }
        return blockTitle == .h2 ? .h3 : .h4
    }

    func html(_ dialogue: Dialogue, id: String?) -> HTML {
        let turns = dialogue.turns.map { html($0) }
        return .element(
            .section, attributes(id) + [.class("dialogue")],
            [
                element(.p, .class("label"), text: say(.dialogue)),
                dialogue.title.map { element(blockTitle, text: $0) } ?? .group([]),
                dialogue.setting.isEmpty
                    ? .group([]) : element(.p, .class("setting"), content: text.html(dialogue.setting)),
            ] + turns)
    }

    func html(_ turn: Dialogue.Turn) -> HTML {
        switch turn {
        case .line(let speaker, let words):
            element(
                .p, .class("line"),
                content: [element(.b, .class("speaker"), text: speaker + ":"), .text(" ")] + text.html(words))
        case .action(let words): element(.p, .class("action"), content: [element(.i, content: text.html(words))])
        }
    }

    func html(_ activity: Activity, id: String?) -> HTML {
        let facts = [
            say(.activity), say(.minutes(activity.minutes)), say(.grouping(activity.grouping.rawValue)),
            activity.stamp.map { say(.stamp($0)) },
        ].compactMap { $0 }.joined(separator: " · ")
        let materials = activity.materials.map { element(.li, content: html(tight: $0)) }
        return .element(
            .section, attributes(id) + [.class("activity")],
            [
                element(.p, .class("label"), text: facts), element(blockTitle, text: activity.title),
                part(.purpose, [element(.p, content: text.html(activity.purpose))]),
                materials.isEmpty ? .group([]) : part(.materials, [element(.ul, content: materials)]),
                part(.method, html(activity.method)),
                activity.wrapUp.isEmpty ? .group([]) : part(.wrapUp, html(activity.wrapUp)),
            ])
    }

    func part(_ heading: Message, _ content: [HTML]) -> HTML {
        .group([element(titleElement(below: true), text: say(heading))] + content)
    }

    func html(_ checklist: Checklist, id: String?) -> HTML {
        .element(
            .section, attributes(id) + [.class("checklist")],
            [
                element(blockTitle, text: checklist.title ?? say(.checklist)),
                element(
                    .ul,
                    content: checklist.checks.map { check in
                        element(
                            .li,
                            content: [
                                element(
                                    .label,
                                    content: [
                                        element(
                                            .input, .named("type", "checkbox"), .id(check.id.rawValue)),
                                        element(.span, content: text.html(check.text)),
                                    ])
                            ])
                    }),
            ])
    }

    func html(_ reflection: Reflection, id: String?) -> HTML {
        .element(
            .section, attributes(id) + [.class("reflection")],
            [element(blockTitle, text: say(.reflection))] + html(reflection.prompt) + [
                element(.p, .class("fine"), text: say(.reflectionIsPrivate)),
                element(
                    .textarea, .named("rows", "4"), .aria("label", say(.yourThoughts)), .named("autocomplete", "off")),
            ])
    }

    func html(_ observation: Observation, id: String?) -> HTML {
        .element(
            .section, attributes(id) + [.class("observation")],
            [element(.p, .class("label"), text: say(.observation)), element(blockTitle, text: observation.title)]
                + html(observation.prompt) + [
                    element(
                        .ol,
                        content: observation.anchors.map { anchor in
                            element(.li, .named("value", String(anchor.value)), content: text.html(anchor.text))
                        }),
                    element(.p, .class("fine"), text: say(.observationIsOfGroup)),
                ])
    }

    func html(_ handout: Handout, id: String?) -> HTML {
        .element(
            .section, attributes(id) + [.class("handout")],
            [element(.p, .class("label"), text: say(.handout)), element(blockTitle, text: handout.title)]
                + html(handout.content))
    }

    /// Unfolds without a script, in its own language and direction; says whether a person has looked at it.
    func html(_ translated: Translated) -> HTML {
        guard case .handout(let handout) = translated.content else { return .group([]) }
        let direction = WritingDirection.isRightToLeft(translated.language) ? "rtl" : "ltr"
        return element(
            .details, .class("translation"),
            content: [
                element(
                    .summary, .named("lang", translated.language), text: LanguageName.own(translated.language)),
                element(
                    .div, .named("lang", translated.language), .named("dir", direction),
                    content: [element(.p, content: [element(.strong, text: handout.title)])] + html(handout.content)),
            ] + (translated.isReviewed ? [] : [element(.p, .class("fine"), text: say(.notReviewed))]))
    }

    func html(_ guide: Guide) -> HTML {
        let entries: [(Message, [[Inline]])] = [
            (.guideSay, guide.say), (.guideDo, guide.act), (.guideWatch, guide.watch), (.guideSee, guide.see),
        ]
        return element(
            .dl, .class("guide"),
            content: entries.filter { !$0.1.isEmpty }.map { label, runs in
                element(
                    .div,
                    content: [element(.dt, text: say(label))] + runs.map { element(.dd, content: text.html($0)) })
            })
    }
}
