/// A course that is required is one that there is.
enum KnownCourses: RequirementsRule {
    static func check(_ context: RequirementsContext) -> [Diagnostic] {
        guard let courses = context.courses else { return [] }
        let known = courses.map(\.rawValue).sorted()
        return context.rules.compactMap { rule, places in
            guard case .course(let id) = rule.measure, !courses.contains(id) else { return nil }
            return Diagnostic(
                .unknownCourse(
                    id.rawValue, suggestion: NearMiss.best(for: id.rawValue, among: known), possible: known),
                at: places.measure)
        }
    }
}
