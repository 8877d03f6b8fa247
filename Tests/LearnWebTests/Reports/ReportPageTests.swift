import FoundationEssentials
import LearnCore
import LearnTestSupport
import Testing

@testable import LearnWeb

@Suite("A report as a page")
struct ReportPageTests {
    private func html(_ sections: [ReportSection], language: Language = .danish) -> String {
        String(
            decoding: ReportPage(title: Message(da: "Rapport", en: "Report"), language: language, sections: sections)
                .bytes(), as: UTF8.self)
    }

    @Test("Text, CSV, JSON and HTML carry the same numbers", arguments: 0..<40 as Range<UInt64>)
    func sameNumbers(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let table = try SampleReport.random(&random)
        let expected = (table.rows + (table.totals.map { [$0] } ?? [])).map { $0.flatMap(SampleReport.numbers) }

        let csv = try CSVReader.rows(TableCSV.bytes(table, language: .english)).dropFirst().map { row in
            zip(row.fields, SampleReport.csvColumns).filter(\.1).compactMap { Int($0.0.text) }
        }
        #expect(csv == expected)

        let document = try JSONDecoder().decode(
            JSONTable.self, from: Data(try TableJSON.bytes(table, language: .english)))
        #expect((document.rows + (document.totals.map { [$0] } ?? [])).map(\.numbers) == expected)

        let page = html([try ReportSection(table: table)], language: .english)
        let rows = page.components(between: "<tr>", and: "</tr>").dropFirst()
        #expect(
            rows.map { SampleReport.numbers(in: $0.components(between: "<td", and: "</td>").dropMarkup()) } == expected)

