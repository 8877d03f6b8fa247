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
        let window = window(before: duty)
        if finding.status == .met {
            return duty.deadline.map { .renew(from: window.map { max($0, finding.day) }, by: $0) } ?? .done
        }
        let day = finding.day
        if !duty.pending.isEmpty, status(of: standing.approvingAll, on: day).status == .met {
            return .approve(duty.pending)
        }
        let missing = max(1, duty.needed - duty.done)
        let by = duty.deadline.flatMap { $0 >= day ? $0 : duty.graceThrough.flatMap { $0 >= day ? $0 : nil } }
        // Tried, not argued: the reckoning itself says from when on it would be green.
        for candidate in [day, window.map { max($0, day) }].compactMap(\.self) {
            let done = completing(missing, of: rules[duty.rule].measure, on: candidate, standing)
            if status(of: done, on: candidate).status == .met {
                return .complete(missing: missing, from: candidate == day ? nil : candidate, by: by)
            }
        }
        return .complete(missing: missing, from: nil, by: by)
    }

    /// The first day of the window before a deadline.
    private func window(before duty: Duty) -> CalendarDay? {
        guard let deadline = duty.deadline else { return nil }
        switch rules[duty.rule].expiry {
        case .previousExpiry(_, let window), .fixedDate(_, _, let window): return deadline.subtracting(window)
        case .completion, nil: return nil
        }
    }

    /// What is known, and what is missing done on one day.
    private func completing(
        _ missing: Int, of measure: RequirementRule.Measure, on day: CalendarDay, _ standing: Standing
    ) -> Standing {
        func activity(_ kind: UpskillingActivity.Kind, minutes: Int, course: Course.ID? = nil) -> UpskillingActivity {
            UpskillingActivity(
                kind: kind, title: "", completedOn: day, minutes: minutes, course: course, origin: .engine)
        }
        var standing = standing
        // Which records they would be is of no account, only that they differ.
        func record(_ number: Int) -> UUID {
            let byte = UInt8(truncatingIfNeeded: number)
            return UUID(uuid: (255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, byte))
        }
        switch measure {
        case .course(let course):
            standing = standing.adding(activity(.engineCourse, minutes: 0, course: course), record: record(0))
        case .hours(_, let kinds):
            standing = standing.adding(activity(kinds.first ?? .course, minutes: missing), record: record(0))
        case .activities(let kinds, _):
            for number in 0..<min(missing, 100) {
                standing = standing.adding(activity(kinds.first ?? .other, minutes: 0), record: record(number))
            }
        }
        return standing
    }
}
