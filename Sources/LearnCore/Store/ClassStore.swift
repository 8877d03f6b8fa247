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
    /// - Parameter group: one class; `nil` for all.
    func progress(of group: ClassGroup.ID?) throws(StoreError) -> [ClassProgress]
}
