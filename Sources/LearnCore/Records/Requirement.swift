/// What a municipality requires of the people in some roles, as a file says it.
public struct RequirementSet: Sendable, Equatable {
    public var municipality: String
    public var title: String
    /// Whether it only shows the form: an example binds nobody.
    public var isExample: Bool
    public var requirements: [Requirement]

    public init(municipality: String, title: String, isExample: Bool, requirements: [Requirement]) {
        self.municipality = municipality
        self.title = title
        self.isExample = isExample
        self.requirements = requirements
    }
}

/// One thing that is required, by rules that follow each other in time.
public struct Requirement: Sendable, Equatable {
    public typealias ID = Identifier<Requirement>

    public var id: ID
    public var title: String
    /// By the day from which they are in force; their periods do not overlap. At least one.
    public var rules: [RequirementRule]
    @Incidental public var location: SourceLocation

    public init(
        id: ID, title: String, rules: [RequirementRule],
        location: SourceLocation = SourceLocation(file: "", line: 1, column: 1)
    ) {
        self.id = id
        self.title = title
        self.rules = rules
        self._location = Incidental(wrappedValue: location)
    }

    /// The rule that is in force on a day.
    public func rule(on day: CalendarDay) -> RequirementRule? {
        rules.first { $0.inForce.contains(day) }
    }
}

/// A requirement as it reads for a time.
public struct RequirementRule: Sendable, Equatable {
    /// What fulfils it.
    public enum Measure: Sendable, Equatable {
        /// Completing a course of the engine.
        case course(Course.ID)
        /// Taking part in something of these kinds, so many times.
        case activities([UpskillingActivity.Kind], count: Int)
        /// So many minutes of these kinds together; no kinds for every kind.
        case hours(minutes: Int, of: [UpskillingActivity.Kind])
    }

    /// From what a fulfilled requirement's last day is reckoned. The three bases are those of Totara's certifications.
    public enum Expiry: Sendable, Equatable {
        /// So long after the completion.
        case completion(every: CalendarSpan)
        /// So long after the previous last day, when renewed within the window before it or the grace after it; else
        /// after the completion. Nobody loses by renewing early.
        case previousExpiry(every: CalendarSpan, window: CalendarSpan)
        /// On a fixed date of the calendar, from the anchor on and every so often. A completion within the window
        /// before such a date counts for the round that begins with it.
        case fixedDate(anchor: CalendarDay, every: CalendarSpan, window: CalendarSpan)
    }

    /// What leave does to a deadline.
    public enum LeaveEffect: String, Sendable, CaseIterable {
        /// Every day of leave moves it by a day; a fixed date that falls within leave moves to the return, plus the
        /// time that a newly appointed person has.
        case extends
        case none
    }

    /// What becomes of completions from before the rule came into force.
    public enum EarlierCompletions: String, Sendable, CaseIterable {
        /// They last as long as the rule of their day says.
        case keep
        /// They are reckoned anew by this rule, but nothing falls due before the time that a newly appointed person
        /// has, counted from when it came into force.
        case recount
    }

    /// Where the rule comes from.
    public struct Source: Sendable, Equatable {
        public var text: String
        public var date: CalendarDay?
        /// Where it can be read.
        public var address: String?

        public init(text: String, date: CalendarDay? = nil, address: String? = nil) {
            self.text = text
            self.date = date
            self.address = address
        }
    }

    public var inForce: Period
    public var roles: [Role]
    public var measure: Measure
    /// `nil` where once is enough.
    public var expiry: Expiry?
    /// How long a newly appointed person has.
    public var first: CalendarSpan
    /// How long after the deadline it still can be made good.
    public var grace: CalendarSpan
    /// How long before the deadline it is called due soon.
    public var dueSoon: CalendarSpan
    public var leave: LeaveEffect
    /// Whether part-time work asks for fewer hours, in proportion and rounded up to the quarter.
    public var isProportional: Bool
    public var earlier: EarlierCompletions
    public var source: Source

    public init(
        inForce: Period, roles: [Role], measure: Measure, expiry: Expiry? = nil, first: CalendarSpan = .zero,
        grace: CalendarSpan = .zero, dueSoon: CalendarSpan = CalendarSpan(days: 90), leave: LeaveEffect = .extends,
        isProportional: Bool = false, earlier: EarlierCompletions = .keep, source: Source
    ) {
        self.inForce = inForce
        self.roles = roles
        self.measure = measure
        self.expiry = expiry
        self.first = first
        self.grace = grace
        self.dueSoon = dueSoon
        self.leave = leave
        self.isProportional = isProportional
        self.earlier = earlier
        self.source = source
    }
}
