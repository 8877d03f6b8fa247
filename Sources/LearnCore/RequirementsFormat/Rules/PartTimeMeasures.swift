/// Part-time work lessens hours and nothing else: there is no half course.
enum PartTimeMeasures: RequirementsRule {
    static func check(_ context: RequirementsContext) -> [Diagnostic] {
        context.rules.compactMap { rule, places in
            guard rule.isProportional else { return nil }
            switch rule.measure {
            case .hours: return nil
            case .course: return Diagnostic(.partTimeMeasure("course"), at: places.partTime)
            case .activities: return Diagnostic(.partTimeMeasure("activity"), at: places.partTime)
            }
        }
    }
}
