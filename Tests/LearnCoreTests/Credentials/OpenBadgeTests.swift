import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Certificates as Open Badges")
struct OpenBadgeTests {
    private func certificate(email: String? = "anne@skolen.example") throws -> Certificate {
        var random = SeededGenerator(seed: 3)
        return Certificate(
            code: CertificateCode.make(using: &random),
            id: try #require(UUID(uuidString: "017F22E2-79B0-7CC3-98C4-DC0C0C07398F")), holder: "Anne Øst",
            holderEmail: email, achievement: "Fidus-katten", narrative: "Gennemførte kurset »Fidus-katten« på 4 timer.",
            minutes: 240, completedOn: try #require(CalendarDay(iso8601: "2026-10-24")),
            issuedOn: try #require(CalendarDay(iso8601: "2026-10-25")),
            validUntil: CalendarDay(iso8601: "2029-03-25"), issuer: "Østskolen")
    }

    private func pair(_ byte: UInt8 = 1) throws -> Ed25519.KeyPair {
        try #require(Ed25519.KeyPair(seed: [UInt8](repeating: byte, count: 32)))
    }

    private func badge(email: String? = "anne@skolen.example", namesHolder: Bool = false) throws -> [UInt8] {
        var random = SeededGenerator(seed: 4)
        return OpenBadge(try certificate(email: email), namesHolder: namesHolder, using: &random)
            .json(signedBy: try pair())
    }

    private func error(_ bytes: [UInt8], issuedBy issuer: Ed25519.PublicKey? = nil) -> OpenBadgeError? {
        do throws(OpenBadgeError) {
            try OpenBadge.verify(bytes, issuedBy: issuer)
            return nil
        } catch { return error }
    }

    @Test("A badge says what the certificate says, and its signature holds")
    func verified() throws {
        let verified = try OpenBadge.verify(try badge(), issuedBy: try pair().publicKey)
        #expect(verified.id == "urn:uuid:017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
        #expect(verified.code == (try certificate().code))
        #expect(verified.achievement == "Fidus-katten")
        #expect(verified.issuerName == "Østskolen")
        #expect(verified.isValid(on: try #require(CalendarDay(iso8601: "2029-03-25"))))
        #expect(!verified.isValid(on: try #require(CalendarDay(iso8601: "2029-03-26"))))
        #expect(!verified.isValid(on: try #require(CalendarDay(iso8601: "2026-10-24"))))
    }

    @Test("Days begin and end in Denmark, also where summer time does")
    func times() throws {
        let text = String(decoding: try badge(), as: UTF8.self)
        #expect(text.contains(#""validFrom":"2026-10-25T00:00:00+02:00""#))
        #expect(text.contains(#""activityEndDate":"2026-10-24T23:59:59+02:00""#))
        #expect(text.contains(#""validUntil":"2029-03-25T23:59:59+02:00""#))
    }

