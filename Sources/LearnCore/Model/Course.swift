/// A course: modules of lessons, and what a person must know to choose it.
public struct Course: Sendable, Equatable {
    public typealias ID = Identifier<Course>

    public var id: ID
    /// The author's version, such as `1.2.0`.
    public var version: String
    /// Language of the content, as in BCP 47.
    public var language: String
    public var title: String
    public var summary: [Inline]
    public var audience: [Role]
    public var stages: [Stage]
    /// Licence of the text, as an SPDX identifier.
    public var licence: String
    /// Who has looked at the course, and when somebody must look again.
    public var freshness: Freshness
    public var objectives: [[Inline]]
    /// Names and words of the trade that readability counts as short.
    public var names: [String]
    public var modules: [Module]
    public var glossary: [GlossaryEntry]
    @Incidental public var location: SourceLocation

    public init(
        id: ID, version: String, language: String, title: String, summary: [Inline], audience: [Role],
        stages: [Stage], licence: String, freshness: Freshness = Freshness(), objectives: [[Inline]],
        names: [String] = [], modules: [Module], glossary: [GlossaryEntry] = [], location: SourceLocation
    ) {
        self.id = id
        self.version = version
        self.language = language
        self.title = title
        self.summary = summary
        self.audience = audience
        self.stages = stages
        self.licence = licence
        self.freshness = freshness
        self.objectives = objectives
        self.names = names
        self.modules = modules
        self.glossary = glossary
        self._location = Incidental(wrappedValue: location)
    }

    /// Every lesson in the order of the course.
    public var lessons: [Lesson] { modules.flatMap(\.lessons) }

    /// The time that the lessons ask for together.
    public var minutes: Int { lessons.reduce(0) { $0 + $1.minutes } }

    public func glossaryEntry(_ id: GlossaryEntry.ID) -> GlossaryEntry? {
        glossary.first { $0.id == id }
    }

    /// The course as some readers see it. Lessons in which nothing is left are gone, and so are modules without lessons.
    ///
    /// - Parameter roles: whose; none for those whom each lesson is for.
    public func filtered(for roles: [Role]) -> Course {
        var course = self
        for index in course.modules.indices {
            course.modules[index].lessons = modules[index].lessons.map { lesson in
                let own = lesson.audience.isEmpty ? audience : lesson.audience
                return lesson.filtered(for: roles.isEmpty ? own : roles, own: own)
            }.filter { !$0.blocks.isEmpty }
        }
        course.modules.removeAll(where: \.lessons.isEmpty)
        return course
    }

    public func lesson(_ id: Lesson.ID) -> Lesson? {
        lessons.first { $0.id == id }
    }

    /// The lesson after the given one, across modules.
    public func lesson(after id: Lesson.ID) -> Lesson? {
        let lessons = lessons
        guard let index = lessons.firstIndex(where: { $0.id == id }), index + 1 < lessons.count else { return nil }
        return lessons[index + 1]
    }

    /// The lesson before the given one, across modules.
    public func lesson(before id: Lesson.ID) -> Lesson? {
        let lessons = lessons
        guard let index = lessons.firstIndex(where: { $0.id == id }), index > 0 else { return nil }
        return lessons[index - 1]
    }
}

/// A part of a course.
public struct Module: Sendable, Equatable {
    public typealias ID = Identifier<Module>

    public var id: ID
    public var title: String
    public var lessons: [Lesson]
    @Incidental public var location: SourceLocation

    public init(id: ID, title: String, lessons: [Lesson], location: SourceLocation) {
        self.id = id
        self.title = title
        self.lessons = lessons
        self._location = Incidental(wrappedValue: location)
    }
}
