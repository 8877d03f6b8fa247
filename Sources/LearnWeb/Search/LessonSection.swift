internal import LearnCore

/// A part of a lesson's page that can be led to: a heading with what follows it, or one thing to do.
struct LessonSection {
    enum Kind { case heading, question }

    let kind: Kind
    /// The id on the page; `nil` for the beginning of the page.
    let anchor: String?
    /// Empty for the beginning of the page, whose heading is the lesson's title.
    let heading: String
    var text: [String]

    /// The sections of a lesson, in order; the first is the beginning of its page. Text below no heading of its own
    /// belongs to the section before.
    ///
    /// - Parameter withText: whether what stands in them is asked for, and not their headings alone.
    static func all(of lesson: Lesson, withText: Bool = true) -> [LessonSection] {
        let summary = withText ? lesson.summary.plainText : ""
        var sections = [
            LessonSection(kind: .heading, anchor: nil, heading: "", text: summary.isEmpty ? [] : [summary])
        ]
        for step in lesson.steps {
            let anchor = step.blocks.lazy.compactMap { $0.id }.first?.rawValue
            var text = withText ? step.blocks.flatMap { $0.searchedText } : []
            guard step.hasTitle, let anchor else {
                sections[sections.count - 1].text += text
                continue
            }
            let title = step.title
            if text.first == title { text.removeFirst() }
            sections.append(
                LessonSection(
                    kind: step.question == nil || step.startsWithHeading ? .heading : .question, anchor: anchor,
                    heading: title, text: text))
        }
        return sections
    }
}

extension LessonStep {
    fileprivate var startsWithHeading: Bool {
        if case .heading = blocks.first?.content { true } else { false }
    }

    /// Whether what it is called is a title, and not merely its first words.
    fileprivate var hasTitle: Bool {
        switch blocks.first?.content {
        case .passage, .reflection, nil: false
        case .note(let note): note.title != nil
        case .stepCards(let cards): cards.title != nil
        case .dialogue(let dialogue): dialogue.title != nil
        case .checklist(let checklist): checklist.title != nil
        default: true
        }
    }
}
