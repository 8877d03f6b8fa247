internal import LearnCore

/// What a course has for parents, in one language: what both forms of the guide are made from.
struct GuideContent: Equatable {
    /// As in BCP 47.
    let language: String
    /// What holds for all that follows.
    let notices: [GuideLine]
    let lessons: [LessonPart]

    /// What a lesson has for parents.
    struct LessonPart: Equatable {
        let id: Lesson.ID
        /// `nil` where a single letter stands under its own title.
        let title: Title?
        /// A drawing of the lesson, where no letter has one of its own.
        let drawing: Figure?
        let letters: [Letter]
    }

    struct Letter: Equatable {
        let id: Block.ID?
        let title: Title?
        /// That of the guide's part, or that of the course where the letter is not translated.
        let language: String
        /// What the reader must know of it before reading.
        let marks: [GuideLine]
        let content: [Passage]
        /// Where it comes from, and until when it holds.
        let facts: [GuideLine]
    }

    struct Title: Equatable {
        let text: String
        let language: String
        /// The title that the parent meets at the school, where the translated one does not have it inside.
        let original: String?
    }

    var isRightToLeft: Bool { WritingDirection.isRightToLeft(language) }
    var letters: [Letter] { lessons.flatMap(\.letters) }
}
