/// Rules in plain words, whoever they are for.
extension Message {
    /// What a rule asks for, such as »12 timers eksternt kursus eller konference«.
    ///
    /// - Parameter courseTitle: the title of a course, where it is known; else its id is shown.
    public static func measure(
        _ measure: RequirementRule.Measure, courseTitle: (Course.ID) -> String? = { _ in nil }
    ) -> Message {
        let amount =
            switch measure {
            case .course: 1
            case .activities(_, let count): count
            case .hours(let minutes, _): minutes
            }
        return .measure(measure, amount: amount, courseTitle: courseTitle)
    }

    /// When it must be done again; `nil` for a rule that asks for it once.
    public static func expiry(_ expiry: RequirementRule.Expiry?) -> Message {
        switch expiry {
        case nil: .onceIsEnough
        case .completion(let every): .renewAfterCompletion(.span(every))
        case .previousExpiry(let every, let window): .renewAfterExpiry(.span(every), window: .span(window))
        case .fixedDate(let anchor, let every, let window):
            .renewByDate(Message(anchor), period: .span(every), window: .span(window))
        }
    }
}
