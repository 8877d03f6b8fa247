/// A table as lines for a terminal, without colour.
public enum TableText {
    /// Below this, and where the columns do not fit, each row becomes a block of its own.
    static let narrowest = 60
    private static let gap = "  "
    private static let barWidth = 10
    private static let narrowestColumn = 12

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
            var cells = Cells(table, language: language, bars: bars)
            cells.shrink(to: width)
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
        private let isText: [Bool]
        private var widths: [Int]

        init(_ table: ReportTable, language: Language, bars: Bool) {
            func text(_ cell: ReportTable.Cell) -> String {
                let text = WordWrap.singleLine(cell.text(in: language))
                guard bars, case .share(let part, let whole) = cell else { return text }
                return ProgressBar.text(done: part, of: whole, width: barWidth) + " " + text
            }
            headings = table.columns.map { WordWrap.singleLine($0.heading.text(in: language)) }
            isRight = table.columns.map(\.kind.isNumber)
            isText = table.columns.map { $0.kind == .text }
            rows = table.rows.map { $0.map(text) }
            totals = table.totals?.map(text)
            let all = [headings] + rows + (totals.map { [$0] } ?? [])
            widths = table.columns.indices.map { column in all.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        }

        var width: Int { widths.reduce(0, +) + gap.count * max(0, widths.count - 1) }

        /// Makes columns of text narrower, the widest first, as far as their words stay whole; their cells then take
        /// several lines.
        mutating func shrink(to most: Int) {
            let least = widths.indices.map { column in
                let words = ([headings] + rows + (totals.map { [$0] } ?? [])).flatMap {
                    $0[column].split(separator: " ")
                }
                return max(narrowestColumn, words.map { DisplayWidth.of($0) }.max() ?? 0)
            }
            while width > most {
                let candidates = widths.indices.filter { isText[$0] && widths[$0] > least[$0] }
                guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return }
                widths[widest] -= 1
            }
        }

        func aligned() -> [String] {
            let rule = String(repeating: "─", count: width)
            return lines(headings) + [rule] + rows.flatMap(lines) + (totals.map { [rule] + lines($0) } ?? [])
        }

        /// A row, as many lines as its longest cell takes.
        private func lines(_ texts: [String]) -> [String] {
            let cells = texts.indices.map { WordWrap.lines(texts[$0], width: widths[$0]) }
            return (0..<max(1, cells.map(\.count).max() ?? 1)).map { number in
                line(cells.map { number < $0.count ? $0[number] : "" })
            }
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
