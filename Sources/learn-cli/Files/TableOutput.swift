internal import FoundationEssentials
internal import LearnCore
internal import LearnWeb

extension OptionSpec {
    /// How a table is wanted, and where.
    static let tableFormat: [OptionSpec] = [
        OptionSpec(
            name: "--format", value: .formatValue, summary: .formatOption,
            completion: .words(TableOutput.Format.allCases.map(\.rawValue))),
        OptionSpec(name: "--excel", value: nil, summary: .excelOption),
        OptionSpec(name: "--json", value: nil, summary: .jsonOption),
        OptionSpec(name: "--to", value: .fileValue, summary: .tableToOption, completion: .files),
    ]
}

/// Puts tables out in the format that was asked for: to a file, or to standard output.
enum TableOutput {
    enum Format: String, CaseIterable {
        case text, csv, json, html
    }

    struct Section {
        var table: ReportTable
        var charts: [ReportChart] = []
    }

    static func write(_ sections: [Section], title: Message, _ invocation: Invocation) throws {
        let bytes = try bytes(of: sections, title: title, invocation)
        guard let path = invocation.option("--to") else {
            invocation.output.text(String(decoding: bytes, as: UTF8.self))
            return
        }
        try FileSystem.replace(path, with: bytes)
        invocation.output.error(invocation.text(.written(path)))
    }

    static func format(_ invocation: Invocation) -> Format {
        if let name = invocation.option("--format"), let format = Format(rawValue: name) { return format }
        if invocation.has("--json") { return .json }
        if invocation.has("--excel") { return .csv }
        let suffix = invocation.option("--to").flatMap { $0.split(separator: ".").last.map(String.init) }
        return suffix.flatMap(Format.init(rawValue:)) ?? .text
    }

    private static func bytes(
        of sections: [Section], title: Message, _ invocation: Invocation
    ) throws -> [UInt8] {
        let language = invocation.language
        let tables = sections.map(\.table)
        switch format(invocation) {
        case .text:
            let width = invocation.environment.width
            let lines = sections.map { section in
                TableText.lines(section.table, width: width, language: language, bars: true)
                    + section.charts.flatMap { strip($0, of: section.table, width: width, invocation) }
            }
            return Array((lines.joined(separator: [""]).joined(separator: "\n") + "\n").utf8)
        case .csv:
            // Danish Excel splits at semicolons, and knows UTF-8 by the mark.
            let writer =
                invocation.has("--excel")
                ? CSVWriter(delimiter: .semicolon, byteOrderMark: true) : CSVWriter()
            return tables.map { TableCSV.bytes($0, language: language, writer: writer) }.joined(
                separator: Array("\r\n".utf8)
            )
            .map(\.self)
        case .json:
            return try tables.count == 1
                ? TableJSON.bytes(tables[0], language: language) : TableJSON.bytes(tables, language: language)
        case .html:
            let page = ReportPage(
                title: title, language: language,
                sections: try sections.map { try ReportSection(charts: $0.charts, table: $0.table) })
            return page.bytes()
        }
    }

    /// A heat strip as bars of letters' height, for those who would rather look than read.
    private static func strip(
        _ chart: ReportChart, of table: ReportTable, width: Int, _ invocation: Invocation
    ) -> [String] {
        guard case .heatStrip(let title, let column) = chart,
            let index = table.columns.firstIndex(where: { $0.id == column }), (2...width / 2).contains(table.rows.count)
        else { return [] }
        let counts = table.rows.map { row -> Int in
            if case .count(let count) = row[index] { count } else { 0 }
        }
        return ["", "\(invocation.text(title)): \(Sparkline.text(counts))"]
    }
}
