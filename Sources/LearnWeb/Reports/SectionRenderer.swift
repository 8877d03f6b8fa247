internal import LearnCore

/// One section of a report page: its heading, its charts, then the table that has all their numbers.
struct SectionRenderer {
    let section: ReportSection
    let number: Int
    let language: Language
    let pageTitle: Message

    private var table: ReportTable { section.table }

    func html() -> [HTML] {
        var content: [HTML] = []
        if table.title != pageTitle { content.append(element(.h2, text: say(table.title))) }
        if let day = table.asOf {
            content.append(element(.p, .class("as-of"), text: say(.asOf(day.description))))
        }
        if let introduction = section.introduction { content.append(element(.p, text: say(introduction))) }
        for (index, chart) in section.charts.enumerated() where !table.rows.isEmpty {
            content.append(
                ChartRenderer(table: table, language: language, id: "c\(number)-\(index + 1)").html(chart))
        }
        content.append(tableRegion)
        if table.rows.isEmpty { content.append(element(.p, text: say(.noRows))) }
        let notes = table.notesWithHiding
        if !notes.isEmpty {
            content.append(element(.ul, .class("notes"), content: notes.map { element(.li, text: say($0)) }))
        }
        return [element(.section, content: content)]
    }

    /// A table wider than the page scrolls by itself, also by keyboard.
    private var tableRegion: HTML {
        let head = element(
            .tr,
            content: table.columns.map { column in
                cell(.th, column, [.named("scope", "col")], [.text(say(column.heading))])
            })
        var parts = [
            element(.caption, content: [element(.span, .class("unseen"), text: say(table.title))]),
            element(.thead, content: [head]), element(.tbody, content: table.rows.map(row)),
        ]
        if let totals = table.totals { parts.append(element(.tfoot, content: [row(totals)])) }
        return element(
            .div, .class("table"), .named("role", "region"), .named("tabindex", "0"),
            .aria("label", say(.scrollableTable(table.title))), content: [element(.table, content: parts)])
    }

    private func row(_ cells: [ReportTable.Cell]) -> HTML {
        element(
            .tr,
            content: zip(table.columns, cells).map { column, value in
                let content: HTML =
                    value == .suppressed
                    ? element(.span, .class("hidden"), text: value.text(in: language)) : .text(value.text(in: language))
                return column.isKey && value != .empty
                    ? cell(.th, column, [.named("scope", "row")], [content]) : cell(.td, column, [], [content])
            })
    }

    private func cell(
        _ name: HTML.Element, _ column: ReportTable.Column, _ attributes: [HTML.Attribute], _ content: [HTML]
    ) -> HTML {
        let look = column.kind.isNumber ? "number" : column.kind == .day ? "day" : nil
        return .element(name, attributes + (look.map { [.class($0)] } ?? []), content)
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
}
