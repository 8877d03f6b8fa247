internal import FoundationEssentials

/// A certificate as a digital badge that other systems read: an Open Badges 3.0 `OpenBadgeCredential` (1EdTech) in the
/// W3C's Verifiable Credentials Data Model 2.0.
///
/// It carries its holder's e-mail address, or name where there is none, only as a salted hash: who is shown the badge
/// and told the address can see that they belong together, and a badge that is found tells nobody whose it is.
public struct OpenBadge: Sendable, Equatable {
    public let certificate: Certificate
    /// Whether the holder's name stands in the badge for all to read.
    public let namesHolder: Bool
    let salt: String

    /// - Parameters:
    ///   - certificate: what the badge says.
    ///   - namesHolder: whether the holder wants the name to be readable in the badge.
    ///   - random: where the salt comes from; a source fit for secrets, such as ``SecureRandom``.
    public init(
        _ certificate: Certificate, namesHolder: Bool = false, using random: inout some RandomNumberGenerator
    ) {
        self.certificate = certificate
        self.namesHolder = namesHolder
        salt = Hexadecimal.text(random.bytes(16))
    }

    static let contexts: JSONValue = [
        "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ]

    /// The signed badge, in canonical JSON (RFC 8785).
    public func json(signedBy key: Ed25519.KeyPair) -> [UInt8] {
        DataIntegrityProof.signing(
            credential(issuer: DIDKey(key.publicKey)), created: certificate.issuedOn.start, with: key
        ).canonicalBytes
    }

    func credential(issuer: DIDKey) -> JSONValue {
        let badge: JSONValue = [
            "@context": Self.contexts,
            "id": .string("urn:uuid:" + certificate.id.uuidString.lowercased()),
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": .string(certificate.achievement),
            "issuer": ["id": .string(issuer.did), "type": ["Profile"], "name": .string(certificate.issuer)],
            "validFrom": .string(certificate.issuedOn.start),
            "credentialSubject": [
                "type": ["AchievementSubject"],
                "identifier": .array(identities),
                "activityEndDate": .string(certificate.completedOn.end),
                "licenseNumber": .string(certificate.code.description),
                "achievement": [
                    "id": .string(achievementID(issuer: issuer)),
                    "type": ["Achievement"],
                    "achievementType": "CertificateOfCompletion",
                    "name": .string(certificate.achievement),
                    "description": .string(certificate.narrative),
                    "criteria": ["narrative": .string(certificate.narrative)],
                ],
            ],
        ]
        guard let day = certificate.validUntil else { return badge }
        return badge.with("validUntil", .string(day.end))
    }

    private var identities: [JSONValue] {
        let (type, identity) = certificate.holderEmail.map { ("emailAddress", $0) } ?? ("name", certificate.holder)
        let hashed: JSONValue = [
            "type": "IdentityObject",
            "hashed": true,
            "identityType": .string(type),
            "identityHash": .string(Self.hash(identity, salt: salt)),
            "salt": .string(salt),
        ]
        let named: JSONValue = [
            "type": "IdentityObject",
            "hashed": false,
            "identityType": "name",
            "identityHash": .string(certificate.holder),
        ]
        return namesHolder ? [hashed, named] : [hashed]
    }

    /// Open Badges 3.0, IdentityHash: the salt is appended to the identity.
    static func hash(_ identity: String, salt: String) -> String {
        "sha256$" + SHA256.hex((identity + salt).utf8)
    }

    /// The same for every badge of an issuer that describes its achievement alike: a UUID of version 8 (RFC 9562 § 5.8)
    /// from their hash.
    private func achievementID(issuer: DIDKey) -> String {
        let description = [issuer.did, certificate.achievement, certificate.narrative].joined(separator: "\n")
        var bytes = Array(SHA256.bytes(description.utf8).prefix(16))
        bytes[6] = 0x80 | bytes[6] & 0x0F
        bytes[8] = 0x80 | bytes[8] & 0x3F
        let digits = Hexadecimal.text(bytes)
        var id = "urn:uuid:"
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { id.append("-") }
            id.append(digit)
        }
        return id
    }
}

extension CalendarDay {
    /// Its first second in Denmark, as RFC 3339.
    fileprivate var start: String { moment("00:00:00", secondOfDay: 0) }
    /// Its last second in Denmark, as RFC 3339.
    fileprivate var end: String { moment("23:59:59", secondOfDay: 86_399) }

    private func moment(_ time: String, secondOfDay: Int) -> String {
        // Summer time begins and ends at night, so the offset an hour off is still that of the same half of the day.
        let hours = CopenhagenTime.offset(at: daysSince1970 * 86_400 + secondOfDay - 3600) / 3600
        return "\(self)T\(time)+0\(hours):00"
    }
}
