/// Only a course has exercises that one could pass over.
enum SkipMeasures: RequirementsRule {
    static func check(_ context: RequirementsContext) -> [Diagnostic] {
        context.rules.compactMap { rule, places in
            guard !rule.allowsSkips else { return nil }
            switch rule.measure {
            case .course: return nil
            case .hours: return Diagnostic(.skipMeasure("hours"), at: places.skips)
            case .activities: return Diagnostic(.skipMeasure("activity"), at: places.skips)
            }
        }
    }
}