    @Test("The holder is recognised, and stands in the badge only if asked")
    func holder() throws {
        for (email, identity, other) in [
            ("anne@skolen.example" as String?, "anne@skolen.example", "Anne Øst"), (nil, "Anne Øst", "Anne Ost"),
        ] {
            let bytes = try badge(email: email)
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("Anne") && !text.contains("anne@"))
            let verified = try OpenBadge.verify(bytes)
            #expect(verified.isHeld(by: identity))
            #expect(!verified.isHeld(by: other))
        }
        let named = try badge(namesHolder: true)
        #expect(String(decoding: named, as: UTF8.self).contains(#""identityHash":"Anne Øst""#))
        #expect(try OpenBadge.verify(named).isHeld(by: "Anne Øst"))
    }

    @Test("A hashed identity is the one that the standard's example gives")
    func hash() {
        #expect(
            OpenBadge.hash("a@example.com", salt: "Kosher")
                == "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399")
    }

    @Test("Two badges of an issuer on one achievement share its id, two badges no salt")
    func achievements() throws {
        var random = SeededGenerator(seed: 5)
        let first = OpenBadge(try certificate(), using: &random)
        let second = OpenBadge(try certificate(), using: &random)
        #expect(first.salt != second.salt)
        func id(_ badge: OpenBadge, _ key: Ed25519.KeyPair) -> String? {
            badge.credential(issuer: DIDKey(key.publicKey))["credentialSubject"]?["achievement"]?["id"]?.text
        }
        #expect(id(first, try pair()) == id(second, try pair()))
        #expect(id(first, try pair()) != id(first, try pair(2)))
        #expect(
            id(first, try pair())?.wholeMatch(
                of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    }

    @Test("Order and spacing of the file do not matter")
    func spacing() throws {
        let value = try JSONParser.parse(try badge())
        guard case .object(let members) = value else { throw OpenBadgeError.altered }
        let text = members.reversed().map { member in
            "  \"\(member.name)\" :\n\t" + String(decoding: member.value.canonicalBytes, as: UTF8.self)
        }
        try OpenBadge.verify(Array("{\(text.joined(separator: ",\n"))}\n".utf8))
    }

    @Test("Another value anywhere, a value less and a value more: each is found")
    func alterations() throws {
        let value = try JSONParser.parse(try badge(namesHolder: true))
        let altered = Self.alterations(of: value)
        #expect(altered.count > 100)
        for other in altered {
            if error(other.canonicalBytes) == nil {
                Issue.record("not found: \(String(decoding: other.canonicalBytes, as: UTF8.self))")
            }
        }
    }

    @Test("Each byte changed, dropped or doubled is found")
    func everyByte() throws {
        let right = try badge()
        for position in right.indices {
            var flipped = right
            flipped[position] ^= 1
            #expect(error(flipped) != nil)
            var shorter = right
            shorter.remove(at: position)
            #expect(error(shorter) != nil)
            #expect(error(Array(right[..<position])) != nil)
        }
    }

    @Test("A badge that somebody else signed over is not the issuer's")
    func otherIssuer() throws {
        var random = SeededGenerator(seed: 6)
        let forged = OpenBadge(try certificate(), using: &random).json(signedBy: try pair(2))
        #expect(error(forged) == nil)
        #expect(error(forged, issuedBy: try pair().publicKey) == .otherIssuer(DIDKey(try pair(2).publicKey).did))
        // Its own words under the other's name.
        let credential = OpenBadge(try certificate(), using: &random).credential(issuer: DIDKey(try pair().publicKey))
        let claimed = DataIntegrityProof.signing(credential, created: "2026-10-25T00:00:00Z", with: try pair(2))
        #expect(error(claimed.canonicalBytes) == .notABadge(part: "issuer.id"))
    }

    @Test("What is no badge is said to be none")
    func foreign() {
        #expect(error([]) == .notJSON(byte: 0))
        #expect(error(Array("{}".utf8)) == .notABadge(part: "@context"))
        #expect(error(Array("[]".utf8))?.message.danish.contains("Open Badge 3.0") == true)
    }

    /// The value with one thing in it different, in every place.
    private static func alterations(of value: JSONValue) -> [JSONValue] {
        switch value {
        case .null: [true]
        case .bool(let value): [.bool(!value), .null, .string("\(value)")]
        case .integer(let number): [.integer(number + 1)]
        case .string(let text):
            [.string(text + " "), .string(String(text.dropFirst())), .string(text.uppercased() + "x")]
        case .array(let elements):
            [.array(elements + [elements.first ?? .null]), .array(Array(elements.dropFirst()))]
                + elements.indices.flatMap { index in
                    alterations(of: elements[index]).map { other in
                        var copy = elements
                        copy[index] = other
                        return .array(copy)
                    }
                }
        case .object(let members):
            [.object(members + [JSONValue.Member(name: "new", value: "x")])]
                + members.indices.flatMap { index -> [JSONValue] in
                    var less = members
                    less.remove(at: index)
                    let others = alterations(of: members[index].value).map { other in
                        var copy = members
                        copy[index] = JSONValue.Member(name: members[index].name, value: other)
                        return JSONValue.object(copy)
                    }
                    return [.object(less)] + others
                }
        }
    }
}
