import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("A table and its faces")
struct TableFacesTests {
    static func sample(rows extra: [[ReportTable.Cell]] = []) throws -> ReportTable {
        try ReportTable(
            title: Message(da: "Krav pr. skole", en: "Requirements by school"),
            asOf: CalendarDay(iso8601: "2027-08-01"),
            columns: [
                .init(id: "school", heading: Message(da: "Skole", en: "School"), kind: .text, isKey: true),
                .init(id: "met", heading: Message(da: "Opfyldt", en: "Met"), kind: .share),
                .init(id: "overdue", heading: Message(da: "Overskredet", en: "Overdue"), kind: .count),
                .init(id: "time", heading: Message(da: "Tid", en: "Time"), kind: .minutes),
                .init(id: "latest", heading: Message(da: "Senest", en: "Latest"), kind: .day),
                .init(id: "status", heading: Message(da: "Status", en: "Status"), kind: .text),
            ],
            rows: [
                [
                    .text("Ærøskøbing Skole"), .share(5, of: 10), .count(0), .minutes(135),
                    .day(CalendarDay(unchecked: 2027, 6, 30)), .term("good", Message(da: "i orden", en: "in order")),
                ],
                [.text("=Nord; \"Øst\""), .suppressed, .suppressed, .minutes(60), .empty, .empty],
            ] + extra,
            totals: [
                .message(Message(da: "I alt", en: "In all")), .share(17, of: 31), .count(6), .empty, .empty, .empty,
            ],
            notes: [Message(da: "Tal fra registret.", en: "Numbers from the register.")])
    }

