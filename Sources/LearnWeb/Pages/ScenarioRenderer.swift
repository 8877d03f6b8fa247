internal import LearnCore

/// A scenario as a text adventure: each scene is a section, each choice a link to the next. The style sheet shows one
/// scene at a time; where it cannot, and in print, all of them stand there to read.
struct ScenarioRenderer {
    let blocks: BlockRenderer
    let id: String

    func html(_ scenario: Scenario) -> HTML {
        element(
            .section, .id(id), .class("scenario"), .data("level", String(scenario.level)),
            content: [
                element(.p, .class("label"), text: say(.scenario)),
                element(blocks.blockTitle, text: scenario.title),
            ] + blocks.html(scenario.intro)
                + [ladder(startingOn: scenario.level)]
                + scenario.scenes.enumerated().map { scene($1, number: $0 + 1, isStart: $1.id == scenario.start) }
                + scenario.endings.map { ending($0, start: scenario.start) })
    }

    /// The konflikttrappe beside the talk. The script moves the mark; the words say where the talk begins, or stands.
    private func ladder(startingOn level: Int) -> HTML {
        element(
            .div, .class("ladder"),
            content: [
                element(
                    .ol, .named("aria-label", say(.ladder)),
                    content: ConflictLadder.steps.map { step in
                        let words = element(.span, text: say(.ladderAt(step)))
                        return step == level
                            ? element(.li, .aria("current", "step"), content: [words]) : element(.li, content: [words])
                    }),
                element(
                    .p, .class("fine level"), .named("role", "status"), text: say(.ladderStart(level))),
            ])
    }

    private func anchor(_ scene: Scenario.Scene.ID) -> String { "\(id)-\(scene)" }

    private func scene(_ scene: Scenario.Scene, number: Int, isStart: Bool) -> HTML {
        element(
            .div, .id(anchor(scene.id)), .class(isStart ? "scene start" : "scene"), .data("scene", scene.id.rawValue),
            content: [element(.p, .class("label"), text: say(.scene(number)))] + scene.content.map(part) + [
                element(.p, .class("fine"), text: say(.whatDoYouDo)),
                element(.ul, .class("choices"), content: scene.choices.map(choice)),
            ])
    }

    private func part(_ part: Scenario.Part) -> HTML {
        switch part {
        case .passage(let passage): blocks.html(passage, id: nil)
        case .turn(let turn): blocks.html(turn)
        }
    }

    private func choice(_ choice: Scenario.Choice) -> HTML {
        element(
            .li,
            content: [
                element(
                    .a, .href("#" + anchor(choice.target)), .data("choice", choice.id.rawValue),
                    .data("shift", String(choice.shift)), content: blocks.text.html(choice.text)),
                element(
                    .details,
                    content: [
                        element(.summary, text: say(.whatDidItDo)),
                        element(
                            .p,
                            content: [
                                element(.strong, text: say(.ladderShift(choice.shift)) + "."), .text(" "),
                            ] + blocks.text.html(choice.justification)),
                    ]),
            ])
    }

    private func ending(_ ending: Scenario.Ending, start: Scenario.Scene.ID) -> HTML {
        element(
            .div, .id(anchor(ending.id)), .class("scene ending ending-\(ending.outcome.rawValue)"),
            .data("scene", ending.id.rawValue),
            content: [
                element(.p, .class("label"), text: say(.ending(ending.outcome.rawValue))),
                element(blocks.titleElement(below: true), text: ending.title),
            ] + blocks.html(ending.content) + [
                element(
                    .div, .class("turned"), .flag("hidden"),
                    content: [
                        element(.p, .class("title"), content: [element(.strong, text: say(.turningPoints))]),
                        element(.ol),
                    ]),
                element(
                    .div, .class("note note-background"),
                    content: [element(.p, .class("title"), content: [element(.strong, text: say(.debrief))])]
                        + blocks.html(ending.debrief)),
                element(
                    .p,
                    content: [
                        element(.a, .href("#" + anchor(start)), text: say(.beginAgain))
                    ]),
            ])
    }

    private func say(_ message: Message) -> String { blocks.say(message) }
}
