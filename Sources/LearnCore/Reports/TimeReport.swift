/// What was held, over time.
public enum TimeReport {
    public enum Step: String, Sendable, CaseIterable {
        case week, month, year
    }

    /// - Parameters:
    ///   - days: how much was held on which day.
    ///   - period: the time to show; steps without anything are shown as well.
    public static func table(
        _ days: [CalendarDay: Int], by step: Step, in period: ClosedRange<CalendarDay>, title: Message,
        asOf: CalendarDay
    ) throws(ReportTableFailure) -> ReportTable {
        var counts: [CalendarDay: Int] = [:]
        for (day, count) in days where period.contains(day) { counts[start(of: day, step), default: 0] += count }
        var rows: [[ReportTable.Cell]] = []
        var day = start(of: period.lowerBound, step)
        while day <= period.upperBound {
            rows.append([.day(day), .count(counts[day] ?? 0)])
            day = day.adding(length(of: step))
        }
        return try ReportTable(
            title: title, asOf: asOf,
            columns: [
                .init(id: "from", heading: .fromHeading(step.rawValue), kind: .day, isKey: true),
                .init(id: "times", heading: .timesHeading, kind: .count),
            ], rows: rows, totals: [.message(.total), .count(counts.values.reduce(0, +))])
    }

    private static func start(of day: CalendarDay, _ step: Step) -> CalendarDay {
        switch step {
        // 1 January 1970 was a Thursday; weeks begin on Monday (ISO 8601).
        case .week: day.adding(days: -(((day.daysSince1970 + 3) % 7 + 7) % 7))
        case .month: CalendarDay(unchecked: day.year, day.month, 1)
        case .year: SchoolYear(containing: day).period.from
        }
    }

    private static func length(of step: Step) -> CalendarSpan {
        switch step {
        case .week: CalendarSpan(days: 7)
        case .month: CalendarSpan(months: 1)
        case .year: CalendarSpan(years: 1)
        }
    }
}

/// Counts as a strip of bars of eight heights, for a terminal.
public enum Sparkline {
    public static func text(_ counts: [Int]) -> String {
        guard let most = counts.max(), most > 0 else { return String(repeating: "·", count: counts.count) }
        let bars = Array("▁▂▃▄▅▆▇█")
        return String(counts.map { $0 == 0 ? "·" : bars[min(bars.count - 1, ($0 * bars.count - 1) / most)] })
    }
}
