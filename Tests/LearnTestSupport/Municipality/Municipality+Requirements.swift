public import LearnCore

extension Municipality {
    /// Six requirements: every measure, every basis of expiry, leave that counts and leave that does not, part-time
    /// hours, and a second rule that keeps or recounts what came before.
    public static let requirements = RequirementSet(
        municipality: name, title: "Opkvalificering i \(name)", isExample: true,
        requirements: [
            requirement(
                "fidus-katten", "Kurset Fidus-katten",
                rule(2020, [.pedagogue, .teacher], .course("fidus-katten"), first: 12)),
            requirement(
                "ssp-kursus", "SSP-lærerkurset",
                rule(
                    2020, [.sspTeacher, .sspConsultant], .course("ssp-laerer"),
                    expiry: .completion(every: CalendarSpan(years: 3)), first: 6, grace: 2)),
            requirement(
                "netvaerk", "Netværksmøder",
                rule(
                    2021, [.sspTeacher, .sspConsultant, .leader],
                    .activities([.networkMeeting, .conference], count: 2),
                    expiry: .previousExpiry(every: CalendarSpan(years: 1), window: CalendarSpan(months: 3)), first: 12,
                    grace: 3)),
            requirement(
                "timer", "Opkvalificeringstimer",
                rule(
                    2020, through: 2025, Role.appointed, .hours(minutes: 720, of: []),
                    expiry: .completion(every: CalendarSpan(years: 2)), first: 24, isProportional: true),
                rule(
                    2025, Role.appointed, .hours(minutes: 960, of: []),
                    expiry: .completion(every: CalendarSpan(years: 2)), first: 24, grace: 3, isProportional: true)),
            requirement(
                "skoleaar", "Årets kursus",
                rule(
                    2022, [.teacher, .pedagogue, .sspTeacher], .activities([.course, .engineCourse], count: 1),
                    expiry: .fixedDate(
                        anchor: day(2022, 7, 31), every: CalendarSpan(years: 1), window: CalendarSpan(months: 2)),
                    grace: 1)),
            requirement(
                "ledelse", "Supervision for ledere",
                rule(
                    2020, through: 2026, [.leader], .activities([.supervision], count: 1),
                    expiry: .completion(every: CalendarSpan(years: 2)), first: 12, leave: .none),
                rule(
                    2026, [.leader, .sspConsultant], .hours(minutes: 360, of: [.supervision, .course]),
                    expiry: .completion(every: CalendarSpan(years: 1)), first: 6, earlier: .recount)),
        ])

    /// So many requirements, for measuring: the six, again and again with other spans.
    public static func requirements(count: Int) -> [Requirement] {
        (0..<count).map { number in
            var requirement = requirements.requirements[number % requirements.requirements.count]
            let round = number / requirements.requirements.count
            guard round > 0 else { return requirement }
            requirement.id = Requirement.ID("\(requirement.id)-\(round + 1)")
            for index in requirement.rules.indices {
                requirement.rules[index].first.months += round * 2
                requirement.rules[index].grace.days += round * 5
            }
            return requirement
        }
    }

    private static func requirement(_ id: Requirement.ID, _ title: String, _ rules: RequirementRule...) -> Requirement {
        Requirement(id: id, title: title, rules: rules)
    }

    private static func rule(
        _ year: Int, through: Int? = nil, _ roles: [Role], _ measure: RequirementRule.Measure,
        expiry: RequirementRule.Expiry? = nil, first: Int = 0, grace: Int = 0,
        leave: RequirementRule.LeaveEffect = .extends, isProportional: Bool = false,
        earlier: RequirementRule.EarlierCompletions = .keep
    ) -> RequirementRule {
        RequirementRule(
            inForce: Period(from: day(year, 8, 1), through: through.map { day($0, 7, 31) }), roles: roles,
            measure: measure, expiry: expiry, first: CalendarSpan(months: first), grace: CalendarSpan(months: grace),
            leave: leave, isProportional: isProportional, earlier: earlier,
            source: .init(text: "Opdigtet til prøver", date: day(year, 6, 1)))
    }
}
