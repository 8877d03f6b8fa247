/// Keeps the classes, and what was held in them.
public protocol ClassStore {
    /// By school year, institution and name.
    func classes() throws(StoreError) -> [ClassGroup]

    /// Adds a class, or changes the one with its id.
    func save(_ group: ClassGroup, as act: Act) throws(StoreError)

    /// Adds events to the log and to the projection, all or none.
    func append(_ events: [ClassEvent]) throws(StoreError)

    /// A class's events in the order of truth: recorded time, then id.
    func events(of group: ClassGroup.ID) throws(StoreError) -> [ClassEvent]

    /// How far classes have come, by class, course and lesson.
    ///
    /// - Parameters:
    ///   - group: one class; `nil` for all.
    ///   - day: what was held after it does not count; `nil` for everything.
    func progress(of group: ClassGroup.ID?, through day: CalendarDay?) throws(StoreError) -> [ClassProgress]

    /// How much was held on each day.
    ///
    /// - Parameters:
    ///   - course: one course; `nil` for all.
    ///   - groups: in which classes; `nil` for all.
    func heldDays(of course: Course.ID?, in groups: Set<ClassGroup.ID>?) throws(StoreError) -> [CalendarDay: Int]
}
