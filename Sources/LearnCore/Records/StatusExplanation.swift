public import FoundationEssentials

/// What a status rests on and what would make it green, read off the same values as the status.
public struct StatusExplanation: Sendable, Equatable {
    /// What would make a status green.
    public enum Remedy: Sendable, Equatable {
        /// Nothing is asked.
        case none
        /// It stays green when renewed in this time; without a first day at any time before the last.
        case renew(from: CalendarDay?, by: CalendarDay)
        /// It is green for ever.
        case done
        /// Somebody approves what has been entered.
        case approve([UUID])
        /// So much is still missing, at best within these days.
        case complete(missing: Int, from: CalendarDay?, by: CalendarDay?)
    }

    public let requirement: Requirement
    public let finding: StatusFinding
    /// The activities that the latest fulfilment rests on.
    public let evidence: [Standing.Activity]
    public let pending: [Standing.Activity]
    public let remedy: Remedy

    /// The rule in force, where there is one.
    public var rule: RequirementRule? { finding.duty.map { requirement.rules[$0.rule] } }
}

extension Requirement {
    /// Why a person stands as they do.
    ///
    /// - Parameters:
    ///   - finding: what ``status(of:on:)`` gave for the same standing.
    public func explanation(of finding: StatusFinding, for standing: Standing) -> StatusExplanation {
        let duty = finding.duty
        return StatusExplanation(
            requirement: self, finding: finding,
            evidence: standing.activities.filter { duty?.fulfilment?.records.contains($0.record) ?? false },
            pending: standing.activities.filter { duty?.pending.contains($0.record) ?? false },
            remedy: remedy(for: finding, standing))
    }

    private func remedy(for finding: StatusFinding, _ standing: Standing) -> StatusExplanation.Remedy {
        guard let duty = finding.duty else { return .none }
        let day = finding.day
        if finding.status == .met {
            let opening = opening(before: duty)
            return duty.deadline.map { .renew(from: opening.map { max($0, day) }, by: $0) } ?? .done
        }
        if let records = sufficientApprovals(of: duty.pending, standing, on: day) { return .approve(records) }
        let by = duty.deadline.flatMap { $0 >= day ? $0 : duty.graceThrough.flatMap { $0 >= day ? $0 : nil } }
        // Tried, not argued: the reckoning itself says from when on it would be green.
        for candidate in [day] + openings(after: day, duty) {
            guard let then = candidate == day ? duty : status(of: standing, on: candidate).duty else { continue }
            let missing = then.missing(of: rules[then.rule].measure)
            let done = standing.adding(rules[then.rule].measure.activities(missing, on: candidate))
            if status(of: done, on: candidate).status == .met {
                let by = by.flatMap { $0 >= candidate ? $0 : nil }
                return .complete(missing: missing, from: candidate == day ? nil : candidate, by: by)
            }
        }
        return .complete(missing: duty.missing(of: rules[duty.rule].measure), from: nil, by: by)
    }

    /// The records whose approval is enough, without those that would not help; `nil` where approving is not enough.
    private func sufficientApprovals(of pending: [UUID], _ standing: Standing, on day: CalendarDay) -> [UUID]? {
        guard !pending.isEmpty else { return nil }
        let all = status(of: standing.approving(Set(pending)), on: day)
        guard all.status == .met else { return nil }
        let used = Set(all.duty?.fulfilment?.records ?? []).intersection(pending)
        let isEnough = status(of: standing.approving(used), on: day).status == .met
        return isEnough ? pending.filter(used.contains) : pending
    }

    /// The days after this one on which the window before a deadline opens: the next deadline's, and where dates are
    /// fixed the next date's.
    private func openings(after day: CalendarDay, _ duty: Duty) -> [CalendarDay] {
        var openings = [opening(before: duty)].compactMap(\.self)
        if case .fixedDate(let anchor, let every, let window) = rules[duty.rule].expiry {
            openings.append(FixedDates(anchor: anchor, every: every).firstDue(onOrAfter: day).subtracting(window))
        }
        return openings.filter { $0 > day }
    }

    /// The first day of the window before the deadline; before the date itself where leave has moved a fixed date.
    private func opening(before duty: Duty) -> CalendarDay? {
        guard let deadline = duty.deadline else { return nil }
        switch rules[duty.rule].expiry {
        case .previousExpiry(_, let window): return deadline.subtracting(window)
        case .fixedDate(_, _, let window): return deadline.adding(days: -duty.leaveDays).subtracting(window)
        case .completion, nil: return nil
        }
    }
}

extension Duty {
    /// How much is still to be done: at least one time, or a quarter of an hour.
    fileprivate func missing(of measure: RequirementRule.Measure) -> Int {
        if case .hours = measure { return needed > done ? needed - done : 15 }
        return max(1, needed - done)
    }
}

extension RequirementRule.Measure {
    /// So much of it, done on one day.
    fileprivate func activities(_ amount: Int, on day: CalendarDay) -> [Standing.Activity] {
        func activity(_ kind: UpskillingActivity.Kind, minutes: Int = 0, course: Course.ID? = nil, _ number: Int = 0)
            -> Standing.Activity
        {
            // Which records they would be is of no account, only that they differ and come after others of the day.
            let bytes = (UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number))
            return Standing.Activity(
                record: UUID(uuid: (255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, bytes.0, bytes.1)),
                activity: UpskillingActivity(
                    kind: kind, title: "", completedOn: day, minutes: minutes, course: course, origin: .engine),
                isApproved: true)
        }
        switch self {
        case .course(let course): return [activity(.engineCourse, course: course)]
        case .hours(_, let kinds): return [activity(kinds.first ?? .course, minutes: amount)]
        case .activities(let kinds, _): return (0..<amount).map { activity(kinds.first ?? .other, $0) }
        }
    }
}
