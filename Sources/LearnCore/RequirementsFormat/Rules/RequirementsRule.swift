/// A rule on requirements that needs more than one element in view.
protocol RequirementsRule: SendableMetatype {
    static func check(_ context: RequirementsContext) -> [Diagnostic]
}

struct RequirementsContext {
    let outline: RequirementsOutline
    /// The day that is today; `nil` where that is not judged.
    let asOf: CalendarDay?
    /// The courses that there are; `nil` where that is not known.
    let courses: Set<Course.ID>?

    /// Every rule that is understood.
    var rules: [(rule: RequirementRule, places: RequirementsOutline.Places)] {
        outline.requirements.flatMap(\.understoodRules)
    }
}

/// Every such rule, in the order in which they are asked.
let requirementsRules: [any RequirementsRule.Type] = [
    RulePeriods.self, EndedRequirements.self, RenewalLengths.self, AnchorDays.self, StatedHours.self,
    PartTimeMeasures.self, SkipMeasures.self, RuleSources.self, KnownCourses.self,
]
