/// Law says where it comes from and until when it can be relied on; and what should have been reviewed is said so.
enum FreshContent: CourseRule {
    static func check(_ context: RuleContext) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []

        func checkStale(_ freshness: Freshness, at location: SourceLocation) {
            guard let day = context.asOf, let reviewBy = freshness.reviewBy, freshness.isStale(asOf: day) else {
                return
            }
            diagnostics.append(Diagnostic(.stale(since: reviewBy.description), at: location))
        }

        checkStale(context.course.freshness, at: context.course.location)
        for block in context.course.lessons.flatMap(\.blocks) {
            checkStale(block.traits.freshness, at: block.location)
            guard case .note(let note) = block.content, note.kind == .law else { continue }
            if block.traits.freshness.source == nil {
                diagnostics.append(Diagnostic(.undatedLaw("source"), at: block.location))
            }
            if block.traits.freshness.reviewBy == nil {
                diagnostics.append(Diagnostic(.undatedLaw("review-by"), at: block.location))
            }
        }
        return diagnostics
    }
}
