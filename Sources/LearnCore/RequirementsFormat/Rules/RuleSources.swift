/// A rule that binds people says from which decision it comes, and of which day that is.
enum RuleSources: RequirementsRule {
    static func check(_ context: RequirementsContext) -> [Diagnostic] {
        context.rules.filter { $0.rule.source.date == nil }.map { _, places in
            Diagnostic(.undatedSource(isExample: context.outline.isExample), at: places.source)
        }
    }
}
