internal import LearnCore

/// Where a reader agrees that the browser remembers how far they are, and saves a receipt. The script brings it to
/// life; its words stand in the page, at its end, so that nothing moves. Without a script the style sheet hides it.
struct KeepingPanel {
    let course: Course
    /// `nil` on the course's first page.
    let lesson: Lesson.ID?

    func html() -> HTML {
        .element(
            .section,
            [
                .class("keeping"), .data("course", course.id.rawValue), .data("version", course.version),
                .data("refused", say(.browserKeepsNothing)), .data("erased", say(.browserForgot)),
                .data("saved", say(.receiptSaved)), .data("nothing", say(.receiptEmpty)),
            ] + (lesson.map { [.data("lesson", $0.rawValue)] } ?? []),
            [
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
            ])
    }

    /// Where the script writes how far the reader is in a lesson, behind its name in a list.
    var standing: HTML {
        element(
            .span, .class("standing"), .data("lesson", lesson?.rawValue ?? ""), .data("done", say(.keptAsDone)),
            .data("begun", say(.keptAsBegun)))
    }

    private func say(_ message: Message) -> String { message.text(in: course.pageLanguage) }
}
