/// A table as a CSV file: a heading row, the rows, and the totals last.
///
/// Days are written as `2027-08-01`, times in minutes, and a share in two columns, so that a spreadsheet can calculate
/// with all of them. A hidden number is the word for it. The title and the notes are left to the other faces.
public enum TableCSV {
    public static func bytes(
        _ table: ReportTable, language: Language, writer: CSVWriter = CSVWriter(byteOrderMark: true)
    ) -> [UInt8] {
        let head = table.columns.flatMap { headings(of: $0).map { CSVWriter.Cell.text($0.text(in: language)) } }
        let rows = (table.rows + (table.totals.map { [$0] } ?? [])).map { row in
            zip(table.columns, row).flatMap { column, cell in fields(cell, in: column, language) }
        }
        return writer.bytes([head] + rows)
    }

    private static func headings(of column: ReportTable.Column) -> [Message] {
        switch column.kind {
        case .share: [column.heading, .shareWholeHeading(column.heading)]
        case .minutes: [.minutesHeading(column.heading)]
        case .text, .count, .day: [column.heading]
        }
    }

    private static func fields(
        _ cell: ReportTable.Cell, in column: ReportTable.Column, _ language: Language
    ) -> [CSVWriter.Cell] {
        switch cell {
        case .count(let number), .minutes(let number): [.number(number)]
        case .share(let part, let whole): [.number(part), .number(whole)]
        case .suppressed where column.kind == .share:
            [.text(cell.text(in: language)), .text(cell.text(in: language))]
        default: [.text(cell.text(in: language))] + (column.kind == .share ? [.text("")] : [])
        }
    }
}
