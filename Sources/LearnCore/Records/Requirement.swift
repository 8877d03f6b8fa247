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
        /// Taking part in something of these kinds, so many times; no two fulfilments rest on the same activity.
        case activities([UpskillingActivity.Kind], count: Int)
        /// So many minutes of these kinds together; no kinds for every kind. Minutes count that were done within the
        /// time that a fulfilment lasts, or within the round of a fixed date, and no activity counts for two
        /// fulfilments. Reaching the hours earlier therefore lets them end earlier, and what is left over counts on.
        case hours(minutes: Int, of: [UpskillingActivity.Kind])
    }

    /// From what a fulfilled requirement's last day is reckoned. The three bases are those of Totara's certifications.
    public enum Expiry: Sendable, Equatable {
        /// So long after the completion; a completion on the 1st holds through the 1st.
        case completion(every: CalendarSpan)
        /// So long after the previous last day, when renewed within the window before it or the grace after it; else
        /// after the completion. Nobody loses by renewing early: not by renewing too early for the window either, and
        /// then once more within it. The window is shorter than the time that it renews, or two completions in a row
        /// count for two times.
        case previousExpiry(every: CalendarSpan, window: CalendarSpan)
        /// On a fixed date of the calendar, from the anchor on and every so often. A completion within the window
        /// before such a date counts for the round that begins with it. One in the grace after it makes good the round
        /// that has ended, and holds to the next date.
        case fixedDate(anchor: CalendarDay, every: CalendarSpan, window: CalendarSpan)
    }

    /// What leave does to a deadline.
    public enum LeaveEffect: String, Sendable, CaseIterable {
        /// Every day of leave moves it by a day, and likewise the last day of the grace and of the time that a new rule
        /// gives; a fixed date that falls within leave moves to the return, plus the time that a newly appointed person
        /// has, and what was done in the round that it ends still counts until then. Leave that begins after the last
        /// day moves nothing.
        case extends
        case none
    }

    /// What becomes of completions from before the rule came into force.
    public enum EarlierCompletions: String, Sendable, CaseIterable {
        /// They last as long as the rule of their day says. What has been begun counts on where the new rule takes it
        /// too and measures it the same way.
        case keep
        /// They are reckoned anew by this rule, but nothing falls due before the time that a newly appointed person
        /// has, counted from when it came into force; where dates are fixed, before the first date after that.
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
    /// How long a newly appointed person has; where dates are fixed, to the first date that is not before its end.
    public var first: CalendarSpan
    /// How long after the deadline it still can be made good.
    public var grace: CalendarSpan
    /// How long before the deadline it is called due soon, the first day included. Shorter than a fulfilment lasts, or
    /// nothing is ever met.
    public var dueSoon: CalendarSpan
    public var leave: LeaveEffect
    /// Whether part-time work asks for fewer hours, in proportion and rounded up to the quarter. The percentages of all
    /// appointments on a day add up; hours that were too few become enough on the day on which fewer are asked for.
    public var isProportional: Bool
    /// Whether exercises of the course that is required may be passed over. Where not, the runner lets nobody whom the
    /// rule binds pass one over, and records no completion of theirs with skipped exercises. Records themselves do not
    /// tell, so no status depends on it.
    public var allowsSkips: Bool
    public var earlier: EarlierCompletions
    public var source: Source

    public init(
        inForce: Period, roles: [Role], measure: Measure, expiry: Expiry? = nil, first: CalendarSpan = .zero,
        grace: CalendarSpan = .zero, dueSoon: CalendarSpan = CalendarSpan(days: 90), leave: LeaveEffect = .extends,
        isProportional: Bool = false, allowsSkips: Bool = true, earlier: EarlierCompletions = .keep, source: Source
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
        self.allowsSkips = allowsSkips
        self.earlier = earlier
        self.source = source
    }
}
