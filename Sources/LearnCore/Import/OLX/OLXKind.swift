/// Which blocks and responses of Open edX are which of the language's, for import and export alike.
enum OLXKind {
    enum Block {
        /// The course or the library itself.
        case course
        case module
        case lesson
        /// A heading in a lesson, or a lesson of its own where there is much in it.
        case unit
        /// Holds others, and decides which of them somebody is shown.
        case group
        case page
        case annotatedPage
        case problem
        case video
        /// A tool elsewhere.
        case tool
        case poll
        case survey
        case wordCloud
        case assessment
        case discussion
    }

    static let blocks: [(element: String, becomes: Block)] = [
        ("course", .course), ("library", .course), ("chapter", .module), ("sequential", .lesson),
        ("problemset", .lesson), ("videosequence", .lesson), ("vertical", .unit), ("wrapper", .group),
        ("library_content", .group), ("itembank", .group), ("split_test", .group), ("conditional", .group),
        ("randomize", .group), ("html", .page), ("annotatable", .annotatedPage), ("textannotation", .annotatedPage),
        ("problem", .problem), ("video", .video), ("videoalpha", .video), ("lti", .tool), ("lti_consumer", .tool),
        ("poll", .poll), ("poll_question", .poll), ("survey", .survey), ("word_cloud", .wordCloud),
        ("openassessment", .assessment), ("combinedopenended", .assessment), ("peergrading", .assessment),
        ("discussion", .discussion),
    ]

    static func block(_ element: String) -> Block? {
        blocks.first { $0.element == element }?.becomes
    }

    /// Whether the elements in it are blocks of their own.
    static func holdsBlocks(_ element: String) -> Bool {
        switch block(element) {
        case .course, .module, .lesson, .unit, .group: true
        default: false
        }
    }

    /// Elements among blocks that are none.
    static let noBlocks: Set<String> = [
        "wiki", "textbook", "pdf_textbook", "html_textbook", "show", "progress", "static_tab", "course_info",
    ]

    // MARK: Responses

    enum Marking {
        case choice
        case multiple
        case list
        case number
        case text
        /// The language has nothing like it.
        case none
    }

    static let responses: [(element: String, becomes: Marking)] = [
        ("multiplechoiceresponse", .choice), ("choiceresponse", .multiple), ("truefalseresponse", .multiple),
        ("optionresponse", .list), ("numericalresponse", .number), ("stringresponse", .text),
        ("formularesponse", .none), ("customresponse", .none), ("schematicresponse", .none), ("coderesponse", .none),
        ("javascriptresponse", .none), ("imageresponse", .none), ("annotationresponse", .none),
        ("symbolicresponse", .none), ("choicetextresponse", .none), ("externalresponse", .none),
        ("chemicalequationresponse", .none), ("jsinput", .none), ("drag_and_drop_input", .none),
    ]

    static func response(_ element: String) -> Marking? {
        responses.first { $0.element == element }?.becomes
    }

    /// Where a learner answers.
    static let inputs: Set<String> = [
        "choicegroup", "radiogroup", "checkboxgroup", "optioninput", "textline", "formulaequationinput", "textbox",
        "textarea",
    ]

    /// What stands in a response and is shown afterwards, or says how it is judged.
    static let behind: Set<String> = [
        "solution", "solutionset", "targetedfeedbackset", "demandhint", "hintgroup", "correcthint", "stringequalhint",
        "regexphint", "additional_answer", "responseparam", "compoundhint", "choicehint", "optionhint", "answer",
        "script",
    ]

    /// The names that Studio gives a problem by itself; they tell a reader nothing.
    static let standardTitles: Set<String> = [
        "multiple choice", "checkboxes", "dropdown", "numerical input", "text input", "single select",
        "multi-select", "blank common problem", "blank advanced problem", "blank problem", "problem",
        "multiple choice with hints and feedback", "checkboxes with hints and feedback",
        "dropdown with hints and feedback", "numerical input with hints and feedback",
        "text input with hints and feedback", "checkboxes with partial credit", "numerical input with partial credit",
    ]

    /// Names of folders with files for a whole course, in which no blocks are.
    static let plainFolders: Set<String> = ["static", "policies", "assets", "about", "info", "tabs", "textbooks"]
}

extension OLXKind {
    /// Attributes that say nothing but which block it is.
    static let keys: Set<String> = ["url_name", "xblock-family", "slug"]
}
