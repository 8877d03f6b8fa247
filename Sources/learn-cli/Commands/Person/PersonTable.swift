internal import LearnCore

/// People with their roles as a table: a row an appointment.
enum PersonTable {
    struct Row {
        let person: Person
        let appointments: [Appointment]
        let isAway: Bool
    }

    /// - Parameter isFull: whether the table may be wider than a terminal.
    static func table(
        _ rows: [Row], title: Message, on day: CalendarDay, institutions: [Institution], isFull: Bool = false
    ) throws(ReportTableFailure) -> ReportTable {
        var columns: [ReportTable.Column] = [
            .init(id: "name", heading: .nameHeading, kind: .text, isKey: true),
            .init(id: "role", heading: .roleHeading, kind: .text),
            .init(id: "institution", heading: .institutionHeading, kind: .text),
            .init(id: "from", heading: .fromHeading, kind: .day),
            .init(id: "through", heading: .throughHeading, kind: .day),
            .init(id: "state", heading: .stateHeading, kind: .text),
        ]
        if isFull {
            columns += [
                .init(id: "email", heading: .emailHeading, kind: .text),
                .init(id: "percent", heading: .percentHeading, kind: .count),
                .init(id: "id", heading: .idHeading, kind: .text),
            ]
        }
        let cells = rows.flatMap { row in
            row.appointments.isEmpty
                ? [self.cells(row, nil, day, institutions, isFull)]
                : row.appointments.map { self.cells(row, $0, day, institutions, isFull) }
        }
        return try ReportTable(title: title, asOf: day, columns: columns, rows: cells)
    }

    private static func cells(
        _ row: Row, _ appointment: Appointment?, _ day: CalendarDay, _ institutions: [Institution], _ isFull: Bool
    ) -> [ReportTable.Cell] {
        let place = appointment.map { wanted in
            institutions.first { $0.id == wanted.institution }?.name ?? wanted.institution.rawValue
        }
        let cells: [ReportTable.Cell] = [
            .text(row.person.name), appointment.map { .term($0.role.rawValue, $0.role.title) } ?? .empty,
            place.map { .text($0) } ?? .empty, appointment.map { .day($0.period.from) } ?? .empty,
            appointment?.period.through.map { .day($0) } ?? .empty, state(row, appointment, day),
        ]
        guard isFull else { return cells }
        return cells + [
            row.person.email.map { .text($0) } ?? .empty, appointment.map { .count($0.percent) } ?? .empty,
            .text(row.person.id.rawValue),
        ]
    }

    private static func state(_ row: Row, _ appointment: Appointment?, _ day: CalendarDay) -> ReportTable.Cell {
        guard let appointment else { return .term("none", .stateNone) }
        if appointment.period.from > day { return .term("coming", .stateComing) }
        if appointment.period.through.map({ $0 < day }) ?? false { return .term("left", .stateLeft) }
        return row.isAway ? .term("away", .stateAway) : .empty
    }
}
