/// A requirement whose last rule has ended is worth a look: was it meant to end?
enum EndedRequirements: RequirementsRule {
    static func check(_ context: RequirementsContext) -> [Diagnostic] {
        guard let asOf = context.asOf else { return [] }
        return context.outline.requirements.compactMap { requirement in
            guard let last = requirement.wholeRules?.last, let through = last.rule.inForce.through, through < asOf,
                last.rule.inForce.from <= through
            else { return nil }
            return Diagnostic(
                .endedRequirement(requirement.id.rawValue, on: through.description), at: last.places.rule)
        }
    }
}
