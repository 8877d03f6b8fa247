public import LearnCore

/// A table on a report page, with what introduces and draws it.
public struct ReportSection: Sendable, Equatable {
    public let introduction: Message?
    public let charts: [ReportChart]
    public let table: ReportTable

    /// - Throws: ``ReportChartFailure`` where a chart does not suit the table.
    public init(
        introduction: Message? = nil, charts: [ReportChart] = [], table: ReportTable
    ) throws(ReportChartFailure) {
        for chart in charts {
            guard (1...ReportChart.mostParts).contains(chart.parts) else { throw .wrongNumberOfParts(chart.parts) }
            for id in chart.countColumns where !table.columns.contains(where: { $0.id == id && $0.kind == .count }) {
                throw .noCountColumn(id)
            }
            if case .steps = chart, !table.columns.contains(where: { $0.kind == .day }) { throw .noDayColumn }
        }
        self.introduction = introduction
        self.charts = charts
        self.table = table
    }
}
