internal import LearnCore

extension ChartRenderer {
    private static let top = 14
    private static let bottom = 190
    /// The numbers of the axis stand to the left of this.
    private static let left = 0.1
    /// The last day. Its value is drawn on to the edge.
    private static let right = 0.96

    /// A line for each column that holds its value until the next day in the table.
    func steps(_ columns: [String], title: Message) -> [HTML] {
        let dayColumn = table.columns.firstIndex { $0.kind == .day } ?? 0
        let rows = table.rows.compactMap { row -> (day: CalendarDay, row: [ReportTable.Cell])? in
            if case .day(let day) = row[dayColumn] { (day, row) } else { nil }
        }.sorted { $0.day < $1.day }
        guard let first = rows.first?.day, let last = rows.last?.day else { return [] }

        let series = columns.map { column in rows.map { (day: $0.day, value: count($0.row[index(of: column)])) } }
        let axis = CountAxis(largest: series.flatMap { $0.compactMap(\.value) }.max() ?? 0)
        let lines = series.enumerated().flatMap { number, points in
            stepLines(points, number: number + 1, from: first, to: last, axis: axis)
        }
        let words = zip(columns, series).map { column, points in
            say(.chartPart(heading(column), summary(points)))
        }
        let entries = columns.enumerated().map { number, column in
            (swatch: line("0%", 8, "100%", 8, .class("series series-\(number + 1)")), name: say(heading(column)))
        }
        return [
            legend(entries),
            svg(
                id: id, height: Self.bottom + 10, title: say(title), description: words.joined(separator: ". "),
                content: grid(axis) + lines), ends(first.description, last.description),
        ]
    }

    private func summary(_ points: [(day: CalendarDay, value: Int?)]) -> Message {
        guard let first = points.first, let last = points.last else { return .noRows }
        func word(_ value: Int?) -> String { value.map(String.init) ?? say(.suppressedCell) }
        return .chartCourse(
            word(first.value), on: first.day.description, word(last.value), on: last.day.description,
            largest: points.compactMap(\.value).max() ?? 0)
    }

    private func stepLines(
        _ points: [(day: CalendarDay, value: Int?)], number: Int, from first: CalendarDay, to last: CalendarDay,
        axis: CountAxis
    ) -> [HTML] {
        func x(_ day: CalendarDay) -> String {
            let span = Double(max(1, last.daysSince1970 - first.daysSince1970))
            let part = Double(day.daysSince1970 - first.daysSince1970) / span
            return Percent.text(Self.left + (Self.right - Self.left) * part)
        }
        let look = HTML.Attribute.class("series series-\(number)")
        return points.indices.flatMap { place -> [HTML] in
            let next = place + 1 < points.count ? points[place + 1] : nil
            guard let value = points[place].value else { return [] }
            let height = y(value, axis)
            let across = line(x(points[place].day), height, next.map { x($0.day) } ?? "100%", height, look)
            guard let next, let nextValue = next.value, nextValue != value else { return [across] }
            return [across, line(x(next.day), height, x(next.day), y(nextValue, axis), look)]
        }
    }

    private func grid(_ axis: CountAxis) -> [HTML] {
        axis.marks.flatMap { mark in
            let height = y(mark, axis)
            return [
                line(Percent.text(Self.left), height, "100%", height, .class("grid")),
                element(
                    .text, .class("axis"), .named("x", Percent.text(Self.left - 0.015)),
                    .named("y", String(height + 4)), .named("text-anchor", "end"), text: String(mark)),
            ]
        }
    }

    private func y(_ value: Int, _ axis: CountAxis) -> Int {
        Self.bottom - Int((Double(value) / Double(axis.top) * Double(Self.bottom - Self.top)).rounded())
    }

    private func line(_ x1: String, _ y1: Int, _ x2: String, _ y2: Int, _ look: HTML.Attribute) -> HTML {
        element(
            .line, look, .named("x1", x1), .named("y1", String(y1)), .named("x2", x2), .named("y2", String(y2)))
    }
}

/// A scale from 0 in round steps.
struct CountAxis: Equatable {
    let step: Int
    let top: Int

    init(largest: Int) {
        // Beyond this a chart is of no use, and sums could overflow.
        let largest = min(max(1, largest), 1_000_000_000_000)
        var step = 1
        for power in 0..<13 {
            let unit = (0..<power).reduce(1) { product, _ in product * 10 }
            if let fitting = [1, 2, 5].map({ $0 * unit }).first(where: { $0 * 4 >= largest }) {
                step = fitting
                break
            }
        }
        self.step = step
        top = (largest + step - 1) / step * step
    }

    var marks: [Int] { Array(stride(from: 0, through: top, by: step)) }
}