    @Test("Wide text stands in columns, letters of two bytes included")
    func wideText() throws {
        let lines = TableText.lines(try Self.sample(), width: 100, language: .danish)
        #expect(
            Array(lines.prefix(8)) == [
                "Krav pr. skole",
                "Opgjort pr. 2027-08-01",
                "",
                "Skole              Opfyldt  Overskredet         Tid  Senest      Status",
                "────────────────────────────────────────────────────────────────────────",
                "Ærøskøbing Skole   5 af 10            0  2 t 15 min  2027-06-30  i orden",
                "=Nord; \"Øst\"        skjult       skjult         1 t",
                "────────────────────────────────────────────────────────────────────────",
            ])
    }

    @Test("Narrow text gives each row a block")
    func narrowText() throws {
        let lines = TableText.lines(try Self.sample(), width: 30, language: .english)
        #expect(
            Array(lines.dropFirst(3).prefix(7)) == [
                "School: Ærøskøbing Skole", "  Met: 5 of 10", "  Overdue: 0", "  Time: 2 h 15 min",
                "  Latest: 2027-06-30",
                "  Status: in order", "",
            ])
    }

    @Test("A share can be drawn: full only when all is done, empty only when nothing is")
    func bars() throws {
        let table = try ReportTable(
            title: Message(verbatim: "x"), columns: [.init(id: "met", heading: Message(verbatim: "m"), kind: .share)],
            rows: [[.share(5, of: 10)], [.share(99, of: 100)], [.share(1, of: 100)], [.share(0, of: 0)]])
        let lines = TableText.lines(table, width: 80, language: .english, bars: true)
        #expect(
            lines.dropFirst(4).map { $0.filter { $0 == "█" }.count } == [5, 9, 1, 0])
        #expect(lines[4] == "  █████░░░░░ 5 of 10")
    }

    @Test("No line is wider than the terminal, whatever the cells say", arguments: 0..<150 as Range<UInt64>)
    func width(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let characters = Array("aæøå 😀e\u{301}\n\t\u{1B}漢=-")
        let rows: [[ReportTable.Cell]] = (0..<4).map { _ in
            let text = String(
                (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
                    characters.randomElement(using: &random)
                })
            return [
                .text(text), .share(3, of: 4), .count(Int.random(in: 0...9999, using: &random)), .empty, .suppressed,
                .text(text),
            ]
        }
        let width = Int.random(in: 20...150, using: &random)
        for line in TableText.lines(try Self.sample(rows: rows), width: width, language: .danish, bars: true) {
            #expect(DisplayWidth.of(line) <= width && !line.contains { "\n\t\u{1B}".contains($0) })
        }
    }

    @Test("CSV writes shares in two columns and no formula")
    func csv() throws {
        let bytes = TableCSV.bytes(
            try Self.sample(), language: .danish, writer: CSVWriter(delimiter: .semicolon, byteOrderMark: true))
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "\u{FEFF}Skole;Opfyldt;Opfyldt (ud af);Overskredet;Tid (minutter);Senest;Status\r\n"
                + "Ærøskøbing Skole;5;10;0;135;2027-06-30;i orden\r\n"
                + "\"'=Nord; \"\"Øst\"\"\";skjult;skjult;skjult;60;;\r\n" + "I alt;17;31;6;;;\r\n")
    }

    @Test("JSON has a key for each column, nothing in place of what is hidden, and says what is")
    func json() throws {
        let text = String(decoding: try TableJSON.bytes(try Self.sample(), language: .english), as: UTF8.self)
        #expect(text.contains("\"asOf\" : \"2027-08-01\"") && text.contains("\"met\" : null"))
        let document = try JSONDecoder().decode(DecodedTable.self, from: Data(text.utf8))
        #expect(document.title == "Requirements by school" && document.columns.map(\.id).last == "status")
        #expect(document.rows[0].status == "good" && document.rows[0].met == ["part": 5, "of": 10])
        #expect(document.rows[1].met == nil && document.rows[1].suppressed == ["met", "overdue"])
        #expect(document.totals?.overdue == 6 && document.notes.count == 2)
    }

    @Test("The same table gives the same bytes, and another table others", arguments: Language.allCases)
    func sameBytes(language: Language) throws {
        let table = try Self.sample()
        let other = try Self.sample(rows: [[.text("Syd"), .empty, .count(9), .empty, .empty, .empty]])
        #expect(try TableJSON.bytes(table, language: language) == TableJSON.bytes(table, language: language))
        #expect(try TableJSON.bytes(table, language: language) != TableJSON.bytes(other, language: language))
        #expect(TableCSV.bytes(table, language: language) == TableCSV.bytes(table, language: language))
        #expect(TableCSV.bytes(table, language: language) != TableCSV.bytes(other, language: language))
    }

    @Test("A row that does not fit the columns is refused")
    func misfits() {
        let columns = [ReportTable.Column(id: "a", heading: Message(verbatim: "A"), kind: .count)]
        func failure(_ columns: [ReportTable.Column], _ rows: [[ReportTable.Cell]], _ totals: [ReportTable.Cell]? = nil)
            -> ReportTableFailure?
        {
            do throws(ReportTableFailure) {
                _ = try ReportTable(title: Message(verbatim: "x"), columns: columns, rows: rows, totals: totals)
                return nil
            } catch {
                return error
            }
        }
        #expect(failure(columns, [[.count(1)], [.suppressed]], [.text("I alt")]) == nil)
        #expect(failure(columns, [[.count(1)], []]) == .unevenRow(1))
        #expect(failure(columns, [[.text("x")]]) == .foreignCell(row: 0, column: "a"))
        #expect(failure(columns, [], [.minutes(1)]) == .foreignTotal(column: "a"))
        #expect(failure(columns, [], []) == .unevenTotals)
        #expect(failure(columns + columns, []) == .takenColumn("a"))
    }

    @Test("A duration leaves out what is zero")
    func durations() {
        #expect(
            [0, 45, 60, 135, -90].map { Message.duration(minutes: $0).danish } == [
                "0 min", "45 min", "1 t", "2 t 15 min", "-1 t 30 min",
            ])
    }
}

private struct DecodedTable: Decodable {
    struct Column: Decodable { let id: String }
    struct Row: Decodable {
        let met: [String: Int]?
        let overdue: Int?
        let status: String?
        let suppressed: [String]
    }
    let title: String
    let columns: [Column]
    let rows: [Row]
    let totals: Row?
    let notes: [String]
}
