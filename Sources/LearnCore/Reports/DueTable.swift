/// A deadline of one person.
public struct DueItem: Sendable, Equatable {
    public var person: Actor.ID
    public var requirement: Requirement
    public var day: CalendarDay
    public var institutions: [Institution.ID]
    public var explanation: StatusExplanation

    public init(
        person: Actor.ID, requirement: Requirement, day: CalendarDay, institutions: [Institution.ID],
        explanation: StatusExplanation
    ) {
        self.person = person
        self.requirement = requirement
        self.day = day
        self.institutions = institutions
        self.explanation = explanation
    }

    /// What a person has to do within a time, and what they should have done already.
    public static func find(
        for person: Actor.ID, _ standing: Standing, _ requirements: [Requirement], on day: CalendarDay,
        within span: CalendarSpan
    ) -> [DueItem] {
        let last = day.adding(span)
        return requirements.compactMap { requirement in
            let finding = requirement.status(of: standing, on: day)
            guard let deadline = finding.duty?.deadline, deadline <= last, finding.status != .onLeave else {
                return nil
            }
            return DueItem(
                person: person, requirement: requirement, day: deadline,
                institutions: standing.institutions(on: day),
                explanation: requirement.explanation(of: finding, for: standing))
        }
    }
}

/// Deadlines as a table.
public enum DueTable {
    public static func table(
        _ deadlines: [DueItem], title: Message, asOf: CalendarDay, isExample: Bool, name: (Actor.ID) -> String
    ) throws(ReportTableFailure) -> ReportTable {
        try ReportTable(
            title: title, asOf: asOf,
            columns: [
                .init(id: "deadline", heading: .deadlineHeading, kind: .day, isKey: true),
                .init(id: "person", heading: .personHeading, kind: .text, isKey: true),
                .init(id: "institution", heading: .institutionHeading, kind: .text),
                .init(id: "requirement", heading: .requirementHeading, kind: .text, isKey: true),
                .init(id: "status", heading: .statusHeading, kind: .text),
            ],
            rows: deadlines.map { deadline in
                let status = deadline.explanation.finding.status.rawValue
                return [
                    .day(deadline.day), .text(name(deadline.person)),
                    .text(deadline.institutions.map(\.rawValue).joined(separator: ", ")),
                    .term(deadline.requirement.id.rawValue, Message(verbatim: deadline.requirement.title)),
                    .term(status, .status(status)),
                ]
            }, notes: isExample ? [.exampleRequirements] : [])
    }
}

extension Standing {
    /// Where the person works on a day, each place once, by id.
    public func institutions(on day: CalendarDay) -> [Institution.ID] {
        Array(Set(appointments.filter { $0.period.contains(day) }.map(\.institution))).sorted()
    }

    public func works(at institution: Institution.ID, on day: CalendarDay) -> Bool {
        appointments.contains { $0.institution == institution && $0.period.contains(day) }
    }
}
