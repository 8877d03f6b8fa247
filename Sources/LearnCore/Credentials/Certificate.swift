public import FoundationEssentials

/// Proof that an adult has learnt something: what is printed on paper and signed as a badge.
public struct Certificate: Sendable, Equatable {
    /// What one types to look the certificate up.
    public var code: CertificateCode
    /// Names the credential among all others.
    public var id: UUID
    /// The adult's name, as it is printed.
    public var holder: String
    public var holderEmail: String?
    /// The title of the requirement or the course.
    public var achievement: String
    /// What was done, in one sentence.
    public var narrative: String
    /// The time that it took.
    public var minutes: Int?
    public var completedOn: CalendarDay
    public var issuedOn: CalendarDay
    /// The last day on which it counts; `nil` where it counts for good.
    public var validUntil: CalendarDay?
    /// The institution or municipality.
    public var issuer: String

    public init(
        code: CertificateCode, id: UUID, holder: String, holderEmail: String? = nil, achievement: String,
        narrative: String, minutes: Int? = nil, completedOn: CalendarDay, issuedOn: CalendarDay,
        validUntil: CalendarDay? = nil, issuer: String
    ) {
        self.code = code
        self.id = id
        self.holder = holder
        self.holderEmail = holderEmail
        self.achievement = achievement
        self.narrative = narrative
        self.minutes = minutes
        self.completedOn = completedOn
        self.issuedOn = issuedOn
        self.validUntil = validUntil
        self.issuer = issuer
    }
}
