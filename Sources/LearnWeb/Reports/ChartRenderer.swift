internal import LearnCore

/// Draws the charts of one table. Widths are in per cent and heights in pixels, so that a chart fills any page and its
/// text keeps its size.
struct ChartRenderer {
    let table: ReportTable
    let language: Language
    /// What the ids of the chart begin with.
    let id: String

    func html(_ chart: ReportChart) -> HTML {
        let drawing: [HTML]
        switch chart {
        case .stackedBars(_, let parts, let total): drawing = stackedBars(parts: parts, total: total)
        case .steps(_, let values): drawing = steps(values, title: chart.title)
        case .heatStrip(_, let value): drawing = heatStrip(value, title: chart.title)
        }
        return element(
            .figure,
            content: [
                element(
                    .figcaption,
                    content: [element(.strong, text: say(chart.title)), .text(say(.chartOfTable))])
            ] + drawing)
    }

    func say(_ message: Message) -> String { message.text(in: language) }

    /// What a row is about.
    func label(of row: [ReportTable.Cell]) -> String {
        let keys = zip(table.columns, row).filter { $0.0.isKey && $0.1 != .empty }.map { $0.1.text(in: language) }
        return keys.isEmpty ? row.first?.text(in: language) ?? "" : keys.joined(separator: " · ")
    }

    func index(of column: String) -> Int { table.columns.firstIndex { $0.id == column } ?? 0 }

    func heading(_ column: String) -> Message { table.columns[index(of: column)].heading }

    /// The count in a cell, within what can be drawn and added; `nil` where it is hidden or there is none.
    func count(_ cell: ReportTable.Cell) -> Int? {
        if case .count(let count) = cell { return min(max(0, count), 1_000_000_000_000) }
        return nil
    }

    func svg(id: String, height: Int, title: String, description: String, content: [HTML]) -> HTML {
        .element(
            .svg,
            [
                .named("role", "img"), .aria("labelledby", id + "-t " + id + "-d"), .named("height", String(height)),
                .named("width", "100%"),
            ],
            [
                element(.title, .id(id + "-t"), text: title), element(.desc, .id(id + "-d"), text: description),
            ] + content)
    }

    func rect(x: Double, width: Double, y: Int, height: Int, _ attributes: HTML.Attribute...) -> HTML {
        .element(
            .rect,
            [
                .named("x", Percent.text(x)), .named("y", String(y)), .named("width", Percent.text(width)),
                .named("height", String(height)),
            ] + attributes, [])
    }

    func legend(_ entries: [(swatch: HTML, name: String)]) -> HTML {
        element(
            .ul, .class("legend"),
            content: entries.map { entry in
                element(
                    .li,
                    content: [
                        element(
                            .svg, .aria("hidden", "true"), .named("width", "26"), .named("height", "16"),
                            content: [entry.swatch]), .text(entry.name),
                    ])
            })
    }

    func swatch(_ attributes: HTML.Attribute...) -> HTML {
        .element(.rect, [.named("width", "26"), .named("height", "16")] + attributes, [])
    }

    func ends(_ first: String, _ last: String) -> HTML {
        element(
            .div, .class("ends"), .aria("hidden", "true"),
            content: [element(.span, text: first), element(.span, text: last)])
    }
}

/// Lengths in per cent with two decimals, the same on every machine.
enum Percent {
    static func text(_ fraction: Double) -> String {
        let hundredths = Int((min(max(fraction, 0), 1) * 10_000).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)") + "%"
    }
}
