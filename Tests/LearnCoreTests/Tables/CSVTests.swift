import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Reading and writing CSV")
struct CSVTests {
    private func texts(_ text: String, delimiter: CSVDelimiter? = nil) throws -> [[String]] {
        try CSVReader.rows(Array(text.utf8), delimiter: delimiter).map { $0.fields.map(\.text) }
    }

    private func failure(_ bytes: [UInt8], limits: CSVLimits = CSVLimits()) -> CSVFailure? {
        do throws(CSVFailure) {
            _ = try CSVReader.rows(bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test("Lines end in CRLF, LF or CR, and the last may lack an end", arguments: ["\r\n", "\n", "\r"])
    func lineEnds(end: String) throws {
        let expected = [["a", "b"], ["1", ""], ["", "2"]]
        #expect(try texts(["a,b", "1,", ",2"].joined(separator: end)) == expected)
        #expect(try texts(["a,b", "", "1,", ",2", "", ""].joined(separator: end)) == expected)
    }

    @Test("The header row tells the delimiter, whatever stands inside quotes")
    func delimiter() throws {
        #expect(try texts("navn;rolle\nAnna, Bo;lærer") == [["navn", "rolle"], ["Anna, Bo", "lærer"]])
        #expect(try texts("\"a;b;c\",d\n1;2,3") == [["a;b;c", "d"], ["1;2", "3"]])
        #expect(try texts("navn\n1,2") == [["navn"], ["1", "2"]])
        #expect(try texts("a;b", delimiter: .comma) == [["a;b"]])
    }

    @Test("Quotes hold delimiters, line breaks and doubled quotes")
    func quotes() throws {
        #expect(
            try texts("a,b\n\"x, \"\"y\"\"\r\nz\",\"\"\n") == [["a", "b"], ["x, \"y\"\r\nz", ""]])
    }

    @Test("Each field tells its line and its column in characters, a byte order mark left out")
    func places() throws {
        let rows = try CSVReader.rows([0xEF, 0xBB, 0xBF] + Array("æ,ø\n\"1\r\n2\",å😀,x\ny,z".utf8))
        #expect(
            rows.map { $0.fields.map { [$0.line, $0.column] } } == [
                [[1, 1], [1, 3]], [[2, 1], [3, 4], [3, 7]], [[4, 1], [4, 3]],
            ])
        #expect(rows.map(\.line) == [1, 2, 4])
    }

    @Test("What is wrong has a place and a reason")
    func failures() {
        let cases: [(String, Int, Int, CSVFailure.Problem)] = [
            ("a,b\nø,\"x\ny", 2, 3, .unclosedQuote), ("a,\"b\"c", 1, 6, .textAfterQuote),
            ("a,b\n1,5\" rør", 2, 4, .strayQuote), ("a\nb\0c", 2, 2, .invalidUTF8),
        ]
        for (text, line, column, problem) in cases {
            #expect(failure(Array(text.utf8)) == CSVFailure(line: line, column: column, problem: problem))
        }
        let windows = Array("a\r\nbø,".utf8) + [0xE6, 0x2C]
        #expect(failure(windows) == CSVFailure(line: 2, column: 4, problem: .invalidUTF8))
        #expect(failure(windows)?.message.english.contains("CSV UTF-8") == true)
        #expect(failure(Array("\u{FEFF}".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })) != nil)
    }

    @Test("A file that asks for too much is refused at its limit, not past it")
    func limits() {
        var limits = CSVLimits()
        (limits.rows, limits.columns, limits.bytesInField) = (2, 3, 4)
        #expect(failure(Array("1,2,3\n1234,2,3\n".utf8), limits: limits) == nil)
        #expect(failure(Array("1\n2\n3".utf8), limits: limits)?.problem == .tooManyRows(limit: 2))
        #expect(failure(Array("1,2,3,4".utf8), limits: limits)?.problem == .tooManyColumns(limit: 3))
        #expect(failure(Array("\"12345\"".utf8), limits: limits)?.problem == .fieldTooLong(limit: 4))
    }

    @Test("A field is quoted only where it must be, and lines end in CRLF")
    func writing() {
        let rows: [[CSVWriter.Cell]] = [
            [.text("navn"), .text("antal")], [.text("a b"), .number(-3)], [.text("x,\"y\";z"), .text(" s")],
            [.text("")],
        ]
        #expect(
            String(decoding: CSVWriter().bytes(rows), as: UTF8.self)
                == "navn,antal\r\na b,-3\r\n\"x,\"\"y\"\";z\",\" s\"\r\n\"\"\r\n")
        #expect(
            CSVWriter(delimiter: .semicolon, byteOrderMark: true).bytes([[.text("å"), .number(1)]])
                == [0xEF, 0xBB, 0xBF] + Array("å;1\r\n".utf8))
    }

    @Test(
        "A text that could be a formula gets an apostrophe",
        arguments: [
            "=1+1", "+45 12345678", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\"=1", "' =1", "'=1", "＝1", "－1",
            "＋1", "＠x", "\u{A0}=1", "\u{FEFF}=1", "\u{200B}=1", "\u{1}=1", "=\u{301}1",
        ])
    func formulas(text: String) {
        #expect(SpreadsheetText.guarded(text) == "'" + text)
        #expect(SpreadsheetText.unguarded(SpreadsheetText.guarded(text)) == text)
    }

    @Test("Other texts stay as they are", arguments: ["", "a=b", "'citat'", "'", "1-2", "æ", "5 = 5", "\"x\""])
    func plainTexts(text: String) {
        #expect(SpreadsheetText.guarded(text) == text)
        #expect(SpreadsheetText.unguarded(text) == text)
    }

    @Test("Reading what was written gives the same rows", arguments: 0..<300 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let scalars = Array("=+-@'\",;\r\n\t aæø😀＝\u{FEFF}\u{A0}1\u{301}".unicodeScalars)
        func text(_ random: inout SeededGenerator) -> String {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...8, using: &random) {
                view.append(scalars.randomElement(using: &random) ?? "x")
            }
            return String(view)
        }
        let columns = Int.random(in: 1...4, using: &random)
        let rows = (0..<Int.random(in: 1...6, using: &random)).map { _ in (0..<columns).map { _ in text(&random) } }
        let delimiter: CSVDelimiter = columns > 1 && Bool.random(using: &random) ? .semicolon : .comma
        let writer = CSVWriter(delimiter: delimiter, byteOrderMark: Bool.random(using: &random))
        let bytes = writer.bytes(rows.map { $0.map { .text($0) } })
        let read = try CSVReader.rows(bytes).map { $0.fields.map { SpreadsheetText.unguarded($0.text) } }
        #expect(read.map { $0.map { Array($0.unicodeScalars) } } == rows.map { $0.map { Array($0.unicodeScalars) } })
        for row in try CSVReader.rows(bytes) {
            for field in row.fields {
                #expect(SpreadsheetText.guarded(SpreadsheetText.unguarded(field.text)) == field.text)
            }
        }
    }

    @Test("No bytes make the reader crash", arguments: 0..<200 as Range<UInt64>)
    func anyBytes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let alphabet: [UInt8] = [0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x41, 0xC3, 0xA6, 0xEF, 0xBB, 0xBF, 0x00, 0xFF]
        let bytes = (0..<Int.random(in: 0...30, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0
        }
        if let failure = failure(bytes) { #expect(failure.line >= 1 && failure.column >= 1) }
    }
}
