/// A CSV file whose first row names its columns, in Danish or English and in any order.
struct CSVSheet<Column: Hashable & Sendable> {
    /// A column that a file may have.
    struct Heading: Sendable {
        let column: Column
        /// What it may be called; the first one is what a template calls it.
        let names: [String]
        var isRequired = false
    }

    /// A row under the headings.
    struct Line {
        let file: String
        let fields: [Column: CSVField]
        let all: [CSVField]

        var number: Int { all.first?.line ?? 1 }

        /// The cell's text without blanks at its ends; empty where the row has none.
        func text(_ column: Column) -> String {
            guard let field = fields[column] else { return "" }
            return SpreadsheetText.unguarded(field.text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }

        /// Where the cell stands, or the row where it has none.
        func location(_ column: Column? = nil) -> SourceLocation {
            location(column.flatMap { fields[$0] } ?? all.first)
        }

        func location(_ field: CSVField?) -> SourceLocation {
            SourceLocation(file: file, line: field?.line ?? number, column: field?.column ?? 1)
        }
    }

    let lines: [Line]

    /// - Parameters:
    ///   - file: what to call the file in faults.
    ///   - faults: takes what is wrong with the file as such: it cannot be read, or its headings do not fit.
    /// - Returns: `nil` where the headings say nothing that could be read on with.
    static func read(
        _ bytes: [UInt8], file: String, headings: [Heading], faults: inout [ImportFault]
    ) -> CSVSheet? {
        let rows: [CSVRow]
        do throws(CSVFailure) {
            rows = try CSVReader.rows(bytes)
        } catch {
            let place = SourceLocation(file: file, line: error.line, column: error.column)
            faults.append(ImportFault(error.reason, mend: .importMendCSV, at: place))
            return nil
        }
        guard let header = rows.first else {
            faults.append(
                ImportFault(
                    .importFileIsEmpty, mend: .importMendTemplate,
                    at: SourceLocation(file: file, line: 1, column: 1)))
            return nil
        }
        let before = faults.count
        let columns = columns(of: header, file: file, headings, &faults)
        guard faults.count == before else { return nil }
        return CSVSheet(
            lines: rows.dropFirst().compactMap { row in
                line(row, columns, file: file, &faults)
            })
    }

    private static func columns(
        of header: CSVRow, file: String, _ headings: [Heading], _ faults: inout [ImportFault]
    ) -> [Column?] {
        var known: Set<Column> = []
        var columns: [Column?] = []
        for field in header.fields {
            let place = SourceLocation(file: file, line: field.line, column: field.column)
            let name = field.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let heading = headings.first { $0.names.contains { $0.lowercased() == name.lowercased() } }
            if let heading, !known.insert(heading.column).inserted {
                faults.append(ImportFault(.importColumnTwice(name), mend: .importMendColumnTwice, at: place))
            } else if heading == nil, !name.isEmpty {
                let names = headings.flatMap(\.names)
                faults.append(
                    ImportFault(
                        .importUnknownColumn(name),
                        mend: .importMendUnknownColumn(
                            suggestion: NearMiss.best(for: name, among: names), known: headings.map { $0.names[0] }),
                        at: place))
            }
            columns.append(heading?.column)
        }
        for heading in headings where heading.isRequired && !known.contains(heading.column) {
            let place = SourceLocation(file: file, line: header.line, column: 1)
            faults.append(
                ImportFault(
                    .importMissingColumn(heading.names[0]), mend: .importMendMissingColumn(heading.names), at: place))
        }
        return columns
    }

    private static func line(
        _ row: CSVRow, _ columns: [Column?], file: String, _ faults: inout [ImportFault]
    ) -> Line? {
        guard row.fields.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) else { return nil }
        var fields: [Column: CSVField] = [:]
        for (index, field) in row.fields.enumerated() {
            if index < columns.count, let column = columns[index] {
                fields[column] = field
            } else if !field.text.allSatisfy(\.isWhitespace) {
                faults.append(
                    ImportFault(
                        .importFieldWithoutColumn, mend: .importMendFieldWithoutColumn,
                        at: SourceLocation(file: file, line: field.line, column: field.column)))
            }
        }
        return Line(file: file, fields: fields, all: row.fields)
    }
}
