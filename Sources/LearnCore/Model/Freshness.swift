/// Where a statement comes from, who has looked at it, and when somebody must look again.
public struct Freshness: Sendable, Equatable {
    /// The source, in words.
    public var source: String?
    /// Who looked at it: a role, never a name.
    public var reviewer: Role?
    public var reviewedOn: CalendarDay?
    /// The last day on which it can be relied on without another look.
    public var reviewBy: CalendarDay?

    public init(
        source: String? = nil, reviewer: Role? = nil, reviewedOn: CalendarDay? = nil, reviewBy: CalendarDay? = nil
    ) {
        self.source = source
        self.reviewer = reviewer
        self.reviewedOn = reviewedOn
        self.reviewBy = reviewBy
    }

    /// Whether the day for another look has passed.
    public func isStale(asOf day: CalendarDay) -> Bool {
        reviewBy.map { $0 < day } ?? false
    }
}

/// A warning of the checker that is meant to be so.
public struct Allowance: Sendable, Equatable {
    /// What an author can mean to be so in one block.
    public enum Warning: String, Sendable, CaseIterable {
        case readability
    }

    public var warning: Warning
    public var reason: String

    public init(warning: Warning, reason: String) {
        self.warning = warning
        self.reason = reason
    }
}

/// A word and what it means in a course.
public struct GlossaryEntry: Sendable, Equatable {
    public typealias ID = Identifier<GlossaryEntry>

    public var id: ID
    public var term: String
    public var definition: [Inline]
    @Incidental public var location: SourceLocation

    public init(id: ID, term: String, definition: [Inline], location: SourceLocation) {
        self.id = id
        self.term = term
        self.definition = definition
        self._location = Incidental(wrappedValue: location)
    }
}
