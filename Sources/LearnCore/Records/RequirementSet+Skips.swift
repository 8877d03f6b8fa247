extension RequirementSet {
    /// The requirement by which people in some roles may not pass over exercises of a course.
    ///
    /// - Parameters:
    ///   - course: the course that they take.
    ///   - roles: those that they have on the day.
    /// - Returns: the first such requirement; `nil` where exercises may be passed over, as they always may where nobody
    ///   is appointed or the set is an example.
    public func requirementForbiddingSkips(
        of course: Course.ID, in roles: Set<Role>, on day: CalendarDay
    ) -> Requirement? {
        guard !isExample, !roles.isEmpty else { return nil }
        return requirements.first { requirement in
            guard let rule = requirement.rule(on: day) else { return false }
            return !rule.allowsSkips && rule.measure == .course(course) && !roles.isDisjoint(with: rule.roles)
        }
    }
}
