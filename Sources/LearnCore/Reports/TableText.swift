/// A table as lines for a terminal, without colour.
public enum TableText {
    /// Below this, and where the columns do not fit, each row becomes a block of its own.
    static let narrowest = 60
    private static let gap = "  "
    private static let barWidth = 10

    /// - Parameters:
    ///   - width: columns of the terminal. No line is wider, down to 20.
    ///   - bars: whether a share is drawn as well.
    public static func lines(
        _ table: ReportTable, width: Int, language: Language, bars: Bool = false
    ) -> [String] {
        let width = max(20, width)
        var lines = WordWrap.lines(table.title.text(in: language), width: width)
        if let day = table.asOf {
            lines += WordWrap.lines(Message.asOf(day.description).text(in: language), width: width)
        }
        lines.append("")
        if table.rows.isEmpty {
            lines += WordWrap.lines(Message.noRows.text(in: language), width: width)
        }
        if !table.rows.isEmpty || table.totals != nil {
            let cells = Cells(table, language: language, bars: bars)
            lines +=
                width >= narrowest && cells.width <= width ? cells.aligned() : cells.blocks(width: width)
        }
        for note in table.notesWithHiding {
            lines.append("")
            lines += WordWrap.lines(note.text(in: language), width: width)
        }
        return lines
    }

    /// The cells as text, and how wide each column must be for them.
    private struct Cells {
        let headings: [String]
        let isRight: [Bool]
        let rows: [[String]]
        let totals: [String]?
        let widths: [Int]

        init(_ table: ReportTable, language: Language, bars: Bool) {
            func text(_ cell: ReportTable.Cell) -> String {
                let text = WordWrap.singleLine(cell.text(in: language))
                guard bars, case .share(let part, let whole) = cell else { return text }
                return ProgressBar.text(done: part, of: whole, width: barWidth) + " " + text
            }
            headings = table.columns.map { WordWrap.singleLine($0.heading.text(in: language)) }
            isRight = table.columns.map(\.kind.isNumber)
            rows = table.rows.map { $0.map(text) }
            totals = table.totals?.map(text)
            let all = [headings] + rows + (totals.map { [$0] } ?? [])
            widths = table.columns.indices.map { column in all.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        }

        var width: Int { widths.reduce(0, +) + gap.count * max(0, widths.count - 1) }

        func aligned() -> [String] {
            let rule = String(repeating: "─", count: width)
            return [line(headings), rule] + rows.map(line) + (totals.map { [rule, line($0)] } ?? [])
        }

        private func line(_ texts: [String]) -> String {
            let cells = texts.indices.map { column in
                let space = String(repeating: " ", count: widths[column] - DisplayWidth.of(texts[column]))
                return isRight[column] ? space + texts[column] : texts[column] + space
            }
            let line = cells.joined(separator: gap)
            return String(line.prefix(line.count - line.reversed().prefix { $0 == " " }.count))
        }

        func blocks(width: Int) -> [String] {
            (rows + (totals.map { [$0] } ?? [])).enumerated().flatMap { index, row in
                (index > 0 ? [""] : []) + block(row, width: width)
            }
        }

        private func block(_ row: [String], width: Int) -> [String] {
            zip(headings, row).enumerated().flatMap { index, pair in
                WordWrap.lines(
                    pair.0 + ":" + (pair.1.isEmpty ? "" : " " + pair.1), width: width,
                    indent: index > 0 ? gap : "", hanging: gap + gap)
            }
        }
    }
}
