public import FoundationEssentials

/// An entry that has not been written down yet: what it says, and which one it replaces.
public struct EntryDraft<Value: Sendable & Equatable>: Sendable, Equatable {
    /// `nil` takes the replaced entry back.
    public var value: Value?
    public var replaces: UUID?

    public init(_ value: Value?, replacing entry: UUID? = nil) {
        self.value = value
        replaces = entry
    }
}

extension Entry<Appointment> {
    /// Gives the appointment a last day.
    ///
    /// - Returns: `nil` where it does not hold or has not begun on that day.
    public func ending(on day: CalendarDay) -> EntryDraft<Appointment>? {
        guard var appointment = value, appointment.period.contains(day) else { return nil }
        appointment.period.through = day
        return EntryDraft(appointment, replacing: id)
    }

    /// Moves the appointment to another place from a day on; what it was until then stays.
    ///
    /// - Returns: nothing where it has ended before that day.
    public func transferring(to institution: Institution.ID, on day: CalendarDay) -> [EntryDraft<Appointment>] {
        guard var appointment = value, appointment.period.through.map({ day <= $0 }) ?? true else { return [] }
        var moved = appointment
        moved.institution = institution
        // One that begins on the day or later was never held in the old place.
        if appointment.period.from >= day { return [EntryDraft(moved, replacing: id)] }
        moved.period.from = day
        appointment.period.through = day.adding(days: -1)
        return [EntryDraft(appointment, replacing: id), EntryDraft(moved)]
    }
}

extension Entry<Leave> {
    /// Ends the leave: the person is back on a day.
    ///
    /// - Returns: `nil` where they are not away then; a leave that would have no day is taken back.
    public func ending(backOn day: CalendarDay) -> EntryDraft<Leave>? {
        guard var leave = value, leave.period.contains(day) else { return nil }
        if leave.period.from == day { return EntryDraft(nil, replacing: id) }
        leave.period.through = day.adding(days: -1)
        return EntryDraft(leave, replacing: id)
    }
}
