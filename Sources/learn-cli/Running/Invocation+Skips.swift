internal import LearnCore

extension Invocation {
    /// The requirement by which the person may not pass over exercises of a course. Files are read only for one who is
    /// appointed to something; what is wrong with them is said and holds nobody up.
    func requirementForbiddingSkips(
        of course: Course.ID, for person: Actor.ID, in store: SQLiteStore
    ) throws(StoreError) -> Requirement? {
        let appointments = try store.appointments(of: person).holding(AsOf(asOf)).compactMap(\.value)
        let roles = Set(appointments.filter { $0.period.contains(asOf) }.map(\.role))
        guard !roles.isEmpty else { return nil }
        let (sets, faults) = RequirementsLibrary.usable(self)
        for fault in faults { output.error("learn: " + text(fault.followed(by: .courseGoesOn))) }
        return sets.lazy.compactMap { $0.requirementForbiddingSkips(of: course, in: roles, on: asOf) }.first
    }
}
