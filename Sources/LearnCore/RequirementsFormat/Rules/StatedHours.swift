/// Hours that nobody can have meant.
enum StatedHours: RequirementsRule {
    /// A quarter of a working year.
    private static let limit = 400.0

    static func check(_ context: RequirementsContext) -> [Diagnostic] {
        context.rules.compactMap { rule, places in
            guard case .hours(let minutes, _) = rule.measure else { return nil }
            var hours = Double(minutes) / 60
            if let period = rule.expiry?.period { hours *= 365.2425 / period.meanDays }
            guard hours > limit else { return nil }
            return Diagnostic(
                .statedHours(String(Int(hours.rounded())), aYear: rule.expiry != nil), at: places.measure)
        }
    }
}
