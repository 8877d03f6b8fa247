/// Records as a table.
public enum RecordTable {
    /// What has become of an activity.
    public enum State: String, Sendable {
        case counts
        case pending
        case replaced
        case withdrawn
    }

    public struct Row: Sendable, Equatable {
        public var record: UpskillingRecord
        public var activity: UpskillingActivity
        public var state: State
        public var person = ""
        public var recordedBy = ""
    }

    /// The activities of one person, those no longer in force among them.
    public static func rows(of history: PersonHistory, _ asOf: AsOf) -> [Row] {
        let known = history.records.filter { asOf.knows($0.recordedAt) }
        let standing = Dictionary(
            Standing.activities(in: known).map { ($0.record, $0.isApproved) }, uniquingKeysWith: { first, _ in first })
        return known.compactMap { record in
            guard case .activity(let activity) = record.content else { return nil }
            let state: State
            if let isApproved = standing[record.id] {
                state = isApproved ? .counts : .pending
            } else if known.contains(where: { $0.replaces == record.id && $0.content == .withdrawal }) {
                state = .withdrawn
            } else {
                state = .replaced
            }
            return Row(record: record, activity: activity, state: state)
        }
    }

    public static func table(
        _ rows: [Row], title: Message, asOf: CalendarDay, withPerson: Bool
    ) throws(ReportTableFailure) -> ReportTable {
        var columns: [ReportTable.Column] = [
            .init(id: "number", heading: .recordNumberHeading, kind: .count, isKey: true),
            .init(id: "on", heading: .dayHeading, kind: .day),
            .init(id: "title", heading: .titleHeading, kind: .text),
            .init(id: "kind", heading: .kindHeading, kind: .text),
            .init(id: "minutes", heading: .durationHeading, kind: .minutes),
            .init(id: "provider", heading: .providerHeading, kind: .text),
            .init(id: "evidence", heading: .evidenceHeading, kind: .text),
            .init(id: "recordedBy", heading: .recordedByHeading, kind: .text),
            .init(id: "state", heading: .countsHeading, kind: .text),
        ]
        if withPerson { columns.insert(.init(id: "person", heading: .personHeading, kind: .text, isKey: true), at: 1) }
        return try ReportTable(
            title: title, asOf: asOf, columns: columns,
            rows: rows.map { row in
                let activity = row.activity
                var cells: [ReportTable.Cell] = [
                    .count(row.record.number), .day(activity.completedOn), .text(activity.title),
                    .term(activity.kind.rawValue, .activityKind(activity.kind.rawValue)), .minutes(activity.minutes),
                    activity.provider.map { .text($0) } ?? .empty,
                    activity.evidence.map { .text($0.fileName) } ?? .empty, .text(row.recordedBy),
                    .term(row.state.rawValue, .recordState(row.state.rawValue)),
                ]
                if withPerson { cells.insert(.text(row.person), at: 1) }
                return cells
            })
    }
}
