import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Receipts")
struct ReceiptTests {
    @Test("A receipt says what the engine says, and becomes entries without a typed word")
    func whole() throws {
        let receipt = try SampleReceipt.accepted()
        #expect(receipt.questions == 2 && receipt.rightAtFirst == 1 && receipt.attempts == 3 && receipt.scenarios == 1)
        #expect(receipt.entries.count == 6)
        #expect(receipt.entries.first?.event == .started)
        #expect(receipt.entries.first.map { Timestamp.text($0.at) } == "2026-11-18T08:00:00.000Z")
        #expect(
            receipt.entries.contains {
                $0.event == .answered("g", LessonEvent.Answer(response: .filled(["g1": .accepted(0)]), isCorrect: true))
            })
        #expect(!receipt.isOfOlderVersion && receipt.leftOut.isEmpty)
    }

    static let wrong: [(what: String, other: String, path: String, problem: ReceiptFault.Problem)] = [
        (#""format": "urn:learn:receipt:1","#, "", "$", .missing("format")),
        ("receipt:1", "receipt:2", "$.format", .otherFormat("urn:learn:receipt:2")),
        (#""id": "5a0f3b52-93a4-4f0e-8a5e-0c8d3b1f2a11""#, #""id": "mig""#, "$.id", .notA(.identifier)),
        (#""version": "1.0.0""#, #""version": "1.0.10""#, "$.version", .newerVersion("1.0.10", known: "1.0.0")),
        (#""lesson": "first""#, #""lesson": "second""#, "$.lessons[0].lesson", .unknownLesson("second")),
        (
            #""question": "m""#, #""question": "x""#, "$.lessons[0].questions[0].question", .unknownQuestion("x")
        ),
        (
            #"["c", "a"]"#, #"["c", "z"]"#, "$.lessons[0].questions[0].attempts[1].response.chosen", .unknownPart("z")
        ),
        (#"["c", "a"]"#, #"["c", "c"]"#, "$.lessons[0].questions[0].attempts[1].response.chosen", .twice("c")),
        (#"["c", "a"]"#, "[]", "$.lessons[0].questions[0].attempts[1].response", .noResponse),
        (
            #""verdict": "incomplete""#, #""verdict": "wrong""#, "$.lessons[0].questions[0].attempts[0].verdict",
            .judgedOtherwise(said: "wrong", engine: "incomplete")
        ),
        (
            #"["a", "b"]"#, #"["a"]"#, "$.lessons[0].questions[0].attempts[0].rightParts",
            .judgedOtherwise(said: "a", engine: "a, b")
        ),
        (
            #""rightAtFirst": false"#, #""rightAtFirst": true"#, "$.lessons[0].questions[0].attempts[0].rightAtFirst",
            .judgedOtherwise(said: "true", engine: "false")
        ),
        (
            " RO PAA! ", "ro pa", "$.lessons[0].questions[1].attempts[0].verdict",
            .judgedOtherwise(said: "right", engine: "wrong")
        ),
        (" RO PAA! ", " ?! ", "$.lessons[0].questions[1].attempts[0].response.typed", .noResponse),
        (
            "2026-11-18T09:02:00.000+01:00", "2027-01-01T00:00:00.000+01:00",
            "$.lessons[0].questions[0].attempts[1].at", .inFuture("2026-12-31T23:00:00.000Z")
        ),
        ("2026-11-18T09:00:00.000+01:00", "18-11-2026", "$.lessons[0].begun", .notA(.time)),
        (
            #""scene": "b""#, #""scene": "a""#, "$.lessons[0].scenarios[0].moves[1]",
            .noSuchMove(scene: "a", choice: "l")
        ),
        (
            #""level": 6"#, #""level": 5"#, "$.lessons[0].scenarios[0].level",
            .judgedOtherwise(said: "5", engine: "6")
        ),
        (
            #""ending": "e""#, #""ending": null"#, "$.lessons[0].scenarios[0].ending",
            .judgedOtherwise(said: "null", engine: "e")
        ),
        (
            "[0, 1]", "[1]", "$.lessons[0].scenarios[0].turned", .judgedOtherwise(said: "[1]", engine: "[0, 1]")
        ),
        (#""question": "g""#, #""question": "m""#, "$.lessons[0].questions[1]", .twice("m")),
        (#""level": 6"#, #""level": 6, "name": "Ane""#, "$.lessons[0].scenarios[0]", .unknownMember("name")),
        (#""level": 6"#, #""level": 6.5"#, "$", .notJSON(byte: 1)),
        (#""course": "sample""#, #""course": 7"#, "$.course", .notA(.text)),
    ]

    @Test("What is wrong with a receipt is said with its place", arguments: wrong.indices)
    func wrongInputs(index: Int) throws {
        let (what, other, path, problem) = Self.wrong[index]
        let text = SampleReceipt.changed(what, to: other)
        #expect(text != SampleReceipt.text)
        let fault = #expect(throws: ReceiptFault.self) { try SampleReceipt.accepted(text) }
        #expect(fault?.path == path)
        if case .notJSON = problem, case .notJSON = fault?.problem { return }
        #expect(fault?.problem == problem)
        #expect(fault?.message.danish.hasPrefix(path + ": ") == true)
    }

    @Test("A receipt of an older version gives what still exists, and says what not")
    func olderVersion() throws {
        let old = SampleReceipt.changed(#""version": "1.0.0""#, to: #""version": "0.9.9""#)
        let whole = try SampleReceipt.accepted(old)
        #expect(whole.isOfOlderVersion && whole.leftOut.isEmpty && whole.questions == 2)

        // The question has another answer now, and the talk is gone.
        let blocks = SampleReceipt.blocks.replacing(#"<option id="a" correct="yes">"#, with: #"<option id="a">"#)
        let talk = try #require(blocks.firstRange(of: "<scenario"))
        let course = try SampleReceipt.course(String(blocks[..<talk.lowerBound]))
        let rest = try SampleReceipt.accepted(old, of: course)
        #expect(rest.questions == 1 && rest.scenarios == 0)
        #expect(
            rest.leftOut.map(\.path) == [
                "$.lessons[0].questions[0].attempts[0].verdict", "$.lessons[0].scenarios[0].scenario",
            ])
    }

    @Test("A file that is too large, cut off, or no text is refused")
    func damage() {
        let bytes = Array(SampleReceipt.text.utf8)
        for count in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: ReceiptFault.self) { try Receipt(Array(bytes[..<count])) }
        }
        #expect(throws: ReceiptFault("$", .tooLarge(most: 1 << 20))) {
            try Receipt([UInt8](repeating: 0x20, count: (1 << 20) + 1))
        }
        #expect(throws: ReceiptFault.self) { try Receipt([0xFF, 0xFE, 0x7B, 0x7D]) }
    }

    @Test("Bytes that are changed anywhere give a fault or the same verdicts, never a crash")
    func fuzzed() throws {
        var random = SeededGenerator(seed: 7)
        let course = try SampleReceipt.course()
        let bytes = Array(SampleReceipt.text.utf8)
        var refused = 0
        for _ in 0..<3000 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                changed[Int.random(in: 0..<changed.count, using: &random)] = UInt8.random(
                    in: 0x20...0x7E, using: &random)
            }
            do {
                _ = try AcceptedReceipt(Receipt(changed), of: course, latest: SampleReceipt.now)
            } catch { refused += 1 }
        }
        #expect(refused > 2000)
    }

    @Test(
        "Times are read with their distance from UTC",
        arguments: [
            ("2026-11-24T15:02:11.123+01:00", "2026-11-24T14:02:11.123Z"),
            ("2026-01-01T00:30:00.000+02:00", "2025-12-31T22:30:00.000Z"),
            ("2026-06-30T23:30:00.000-03:30", "2026-07-01T03:00:00.000Z"), ("2026-11-24T15:02:11.123Z", nil),
            ("2026-11-24T15:02:11+01:00", nil), ("2026-02-30T15:02:11.123+01:00", nil),
            ("2026-11-24T15:02:11.123+15:00", nil), ("2026-11-24T15:02:11.123 01:00", nil), ("", nil),
        ])
    func times(text: String, utc: String?) {
        #expect(ReceiptTime.date(text).map(Timestamp.text) == utc)
    }

    @Test("Folding twice folds no further, and letter case makes no difference")
    func folding() {
        var random = SeededGenerator(seed: 24)
        let pool =
            Array("aAoOæÆøØåÅäÄöÖéßIiǅΣ .,;:!?…\"'»«“”’-xyz").map(String.init) + ["\u{308}", "\u{30A}", "\u{A0}"]
        for _ in 0..<5000 {
            let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in
                pool.randomElement(using: &random) ?? ""
            }.joined()
            let once = TypedText.folded(text)
            #expect(TypedText.folded(text.lowercased()) == once)
            #expect(TypedText.folded(" »" + text + "«\u{2003}!") == once)
        }
    }
}
