import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Cards for two children who stand there now")
struct CardsTests {
    /// The courses of the repository that have cards.
    static let names = ShippedCourses.names.filter {
        CourseFolder(path: ShippedCourses.folder + "/" + $0).paths().contains(CardsReader.file)
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        try CourseFolder(path: ShippedCourses.folder + "/" + name).read(CardsReader.file)
    }

    static let whole = """
        <cards xmlns="urn:learn:cards:1" course="sample" stages="primary middle">
          <title>Kort</title>
          <card id="a" kind="rule"><say>Du må   stoppe.</say><adult>Sig det først.</adult></card>
          <card id="b" kind="turn"><say>Din tur.</say></card>
          <card id="c" kind="question" stages="primary"><say>Hvad skete der?</say></card>
          <card id="d" kind="question" stages="middle"><say>Set fra dig?</say></card>
          <card id="e" kind="repeat"><say>Sig det igen.</say></card>
          <card id="f" kind="ideas"><say>Hvad kunne I gøre?</say></card>
          <card id="g" kind="agreement"><say>Er det en aftale?</say></card>
          <card id="h" kind="goodbye"><say>Tak.</say></card>
        </cards>
        """

    private func read(_ text: String) -> (cards: MediationCards?, rules: [Rule]) {
        let reading = CardsReader.read(bytes: Array(text.utf8), file: "cards.xml")
        return (reading.cards, reading.diagnostics.map(\.fault.rule))
    }

    @Test("A file is read as cards in their order, and a stage sees its own")
    func reading() throws {
        let cards = try #require(read(Self.whole).cards)
        #expect(cards.course == "sample")
        #expect(cards.title == "Kort")
        #expect(cards.stages == [.primary, .middle])
        #expect(cards.cards.map(\.id.rawValue) == ["a", "b", "c", "d", "e", "f", "g", "h"])
        #expect(cards.cards[0].say == "Du må stoppe.")
        #expect(cards.cards[0].adult == "Sig det først.")
        #expect(cards.cards(for: .middle).map(\.id.rawValue) == ["a", "b", "d", "e", "f", "g", "h"])
    }

    @Test(
        "What is wrong is reported once, and nothing is used",
        arguments: [
            ("kind=\"turn\"", "kind=\"trun\"", Rule.attributeValue), ("<say>Tak.</say>", "", .missingElement),
            ("<say>Tak.</say>", "<say> </say>", .emptyElement), ("id=\"b\"", "id=\"a\"", .duplicateID),
            ("<say>Tak.</say>", "<says>Tak.</says>", .unknownElement),
            ("<say>Tak.</say>", "Tak.<say>x</say>", .strayText),
            ("urn:learn:cards:1", "urn:learn:cards:2", .wrongNamespace), ("</cards>", "", .xmlTruncated),
            (" stages=\"primary middle\"", "", .missingAttribute), ("\"primary middle\"", "\"\"", .attributeValue),
            ("</title>", "</title><!DOCTYPE x>", .xmlSyntax),
        ])
    func faults(of text: String, replacement: String, rule: Rule) {
        let broken = Self.whole.replacing(text, with: replacement, maxReplacements: 1)
        let reading = read(broken)
        #expect(reading.cards == nil)
        #expect(reading.rules.first == rule)
        #expect(rule == .missingAttribute || rule == .attributeValue || reading.rules.count == 1)
    }

    @Test("Three courses have them, and each begins with the rules and can be said on a screen", arguments: names)
    func shipped(name: String) throws {
        #expect(Self.names == ["fidus-katten", "konflikt-trolden", "konfliktmaegling"])
        let reading = CardsReader.read(bytes: try Self.bytes(name), file: name, course: Course.ID(name))
        #expect(reading.diagnostics.isEmpty)
        let cards = try #require(reading.cards)
        for stage in cards.stages {
            let track = cards.cards(for: stage)
            // Voluntary, confidential, you may stop: all before the first turn or question.
            #expect(track.prefix { $0.kind == .rule }.count >= 3)
            #expect(track.allSatisfy { ($0.adult?.count ?? 0) <= 140 })
        }
    }

    @Test("The schema takes the courses' cards and refuses what the reader refuses")
    func schema() throws {
        let bytes = try CourseFolder(path: ShippedCourses.folder + "/schema").read("cards.xsd")
        let schema = try #require(XMLSchema(bytes: bytes))
        for name in Self.names { #expect(schema.errors(in: try Self.bytes(name)) == []) }
        #expect(schema.errors(in: Array(Self.whole.utf8)) == [])
        for (text, replacement) in [
            ("kind=\"turn\"", "kind=\"trun\""), ("<say>Tak.</say>", ""), ("<say>Tak.</say>", "<say> </say>"),
            ("id=\"b\"", "id=\"a\""), ("id=\"b\"", "id=\"B\""), (" stages=\"primary middle\"", ""),
            ("\"primary middle\"", "\"\""), ("urn:learn:cards:1", "urn:learn:cards:2"),
        ] {
            let broken = Self.whole.replacing(text, with: replacement, maxReplacements: 1)
            #expect(!schema.errors(in: Array(broken.utf8)).isEmpty, "\(replacement)")
        }
    }
}
