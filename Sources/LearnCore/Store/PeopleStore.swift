public import FoundationEssentials

/// Keeps who works where, and what was written down about it.
public protocol PeopleStore {
    /// By id.
    func institutions() throws(StoreError) -> [Institution]

    /// Adds an institution, or changes the one with its id.
    func save(_ institution: Institution, as act: Act) throws(StoreError)

    /// By name, then id.
    func people() throws(StoreError) -> [Person]

    /// - Returns: `nil` for somebody who has no name here: the profile made on first use, or an erased person.
    func person(_ id: Actor.ID) throws(StoreError) -> Person?

    /// Adds a person, or changes the one with the id.
    func save(_ person: Person, as act: Act) throws(StoreError)

    func append(_ appointments: [Entry<Appointment>]) throws(StoreError)
    func append(_ leaves: [Entry<Leave>]) throws(StoreError)

    /// Everything that a status of the person rests on.
    func history(of person: Actor.ID) throws(StoreError) -> PersonHistory

    /// The histories of all who were ever appointed or have records, one at a time, by id.
    func forEachHistory(_ body: (PersonHistory) throws(StoreError) -> Void) throws(StoreError)

    /// What holds for all who were ever appointed or have records, one at a time, by id. Faster than their histories:
    /// titles, providers, versions and evidence are left out, because no status depends on them.
    func forEachStanding(
        _ asOf: AsOf, _ body: (Actor.ID, Standing) throws(StoreError) -> Void
    ) throws(StoreError)

    /// Who changed what about institutions, people and classes, and when; oldest first.
    func changes() throws(StoreError) -> [Change]
}

/// Who does something to the store, and when.
public struct Act: Sendable, Equatable {
    public var actor: Actor.ID
    public var at: Date

    public init(actor: Actor.ID, at: Date) {
        self.actor = actor
        self.at = at
    }
}

/// That somebody changed something: who, when and what, without the values.
public struct Change: Sendable, Equatable {
    public enum Subject: String, Sendable {
        case institution, person
        case classGroup = "class"
        case retention
    }
    public enum Action: String, Sendable { case added, changed, erased }

    public var id: UUID
    public var act: Act
    public var subjectKind: Subject
    public var subject: String
    public var action: Action
}
