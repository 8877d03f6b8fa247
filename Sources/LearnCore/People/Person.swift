/// An adult whom the log knows by a random id. The name stands here and nowhere else, so that erasing it is enough.
public struct Person: Sendable, Equatable {
    public var id: Actor.ID
    public var name: String
    public var email: String?

    public init(id: Actor.ID, name: String, email: String? = nil) {
        self.id = id
        self.name = name
        self.email = email
    }
}

/// A role at an institution for some time.
public struct Appointment: Sendable, Equatable {
    public var role: Role
    public var institution: Institution.ID
    public var period: Period
    /// Share of full time, from 1 to 100.
    public var percent: Int

    public init(role: Role, institution: Institution.ID, period: Period, percent: Int = 100) {
        self.role = role
        self.institution = institution
        self.period = period
        self.percent = percent
    }
}

/// Time away from work. Why is nobody's business here: whether it is parental leave or illness changes no rule, and
/// health data must not be stored without need (GDPR art. 5(1)(c) and 9).
public struct Leave: Sendable, Equatable {
    public var period: Period

    public init(period: Period) {
        self.period = period
    }
}

extension Role {
    /// Roles that people are appointed to.
    public static let appointed: [Role] = [.pedagogue, .teacher, .sspTeacher, .sspConsultant, .leader]
}