        let lines = TableText.lines(table, width: 200, language: .english)
        let body = lines.dropFirst(5).prefix { !$0.isEmpty }.filter { !$0.hasPrefix("─") }
        #expect(body.map { SampleReport.numbers(in: [String($0.drop { $0 != " " })]) } == expected)
        let narrow = TableText.lines(table, width: 40, language: .english).dropFirst(3)
        let blocks = narrow.split(separator: "").prefix(expected.count)
        #expect(
            blocks.map { SampleReport.numbers(in: $0.dropFirst().map { String($0.drop { $0 != ":" }) }) } == expected)
    }

    @Test("The same page gives the same bytes")
    func sameBytes() throws {
        let section = try SampleReport.section()
        let page = ReportPage(title: Message(verbatim: "x"), language: .danish, sections: [section])
        #expect(page.bytes() == page.bytes())
    }

    @Test("The policy allows the page's own style and nothing else")
    func policy() throws {
        let page = html([try SampleReport.section()])
        let style = try #require(page.components(between: "<style>", and: "</style>").first)
        #expect(page.contains("style-src 'sha256-\(SHA256.base64(style.utf8))'"))
        #expect(SHA256.base64([]) == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
        #expect(!page.contains(" style=") && !page.contains("<script") && !page.contains("<link"))
        #expect(!style.contains { "<>&".contains($0) })
        for address in ["http:", "https:", "//", "src=", "@import"] { #expect(!page.contains(address)) }
    }

    @Test("A table has a caption, and a scope on every heading; charts have a name and a text")
    func accessible() throws {
        let page = html([try SampleReport.section(), try SampleReport.section()])
        #expect(page.components(separatedBy: "<caption>").count == 3)
        #expect(page.components(separatedBy: "<th ").count == page.components(separatedBy: "scope=").count)
        #expect(!page.contains("<th>"))
        let drawings = page.components(between: "<svg", and: "</svg>").filter { !$0.contains("aria-hidden") }
        #expect(drawings.count == 2 * (4 + 2))
        #expect(drawings.allSatisfy { $0.contains("role=\"img\"") && $0.contains("<title") && $0.contains("<desc") })
        let ids = page.components(between: " id=\"", and: "\"")
        #expect(Set(ids).count == ids.count)
        for reference in page.components(between: "aria-labelledby=\"", and: "\"") {
            #expect(reference.split(separator: " ").allSatisfy { ids.contains(String($0)) })
        }
        for reference in page.components(between: "url(#", and: ")") { #expect(ids.contains(reference)) }
    }

    @Test("A chart does not show what the table hides")
    func hidden() throws {
        let page = html([try SampleReport.section()])
        let bar = try #require(page.components(between: "<li><p class=\"label\"", and: "</li>").last)
        #expect(bar.contains("skjult") && bar.contains("url(#veil)") && !bar.contains("url(#part-1)"))
    }

    @Test("No text of a table can become markup")
    func escaping() throws {
        let table = try ReportTable(
            title: Message(verbatim: "<b>&"),
            columns: [
                .init(id: "a", heading: Message(verbatim: "<i>"), kind: .text, isKey: true),
                .init(id: "n", heading: Message(verbatim: "\"><svg>"), kind: .count),
            ], rows: [[.text("</title><script>"), .count(1)]])
        let charts: [ReportChart] = [
            .stackedBars(title: Message(verbatim: "</style>"), parts: ["n"]),
            .heatStrip(title: Message(verbatim: "<g>"), value: "n"),
        ]
        let page = html([try ReportSection(charts: charts, table: table)])
        for tag in ["<b>", "<i>", "<script>", "\"><svg>", "<g>"] { #expect(!page.contains(tag)) }
        #expect(page.components(separatedBy: "</style>").count == 2)
    }

    @Test("A chart that does not suit its table is refused")
    func misfits() throws {
        let table = try SampleReport.section().table
        func failure(_ chart: ReportChart) -> ReportChartFailure? {
            do throws(ReportChartFailure) {
                _ = try ReportSection(charts: [chart], table: table)
                return nil
            } catch {
                return error
            }
        }
        let title = Message(verbatim: "x")
        #expect(failure(.heatStrip(title: title, value: "nothing")) == .noCountColumn("nothing"))
        #expect(failure(.heatStrip(title: title, value: "school")) == .noCountColumn("school"))
        #expect(failure(.stackedBars(title: title, parts: [])) == .wrongNumberOfParts(0))
        #expect(failure(.steps(title: title, values: Array(repeating: "met", count: 6))) == .wrongNumberOfParts(6))
    }

    @Test("Extreme numbers and empty tables are drawn too", arguments: [[], [0, 0], [Int.max, Int.min], [1]])
    func extremes(values: [Int]) throws {
        let table = try ReportTable(
            title: Message(verbatim: "x"),
            columns: [
                .init(id: "d", heading: Message(verbatim: "d"), kind: .day, isKey: true),
                .init(id: "n", heading: Message(verbatim: "n"), kind: .count),
            ],
            rows: values.map { [CalendarDay(year: 2027, month: 1, day: 1).map { .day($0) } ?? .empty, .count($0)] })
        let title = Message(verbatim: "x")
        let page = html([
            try ReportSection(
                charts: [
                    .stackedBars(title: title, parts: ["n", "n"]), .steps(title: title, values: ["n"]),
                    .heatStrip(title: title, value: "n"),
                ], table: table)
        ])
        #expect(page.contains("</html>"))
    }

    @Test("Axes and levels have round and complete steps", arguments: 0...300)
    func scales(largest: Int) {
        let axis = CountAxis(largest: largest)
        #expect(axis.top >= max(1, largest) && axis.marks.count <= 5 && axis.marks.first == 0)
        #expect(axis.marks.last == axis.top)
        let levels = HeatLevels(largest: largest)
        for value in 0...largest {
            let level = levels.level(of: value)
            let range =
                levels.ranges.first { $0.level == level }?.text.split(separator: "–").compactMap { Int($0) } ?? []
            #expect(value >= range.first ?? .max && value <= range.last ?? .min)
        }
    }
}

private struct JSONTable: Decodable {
    struct Row: Decodable {
        let met: Int?
        let share: [String: Int]?
        let time: Int?
        var numbers: [Int] {
            [met, share?["part"], share?["of"], time].compactMap(\.self)
        }
    }
    let rows: [Row]
    let totals: Row?
}

extension String {
    fileprivate func components(between start: String, and end: String) -> [String] {
        components(separatedBy: start).dropFirst().compactMap { $0.components(separatedBy: end).first }
    }
}

extension [String] {
    fileprivate func dropMarkup() -> [String] {
        map { String($0.drop { $0 != ">" }.dropFirst()) }
    }
}
