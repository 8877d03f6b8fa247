public import FoundationEssentials

/// Something that was written down about a person, when, and by whom. Entries are only ever added: a correction is a
/// new entry that names the old one, so that what was known on any day can be told later.
public struct Entry<Value: Sendable & Equatable>: Sendable, Equatable {
    public var id: UUID
    public var person: Actor.ID
    public var recordedAt: Date
    public var recordedBy: Actor.ID
    /// What is written down; `nil` takes the replaced entry back.
    public var value: Value?
    /// The entry that no longer holds.
    public var replaces: UUID?
    /// Why it was replaced.
    public var reason: String?

    public init(
        id: UUID, person: Actor.ID, recordedAt: Date, recordedBy: Actor.ID, value: Value?, replaces: UUID? = nil,
        reason: String? = nil
    ) {
        self.id = id
        self.person = person
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.value = value
        self.replaces = replaces
        self.reason = reason
    }
}

/// The two times of a question: what held on one day, as known at the end of another.
public struct AsOf: Sendable, Hashable {
    /// Valid time: the day that is asked about.
    public var day: CalendarDay
    /// Known time: the last day whose entries count, in Denmark; `nil` for everything that is known.
    public var known: CalendarDay?

    public init(_ day: CalendarDay, known: CalendarDay? = nil) {
        self.day = day
        self.known = known
    }

    public func knows(_ recordedAt: Date) -> Bool {
        known.map { CopenhagenTime.day(of: recordedAt) <= $0 } ?? true
    }
}

extension Sequence {
    /// The entries that held as far as was known, in the order in which they were written down.
    public func holding<Value>(_ asOf: AsOf) -> [Entry<Value>] where Element == Entry<Value> {
        let known = filter { asOf.knows($0.recordedAt) }
        guard known.count > 1 else { return known.filter { $0.value != nil } }
        let replaced = Set(known.compactMap(\.replaces))
        return known.filter { !replaced.contains($0.id) && $0.value != nil }
            .sorted { ($0.recordedAt, $0.id.uuidString) < ($1.recordedAt, $1.id.uuidString) }
    }
}
