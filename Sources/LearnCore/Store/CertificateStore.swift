public import FoundationEssentials

/// Keeps which certificates have been issued, so that a code on paper can be checked.
public protocol CertificateStore {
    func add(_ certificate: IssuedCertificate) throws(StoreError)

    /// - Returns: `nil` where no certificate with the code was issued from this store.
    func certificate(_ code: CertificateCode) throws(StoreError) -> IssuedCertificate?

    func certificates(of person: Actor.ID) throws(StoreError) -> [IssuedCertificate]

    /// The key that credentials are signed with; made on first use.
    func signingKey() throws(StoreError) -> Ed25519.KeyPair
}

/// That a certificate was issued: for which record, and to whom, by id alone.
public struct IssuedCertificate: Sendable, Equatable {
    public var code: CertificateCode
    public var id: UUID
    public var person: Actor.ID
    /// The number of the record that it certifies.
    public var record: Int
    public var act: Act
    public var issuer: String
    public var validUntil: CalendarDay?

    public init(
        code: CertificateCode, id: UUID, person: Actor.ID, record: Int, act: Act, issuer: String,
        validUntil: CalendarDay?
    ) {
        self.code = code
        self.id = id
        self.person = person
        self.record = record
        self.act = act
        self.issuer = issuer
        self.validUntil = validUntil
    }
}
