/// How one person stands with every requirement, as a table.
public enum StatusTable {
    /// - Parameters:
    ///   - explanations: of the statuses, in the order of the requirements.
    ///   - withWhy: whether each row says why.
    public static func table(
        _ explanations: [StatusExplanation], title: Message, asOf: AsOf, withWhy: Bool, isExample: Bool,
        courseTitle: (Course.ID) -> String?
    ) throws(ReportTableFailure) -> ReportTable {
        var columns: [ReportTable.Column] = [
            .init(id: "requirement", heading: .requirementHeading, kind: .text, isKey: true),
            .init(id: "status", heading: .statusHeading, kind: .text),
            .init(id: "deadline", heading: .deadlineHeading, kind: .day),
            .init(id: "lastFulfilled", heading: .lastDoneHeading, kind: .day),
        ]
        if withWhy { columns.append(.init(id: "why", heading: .whyHeading, kind: .text)) }
        let required = explanations.filter { withWhy || $0.finding.status != .notRequired }
        var notes: [Message] = []
        if isExample { notes.append(.exampleRequirements) }
        if let known = asOf.known { notes.append(.knownNote(Message(known))) }
        if required.isEmpty { notes.insert(.nothingRequired, at: 0) }
        return try ReportTable(
            title: title, asOf: asOf.day, columns: columns,
            rows: required.map { explanation in
                let duty = explanation.finding.duty
                var row: [ReportTable.Cell] = [
                    .term(explanation.requirement.id.rawValue, Message(verbatim: explanation.requirement.title)),
                    .term(
                        explanation.finding.status.rawValue, .status(explanation.finding.status.rawValue)),
                    duty?.deadline.map { .day($0) } ?? .empty, duty?.fulfilment.map { .day($0.on) } ?? .empty,
                ]
                if withWhy { row.append(.message(explanation.message(courseTitle: courseTitle))) }
                return row
            }, notes: notes)
    }
}
