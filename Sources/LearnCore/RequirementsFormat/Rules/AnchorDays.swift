/// A fixed date that February does not always have falls on another day in some rounds.
enum AnchorDays: RequirementsRule {
    /// Rounds that are looked at: in so many months, every pattern of a year has come round.
    private static let rounds = 12

    static func check(_ context: RequirementsContext) -> [Diagnostic] {
        context.rules.compactMap { rule, places in
            guard case .fixedDate(let anchor, let every, _)? = rule.expiry, anchor.day > 28, every.days == 0 else {
                return nil
            }
            let days = (1...rounds).map { anchor.adding(CalendarSpan(months: every.months * $0)) }
            guard let other = days.first(where: { $0.month == 2 && $0.day != anchor.day }) else { return nil }
            return Diagnostic(.leapDay(anchor.description, falls: other.description), at: places.date)
        }
    }
}
