/// What one takes at a sitting: a row of blocks.
public struct Lesson: Sendable, Equatable {
    public typealias ID = Identifier<Lesson>

    public var id: ID
    public var title: String
    public var summary: [Inline]
    /// The time that it asks for: reading, thinking and answering.
    public var minutes: Int
    /// Empty where the course's audience holds.
    public var audience: [Role]
    public var blocks: [Block]
    /// By language.
    public var translations: [Translation]
    @Incidental public var location: SourceLocation

    public init(
        id: ID, title: String, summary: [Inline], minutes: Int, audience: [Role], blocks: [Block],
        translations: [Translation] = [], location: SourceLocation
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.minutes = minutes
        self.audience = audience
        self.blocks = blocks
        self.translations = translations
        self._location = Incidental(wrappedValue: location)
    }

    public var questions: [(block: Block, question: Question)] {
        blocks.compactMap { block in
            guard case .question(let question) = block.content else { return nil }
            return (block, question)
        }
    }

    public var activities: [Activity] {
        blocks.compactMap { block in
            guard case .activity(let activity) = block.content else { return nil }
            return activity
        }
    }

    public var scenarios: [(block: Block, scenario: Scenario)] {
        blocks.compactMap { block in
            guard case .scenario(let scenario) = block.content else { return nil }
            return (block, scenario)
        }
    }

    /// The lesson as some readers see it.
    ///
    /// A block is for those whom it names, else for those whom the lesson is for; a handout is for parents as well.
    ///
    /// - Parameters:
    ///   - roles: whose.
    ///   - own: whom the lesson is for.
    public func filtered(for roles: [Role], own: [Role]) -> Lesson {
        var lesson = self
        lesson.blocks = blocks.filter { block in
            var readers = block.traits.audience.isEmpty ? own : block.traits.audience
            if case .handout = block.content { readers.append(.parent) }
            return readers.contains(where: roles.contains)
        }
        return lesson
    }
}
