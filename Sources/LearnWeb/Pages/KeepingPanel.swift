internal import LearnCore

/// Where a reader agrees that the browser remembers how far they are, and saves a receipt. The script brings it to
/// life; its words stand in the page, at its end, so that nothing moves. Without a script the style sheet hides it.
struct KeepingPanel {
    private let attributes: [HTML.Attribute]
    /// Written once, for it is the same on every page of the course.
    private let content: HTML

    init(course: Course) {
        let say = { (message: Message) in message.text(in: course.pageLanguage) }
        attributes = [
            .class("keeping"), .data("course", course.id.rawValue), .data("version", course.version),
            .data("refused", say(.browserKeepsNothing)), .data("erased", say(.browserForgot)),
            .data("saved", say(.receiptSaved)), .data("nothing", say(.receiptEmpty)),
        ]
        content =
            HTML.group([
                element(
                    .fieldset, .flag("disabled"),
                    content: [
                        element(.legend, text: say(.keepingTitle)),
                        element(
                            .label,
                            content: [
                                element(.input, .class("keep"), .named("type", "checkbox")),
                                element(.span, text: say(.keepOnDevice)),
                            ]),
                        element(.p, .class("fine"), text: say(.keepingExplanation)),
                        element(
                            .p,
                            content: [
                                element(.button, .class("receipt"), .named("type", "button"), text: say(.saveReceipt))
                            ]),
                        element(.p, .class("fine"), text: say(.receiptExplanation)),
                    ]),
                element(.p, .class("told"), .named("role", "status")),
            ]).written
    }

    /// - Parameter lesson: `nil` on the course's first page.
    func html(of lesson: Lesson.ID? = nil) -> HTML {
        .element(.section, attributes + (lesson.map { [.data("lesson", $0.rawValue)] } ?? []), [content])
    }

    /// Where the script writes how far the reader is in a lesson, behind its name in a list.
    static func standing(of lesson: Lesson.ID, in language: Language) -> HTML {
        element(
            .span, .class("standing"), .data("lesson", lesson.rawValue),
            .data("done", Message.keptAsDone.text(in: language)),
            .data("begun", Message.keptAsBegun.text(in: language)))
    }
}
