extension Message {
    public static func span(_ span: CalendarSpan) -> Message { .span(months: span.months, days: span.days) }

    /// What is asked for, such as »12 timers eksternt kursus eller konference«.
    ///
    /// - Parameter amount: how much of it: minutes, or how often.
    static func measure(
        _ measure: RequirementRule.Measure, amount: Int, courseTitle: (Course.ID) -> String?
    ) -> Message {
        switch measure {
        case .course(let course): measureCourse(courseTitle(course) ?? course.rawValue)
        case .activities(let kinds, _):
            measureActivities(
                amount, kinds: alternatives(kinds.map { activity(of: $0.rawValue, isOne: amount == 1) }))
        case .hours(_, let kinds):
            // More kinds than one enumerates are simply upskilling; which ones count stands in the rule.
            measureHours(
                hours(minutes: amount),
                kinds: kinds.isEmpty || kinds.count > 3 ? nil : alternatives(kinds.map(Message.kind)))
        }
    }

    /// How long a fulfilment holds by its rule.
    static func expiry(_ expiry: RequirementRule.Expiry?, of fulfilment: Fulfilment) -> Message {
        switch expiry {
        case nil: .lastsForever
        case .completion(let every): .lastsFromCompletion(.span(every))
        case .previousExpiry(let every, _):
            fulfilment.isRenewal ? .lastsFromPreviousExpiry(.span(every)) : .lastsFromCompletion(.span(every))
        case .fixedDate: fulfilment.through.map { .lastsToFixedDate(Message($0)) } ?? .lastsForever
        }
    }

    private static func kind(_ kind: UpskillingActivity.Kind) -> Message { activityKind(kind.rawValue) }
}
