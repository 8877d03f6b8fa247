public import FoundationEssentials

extension PersonHistory {
    /// What takes the last thing back that was written down about a person's roles and times away.
    public struct Undoing: Sendable, Equatable {
        public var appointments: [EntryDraft<Appointment>] = []
        public var leaves: [EntryDraft<Leave>] = []
        /// When it had been written down, and by whom.
        public var recordedAt: Date
        public var recordedBy: Actor.ID
    }

    /// Entries that were written down at once are taken back at once. What an entry had replaced holds again, so
    /// undoing twice changes nothing.
    ///
    /// - Returns: `nil` where nothing has been written down.
    public var undoing: Undoing? {
        let times = appointments.map { ($0.recordedAt, $0.recordedBy) } + leaves.map { ($0.recordedAt, $0.recordedBy) }
        guard let last = times.max(by: { $0.0 < $1.0 }) else { return nil }
        return Undoing(
            appointments: Self.drafts(appointments, at: last.0), leaves: Self.drafts(leaves, at: last.0),
            recordedAt: last.0, recordedBy: last.1)
    }

    private static func drafts<Value>(_ entries: [Entry<Value>], at time: Date) -> [EntryDraft<Value>] {
        entries.filter { $0.recordedAt == time }.map { entry in
            let before = entry.replaces.flatMap { old in entries.first { $0.id == old }?.value }
            return EntryDraft(before, replacing: entry.id)
        }
    }
}
