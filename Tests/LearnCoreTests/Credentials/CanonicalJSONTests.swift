import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Canonical JSON, base58 and did:key")
struct CanonicalJSONTests {
    private func canonical(_ text: String) throws -> String {
        String(decoding: try JSONParser.parse(Array(text.utf8)).canonicalBytes, as: UTF8.self)
    }

    @Test("Names are ordered as in RFC 8785 § 3.2.3, by UTF-16 code units")
    func order() throws {
        let text = #"""
            {"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
             "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O"}
            """#
        #expect(
            try canonical(text)
                == #"{"\r":"Carriage Return","1":"One",""# + "\u{80}" + #"":"Control","ö":"Latin Small Letter O","#
                + #""€":"Euro Sign","😀":"Emoji: Grinning Face","# + "\"\u{FB33}\":"
                + #""Hebrew Letter Dalet With Dagesh"}"#)
    }

    @Test("Strings are written as in RFC 8785 § 3.2.2.2")
    func strings() throws {
        #expect(
            try canonical(
                #"{"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}"#)
                == #"{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}"#)
        #expect(try canonical(#""\b\t\n\f\r\u007f\u0000""#) == #""\b\t\n\f\r"# + "\u{7F}" + #"\u0000""#)
    }

    @Test("Nested objects are ordered, arrays and text that could be normalised are not touched")
    func structures() throws {
        #expect(
            try canonical(
                #"{ "1": {"f": {"f": "hi","F": 5} ,"\n": 56}, "10": { }, "": "empty", "a": { }, "111": [ ] }"#)
                == #"{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[],"a":{}}"#)
        let decomposed = try JSONParser.parse(Array(#""A\u030a""#.utf8)).canonicalBytes
        #expect(decomposed == Array("\"A\u{30A}\"".utf8))
    }

    @Test(
        "What two readers could understand differently is no JSON here",
        arguments: [
            "", "{", #"{"a":1,"a":2}"#, #"{"a":1,"\u0061":2}"#, "1.0", "1e3", "01", "-0", "-", "9007199254740992",
            "[1,]", #"{"a":1,}"#, "{a:1}", "'a'", "\"a\nb\"", #""\x""#, #""\ud800""#, #""\ud800\u0041""#, #""\udc00""#,
            "tru", "true false", "\u{FEFF}{}", "[1 2]", "\"a",
        ])
    func refused(text: String) {
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(Array(text.utf8)) }
    }

    @Test("Bytes that are no UTF-8, and endless nesting, are refused at their place")
    func limits() {
        #expect(throws: JSONParser.Failure(byte: 0)) { try JSONParser.parse([0x22, 0xC0, 0x80, 0x22]) }
        #expect(throws: JSONParser.Failure.self) {
            try JSONParser.parse([UInt8](repeating: UInt8(ascii: "["), count: 100_000))
        }
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse([UInt8](repeating: 0x20, count: 2 << 20)) }
    }

    @Test("Whatever bytes come, the parser ends, and what it reads it reads again", arguments: 0..<300)
    func anyBytes(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let signs = Array(#"{}[]":,\u0123abtrue-9 é"#.utf8)
        let text = (0..<40).map { _ in signs.randomElement(using: &random) ?? 0 }
        for start in [[], Array(#"{"a":["#.utf8)] {
            guard let value = try? JSONParser.parse(start + text) else { continue }
            #expect(try JSONParser.parse(value.canonicalBytes).canonicalBytes == value.canonicalBytes)
        }
    }

    @Test(
        "Base58 gives the examples of the Internet-Draft draft-msporny-base58-03",
        arguments: [
            ("Hello World!", "2NEpo7TZRRrLZSi2U"),
            (
                "The quick brown fox jumps over the lazy dog.",
                "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z"
            ),
        ])
    func base58(plain: String, text: String) {
        #expect(Base58.text(Array(plain.utf8)) == text)
        #expect(Base58.bytes(text) == Array(plain.utf8))
    }

    @Test("Base58 keeps zeros at the front, and refuses other signs")
    func base58Edges() {
        #expect(Base58.text(hexBytes("0000287fb4cd")) == "11233QC4")
        #expect(Base58.bytes("11233QC4") == hexBytes("0000287fb4cd"))
        #expect(Base58.text([]).isEmpty)
        #expect(Base58.bytes("0OIl") == nil)
        #expect(Base58.bytes(String(repeating: "z", count: 100_000)) == nil)
    }

    @Test("Base58 reads what it writes", arguments: 0..<100)
    func base58RoundTrip(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let input = [UInt8](repeating: 0, count: Int(seed % 4)) + random.bytes(Int(seed % 70))
        #expect(Base58.bytes(Base58.text(input)) == input)
    }

    @Test("A key's address is the one of the W3C's test vectors, and no other text is taken for it")
    func didKey() throws {
        let seed = hexBytes("c96ef9ea10c5e414c471723aff9de72c35fa5b70fae97e8832ecac7d2e2b8ed6")
        let key = DIDKey(try #require(Ed25519.KeyPair(seed: seed)).publicKey)
        #expect(key.multibase == "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")
        #expect(DIDKey(verificationMethod: key.verificationMethod) == key)
        for other in ["", "#", key.did, key.multibase, key.verificationMethod + "1", "did:web:x#" + key.multibase] {
            #expect(DIDKey(verificationMethod: other) == nil)
        }
    }
}
