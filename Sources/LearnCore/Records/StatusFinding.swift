public import FoundationEssentials

/// How one person stands with one requirement on a day, and everything that the answer rests on.
public struct StatusFinding: Sendable, Equatable {
    public enum Status: String, Sendable, CaseIterable {
        case met
        /// To be done, and there is still time: never yet done, or soon no longer valid.
        case dueSoon = "due-soon"
        /// Past the deadline, and it can still be made good.
        case inGrace = "in-grace"
        case overdue
        case onLeave = "on-leave"
        case notRequired = "not-required"
    }

    public enum Basis: Sendable, Equatable {
        case notRequired(NotRequired)
        case required(Duty)
    }

    public var requirement: Requirement.ID
    public var day: CalendarDay
    public var status: Status
    public var basis: Basis

    public init(requirement: Requirement.ID, day: CalendarDay, status: Status, basis: Basis) {
        self.requirement = requirement
        self.day = day
        self.status = status
        self.basis = basis
    }

    public var duty: Duty? {
        if case .required(let duty) = basis { return duty }
        return nil
    }
}

/// Why nothing is required.
public enum NotRequired: Sendable, Equatable {
    /// No rule is in force on the day.
    case noRule
    /// No appointment to one of the rule's roles: never, not any more since `left`, or not until `next`.
    case noRole(left: CalendarDay?, next: CalendarDay?)
}

/// What a status rests on where something is required.
public struct Duty: Sendable, Equatable {
    /// Which of the requirement's rules is in force.
    public var rule: Int
    /// The first day on which it has been required without a break.
    public var since: CalendarDay
    /// The latest time that it was fulfilled.
    public var fulfilment: Fulfilment?
    /// The last day for which the latest fulfilment holds, leave counted; `nil` where there is none, or for ever.
    public var validThrough: CalendarDay?
    /// The last day in time; `nil` where once was enough.
    public var deadline: CalendarDay?
    /// What decided the deadline.
    public var deadlineBasis: DeadlineBasis
    /// By how many days leave has moved it.
    public var leaveDays: Int
    /// The last day of grace, where there is one.
    public var graceThrough: CalendarDay?
    /// How much has been done towards the next time: minutes, or how often.
    public var done: Int
    /// How much the next time asks for.
    public var needed: Int
    /// Records that would count if somebody approved them.
    public var pending: [UUID]

    public enum DeadlineBasis: Sendable, Equatable {
        /// So long after the duty began.
        case newDuty
        /// So long after the completion, or from the previous last day, or a fixed date.
        case expiry
        /// So long after a rule came into force that counts earlier completions anew.
        case newRule
        /// None: once was enough.
        case once
    }
}

/// The requirement being fulfilled: by which records, on which day, and for how long.
public struct Fulfilment: Sendable, Equatable {
    public var on: CalendarDay
    public var records: [UUID]
    /// How much they add up to: minutes, or how often.
    public var amount: Int
    /// How much was asked for when they did.
    public var needed: Int
    /// The rule by which it counts.
    public var rule: Int
    /// The last day for which it holds, leave not counted; `nil` for ever.
    public var through: CalendarDay?
    /// Whether it renewed from the previous last day rather than from the completion.
    public var isRenewal: Bool
}
