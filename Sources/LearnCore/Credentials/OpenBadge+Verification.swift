/// What a badge says whose signature holds.
///
/// Anybody can make a key and sign with it. Whose key ``issuerKey`` is must be known from elsewhere.
public struct VerifiedBadge: Sendable, Equatable {
    public let issuerKey: Ed25519.PublicKey
    public let issuerName: String
    /// `urn:uuid:…`
    public let id: String
    public let code: CertificateCode?
    public let achievement: String
    public let validFrom: CalendarDay
    public let validUntil: CalendarDay?
    let identities: [Identity]

    struct Identity: Sendable, Equatable {
        let text: String
        let salt: String?
    }

    /// Whether it counts on a day.
    public func isValid(on day: CalendarDay) -> Bool { day >= validFrom && validUntil.map { day <= $0 } ?? true }

    /// Whether it was issued to the adult with an e-mail address or a name, written as it was then.
    public func isHeld(by identity: String) -> Bool {
        identities.contains { known in
            known.text == (known.salt.map { OpenBadge.hash(identity, salt: $0) } ?? identity)
        }
    }
}

/// Why a badge does not hold.
public enum OpenBadgeError: Error, Equatable {
    /// Not JSON, from a byte on; or JSON that two readers could understand differently.
    case notJSON(byte: Int)
    /// No Open Badges 3.0 credential with a proof that can be checked here, for want of a part.
    case notABadge(part: String)
    /// The signature is not that of these words and this key.
    case altered
    /// Signed with another key than the expected one, given as a did:key.
    case otherIssuer(String)

    public var message: Message {
        switch self {
        case .notJSON(let byte): .badgeIsNotJSON(byte: byte)
        case .notABadge(let part): .badgeLacks(part)
        case .altered: .badgeIsAltered
        case .otherIssuer(let issuer): .badgeHasOtherIssuer(issuer)
        }
    }
}

extension OpenBadge {
    /// Checks a badge's signature, without the network.
    ///
    /// - Parameters:
    ///   - bytes: the badge as JSON, in any order and spacing.
    ///   - issuer: the key that it must be signed with; `nil` to look at
    ///     ``VerifiedBadge/issuerKey`` afterwards.
    @discardableResult
    public static func verify(
        _ bytes: [UInt8], issuedBy issuer: Ed25519.PublicKey? = nil
    ) throws(OpenBadgeError) -> VerifiedBadge {
        let badge: JSONValue
        do { badge = try JSONParser.parse(bytes) } catch { throw .notJSON(byte: error.byte) }
        guard badge["@context"]?.canonicalBytes == contexts.canonicalBytes else { throw .notABadge(part: "@context") }
        guard badge["type"]?.elements?.contains(where: { $0.text == "OpenBadgeCredential" }) == true else {
            throw .notABadge(part: "type")
        }
        guard let key = badge["proof"]?["verificationMethod"]?.text.flatMap(DIDKey.init(verificationMethod:)) else {
            throw .notABadge(part: "proof.verificationMethod")
        }
        guard DataIntegrityProof.isValid(badge, key: key.publicKey) else { throw .altered }
        guard badge["issuer"]?["id"]?.text == key.did else { throw .notABadge(part: "issuer.id") }
        if let issuer, issuer != key.publicKey { throw .otherIssuer(key.did) }
        return try content(of: badge, issuerKey: key.publicKey)
    }

    private static func content(
        of badge: JSONValue, issuerKey: Ed25519.PublicKey
    ) throws(OpenBadgeError) -> VerifiedBadge {
        func required<Value>(_ value: Value?, _ part: String) throws(OpenBadgeError) -> Value {
            guard let value else { throw .notABadge(part: part) }
            return value
        }
        func day(_ text: String) -> CalendarDay? { CalendarDay(iso8601: String(text.prefix(10))) }
        let subject = badge["credentialSubject"]
        let identities = subject?["identifier"]?.elements ?? []
        return VerifiedBadge(
            issuerKey: issuerKey,
            issuerName: try required(badge["issuer"]?["name"]?.text, "issuer.name"),
            id: try required(badge["id"]?.text, "id"),
            code: subject?["licenseNumber"]?.text.flatMap { try? CertificateCode(parsing: $0) },
            achievement: try required(subject?["achievement"]?["name"]?.text, "achievement.name"),
            validFrom: try required(badge["validFrom"]?.text.flatMap(day), "validFrom"),
            validUntil: try badge["validUntil"].map { value throws(OpenBadgeError) in
                try required(value.text.flatMap(day), "validUntil")
            },
            identities: identities.compactMap(Self.identity))
    }

    private static func identity(_ value: JSONValue) -> VerifiedBadge.Identity? {
        guard let text = value["identityHash"]?.text, case .bool(let hashed)? = value["hashed"] else { return nil }
        return VerifiedBadge.Identity(text: text, salt: hashed ? value["salt"]?.text ?? "" : nil)
    }
}
