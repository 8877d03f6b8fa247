internal import FoundationEssentials

/// A table for programs.
///
/// ```json
/// {
///   "asOf": "2027-08-01",
///   "columns": [{ "heading": "School", "id": "school", "isKey": true, "kind": "text" }, …],
///   "notes": ["…"],
///   "rows": [{ "met": { "of": 12, "part": 9 }, "overdue": null, "school": "North", "suppressed": ["overdue"] }],
///   "title": "…",
///   "totals": { … }
/// }
/// ```
/// A row has a key for every column, by its id: a text, a term's id, a whole number (counts, minutes), a share as
/// `part` and `of`, a day as `2027-08-01`, or `null` for an empty cell and for a hidden number. Which of them are
/// hidden stands under `suppressed`. `asOf` and `totals` are left out where the table has none. Keys are sorted, so
/// that the same table gives the same bytes.
public enum TableJSON {
    /// - Throws: what Foundation's encoder throws; no table is known to make it do so.
    public static func bytes(_ table: ReportTable, language: Language) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(document(table, language))) + [UInt8(ascii: "\n")]
    }

    /// Several tables as one array.
    public static func bytes(_ tables: [ReportTable], language: Language) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(tables.map { document($0, language) })) + [UInt8(ascii: "\n")]
    }

    private static func document(_ table: ReportTable, _ language: Language) -> Value {
        var document: [String: Value] = [
            "title": .text(table.title.text(in: language)),
            "columns": .list(
                table.columns.map { column in
                    .object([
                        "id": .text(column.id), "heading": .text(column.heading.text(in: language)),
                        "kind": .text(column.kind.rawValue), "isKey": .flag(column.isKey),
                    ])
                }),
            "rows": .list(table.rows.map { row($0, table.columns, language) }),
            "notes": .list(table.notesWithHiding.map { .text($0.text(in: language)) }),
        ]
        if let day = table.asOf { document["asOf"] = .text(day.description) }
        if let totals = table.totals { document["totals"] = row(totals, table.columns, language) }
        return .object(document)
    }

    private static func row(
        _ cells: [ReportTable.Cell], _ columns: [ReportTable.Column], _ language: Language
    ) -> Value {
        var object: [String: Value] = [:]
        for (column, cell) in zip(columns, cells) { object[column.id] = value(cell, language) }
        let hidden = zip(columns, cells).filter { $0.1 == .suppressed }.map { Value.text($0.0.id) }
        object[ReportTable.suppressedKey] = .list(hidden)
        return .object(object)
    }

    private static func value(_ cell: ReportTable.Cell, _ language: Language) -> Value {
        switch cell {
        case .text, .message, .day: .text(cell.text(in: language))
        case .term(let id, _): .text(id)
        case .count(let number), .minutes(let number): .number(number)
        case .share(let part, let whole): .object(["part": .number(part), "of": .number(whole)])
        case .empty, .suppressed: .null
        }
    }

    private indirect enum Value: Encodable {
        case text(String)
        case number(Int)
        case flag(Bool)
        case list([Value])
        case object([String: Value])
        case null

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            case .flag(let flag): try container.encode(flag)
            case .list(let values): try container.encode(values)
            case .object(let values): try container.encode(values)
            case .null: try container.encodeNil()
            }
        }
    }
}
