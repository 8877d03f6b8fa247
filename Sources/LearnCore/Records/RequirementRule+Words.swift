/// Rules in plain words.
extension Message {
    public static func span(_ span: CalendarSpan) -> Message {
        .span(years: span.months / 12, months: span.months % 12, days: span.days)
    }

    public static func activityKind(_ kind: UpskillingActivity.Kind) -> Message {
        .activityKind(kind.rawValue)
    }

    /// What somebody must do.
    ///
    /// - Parameter courseTitle: the title of the course that is asked for, where it is known; else its id is shown.
    public static func measure(_ measure: RequirementRule.Measure, courseTitle: String? = nil) -> Message {
        func words(_ kinds: [UpskillingActivity.Kind]) -> Message { .alternatives(kinds.map(activityKind)) }
        switch measure {
        case .course(let id): return .completeCourse(courseTitle ?? id.rawValue)
        case .activities(let kinds, let count): return .takePart(count, in: words(kinds))
        case .hours(let minutes, let kinds):
            return .spend(.hours(minutes: minutes), on: kinds.isEmpty ? nil : words(kinds))
        }
    }

    /// When it must be done again; `nil` for a rule that asks for it once.
    public static func expiry(_ expiry: RequirementRule.Expiry?) -> Message {
        func window(_ window: CalendarSpan) -> Message? { window == .zero ? nil : span(window) }
        switch expiry {
        case nil: return .onceIsEnough
        case .completion(let every): return .renewAfterCompletion(span(every))
        case .previousExpiry(let every, let before): return .renewAfterExpiry(span(every), window: window(before))
        case .fixedDate(let anchor, let every, let before):
            return .renewByDate(anchor.description, period: span(every), window: window(before))
        }
    }
}
