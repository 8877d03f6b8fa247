/// Neither the window before a renewal nor the grace after it is longer than the time from one renewal to the next.
enum RenewalLengths: RequirementsRule {
    static func check(_ context: RequirementsContext) -> [Diagnostic] {
        context.rules.flatMap { rule, places -> [Diagnostic] in
            guard let period = rule.expiry?.period else { return [] }
            var diagnostics: [Diagnostic] = []
            if let window = rule.expiry?.window, window.meanDays > period.meanDays {
                diagnostics.append(
                    Diagnostic(.windowTooLong(.span(window), period: .span(period)), at: places.window))
            }
            if rule.grace.meanDays > period.meanDays {
                diagnostics.append(
                    Diagnostic(.graceTooLong(.span(rule.grace), period: .span(period)), at: places.grace))
            }
            return diagnostics
        }
    }
}

extension RequirementRule.Expiry {
    /// The time from one renewal to the next.
    var period: CalendarSpan {
        switch self {
        case .completion(let every), .previousExpiry(let every, _), .fixedDate(_, let every, _): every
        }
    }

    var window: CalendarSpan? {
        switch self {
        case .completion: nil
        case .previousExpiry(_, let window), .fixedDate(_, _, let window): window
        }
    }
}
