public import LearnCore

/// A drawing of some of a table's columns. It has no numbers of its own, so it cannot say another thing than the table.
public enum ReportChart: Sendable, Equatable {
    /// A bar for each row, parted by up to five count columns. Where a part is hidden, the column of totals says how
    /// much the hidden parts come to; without it the whole bar is veiled.
    case stackedBars(title: Message, parts: [String], total: String? = nil)
    /// How up to five count columns went over time: each value holds until the next row's day. The rows are drawn in
    /// the order of the table's first day column.
    case steps(title: Message, values: [String])
    /// A count for each row side by side, such as activities week by week.
    case heatStrip(title: Message, value: String)

    /// More parts could not be told apart.
    static let mostParts = 5

    var title: Message {
        switch self {
        case .stackedBars(let title, _, _), .steps(let title, _), .heatStrip(let title, _): title
        }
    }

    var countColumns: [String] {
        switch self {
        case .stackedBars(_, let parts, let total): parts + (total.map { [$0] } ?? [])
        case .steps(_, let values): values
        case .heatStrip(_, let value): [value]
        }
    }

    var parts: Int {
        switch self {
        case .stackedBars(_, let parts, _): parts.count
        case .steps(_, let values): values.count
        case .heatStrip: 1
        }
    }
}

/// Why a chart cannot be drawn of a table: a mistake of the code that asks for it.
public enum ReportChartFailure: Error, Equatable {
    /// The table has no column of counts with the id.
    case noCountColumn(String)
    /// A chart over time of a table without a column of days.
    case noDayColumn
    /// None, or more than five.
    case wrongNumberOfParts(Int)
}
