public import LearnCore

/// Makes sets of requirements at random that keep every rule of their language: every part, with every value.
public struct RequirementsGenerator {
    private var random: SeededGenerator

    public init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    public mutating func set() -> RequirementSet {
        RequirementSet(
            municipality: words(1...2), title: words(1...4), isExample: bool(),
            requirements: (0..<int(1...4)).map { requirement($0) })
    }

    private mutating func requirement(_ number: Int) -> Requirement {
        var rules: [RequirementRule] = []
        var from = day()
        for index in 0..<int(1...3) {
            let isLast = index == 2 || bool()
            let through = from.adding(days: int(0...900))
            rules.append(rule(Period(from: from, through: isLast && bool() ? nil : through)))
            if isLast { break }
            from = through.adding(days: bool() ? 1 : int(1...400))
        }
        return Requirement(id: Requirement.ID("krav-\(number)"), title: words(1...5), rules: rules)
    }

    private mutating func rule(_ inForce: Period) -> RequirementRule {
        let measure = measure()
        let isHours = if case .hours = measure { true } else { false }
        let isCourse = if case .course = measure { true } else { false }
        let expiry = expiry()
        let grace: CalendarSpan =
            switch expiry {
            case .completion(let every), .previousExpiry(let every, _), .fixedDate(_, let every, _): part(of: every)
            case nil: span()
            }
        return RequirementRule(
            inForce: inForce, roles: some(Role.appointed), measure: measure, expiry: expiry, first: span(),
            grace: grace, dueSoon: bool() ? span() : CalendarSpan(days: 90),
            leave: pick(RequirementRule.LeaveEffect.allCases), isProportional: isHours && bool(),
            allowsSkips: !isCourse || bool(), earlier: pick(RequirementRule.EarlierCompletions.allCases),
            source: RequirementRule.Source(
                text: words(1...12), date: bool() ? day() : CalendarDay.someDay,
                address: bool() ? "https://vallensbaek.dk/krav?a=1&b=\"2\"" : nil))
    }

    private mutating func measure() -> RequirementRule.Measure {
        switch int(0...2) {
        case 0: .course(Course.ID(pick(["ssp-laerer", "fidus-katten", "k-9"])))
        case 1: .activities(some(UpskillingActivity.Kind.allCases), count: int(1...100))
        default:
            .hours(minutes: int(1...4000) * 15, of: bool() ? [] : some(UpskillingActivity.Kind.allCases))
        }
    }

    private mutating func expiry() -> RequirementRule.Expiry? {
        var every = span()
        if every == .zero { every.days = 1 }
        switch int(0...3) {
        case 0: return nil
        case 1: return .completion(every: every)
        case 2: return .previousExpiry(every: every, window: window(of: every))
        default: return .fixedDate(anchor: day(), every: every, window: window(of: every))
        }
    }

    /// A length of time that can be written, none included.
    public mutating func span() -> CalendarSpan {
        switch int(0...5) {
        case 0: .zero
        case 1: CalendarSpan(years: int(1...30))
        case 2: CalendarSpan(months: int(1...40))
        case 3: CalendarSpan(days: int(1...999))
        default: CalendarSpan(years: int(0...3), months: int(0...11), days: int(0...40))
        }
    }

    /// A window before a renewal: some time, and no longer than the period.
    private mutating func window(of period: CalendarSpan) -> CalendarSpan {
        let window = part(of: period)
        return window == .zero ? period : window
    }

    /// A length of time that is no longer than another.
    private mutating func part(of span: CalendarSpan) -> CalendarSpan {
        CalendarSpan(months: int(0...span.months), days: int(0...span.days))
    }

    private mutating func day() -> CalendarDay {
        CalendarDay(year: int(2020...2040), month: int(1...12), day: int(1...28)) ?? CalendarDay.someDay
    }

    private static let vocabulary = [
        "krav", "opkvalificering", "ærligt", "<b>", "a&b", "”SSP”", "»ja«", "'", "\"", "2026", "🐱", "é", "مرحبا",
        "e\u{301}", "]]>", "§ 5",
    ]

    private mutating func words(_ count: ClosedRange<Int>) -> String {
        (0..<int(count)).map { _ in pick(Self.vocabulary) }.joined(separator: " ")
    }

    private mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    private mutating func bool() -> Bool { Bool.random(using: &random) }
    private mutating func pick<Value>(_ values: [Value]) -> Value { values[int(0...values.count - 1)] }

    private mutating func some<Value>(_ values: [Value]) -> [Value] {
        let chosen = values.filter { _ in bool() }.shuffled(using: &random)
        return chosen.isEmpty ? [pick(values)] : chosen
    }
}

extension CalendarDay {
    fileprivate static let someDay = CalendarDay(daysSince1970: 20_819)
}
