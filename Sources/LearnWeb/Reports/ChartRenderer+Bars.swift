internal import LearnCore

extension ChartRenderer {
    private static let barHeight = 26

    /// A bar for each row, all of the same width: what they show is how the parts share the whole.
    func stackedBars(parts: [String], total: String?) -> [HTML] {
        let hides = table.rows.contains { row in parts.contains { row[index(of: $0)] == .suppressed } }
        var entries = parts.enumerated().map { part, column in
            (swatch: swatch(.named("fill", ChartPatterns.fill(part: part))), name: say(heading(column)))
        }
        if hides {
            entries.append((swatch(.named("fill", ChartPatterns.hiddenFill), .class("frame")), say(.suppressedCell)))
        }
        let bars = table.rows.enumerated().map { number, row in
            bar(row, id: "\(id)-\(number + 1)", parts: parts, total: total)
        }
        return [legend(entries), element(.ul, .class("bars"), content: bars)]
    }

    private func bar(_ row: [ReportTable.Cell], id: String, parts: [String], total: String?) -> HTML {
        let cells = parts.map { row[index(of: $0)] }
        let shown = cells.map { count($0) ?? 0 }
        let known = shown.reduce(0, +)
        let stated = total.flatMap { count(row[index(of: $0)]) }
        let hides = cells.contains(.suppressed)
        let whole = hides ? stated : known
        var segments = Array(zip(shown, parts.indices.map(ChartPatterns.fill)))
        if hides { segments.append((max(0, (stated ?? 1) - (stated == nil ? 0 : known)), ChartPatterns.hiddenFill)) }
        if hides, stated == nil { segments = segments.suffix(1) }
        let words = zip(parts, cells).map { column, cell in
            say(.chartPart(heading(column), Message(verbatim: cell.text(in: language))))
        }
        let name = label(of: row)
        return element(
            .li,
            content: [
                element(
                    .p, .class("label"), .aria("hidden", "true"),
                    content: [
                        .text(name),
                        element(.span, text: say(whole.map { .chartTotal($0) } ?? .suppressedCell)),
                    ]),
                svg(
                    id: id, height: Self.barHeight, title: name, description: words.joined(separator: ", "),
                    content: drawn(segments)),
            ])
    }

    private func drawn(_ segments: [(value: Int, fill: String)]) -> [HTML] {
        let whole = segments.reduce(0.0) { $0 + Double($1.value) }
        guard whole > 0 else { return [frame] }
        var rects: [HTML] = []
        var numbers: [HTML] = []
        var start = 0.0
        for (value, fill) in segments where value > 0 {
            let width = Double(value) / whole
            let isHidden = fill == ChartPatterns.hiddenFill
            rects.append(
                rect(x: start, width: width, y: 0, height: Self.barHeight, .named("fill", fill), .class("segment")))
            let words = isHidden ? say(.suppressedCell) : String(value)
            if width > 0.03 + 0.035 * Double(words.count) {
                numbers.append(
                    element(
                        .text, .class("halo"), .named("x", Percent.text(start + width / 2)), .named("y", "18"),
                        .named("text-anchor", "middle"), text: words))
            }
            start += width
        }
        return rects + numbers + [frame]
    }

    private var frame: HTML {
        rect(x: 0, width: 1, y: 0, height: Self.barHeight, .named("fill", "none"), .class("frame"))
    }
}
