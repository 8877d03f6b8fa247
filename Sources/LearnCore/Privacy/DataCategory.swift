/// The kinds of data that a store holds, as the record of processing lists them (GDPR art. 30(1)(c)). Every stored
/// column belongs to one; each has a purpose and a time after which it goes.
public enum DataCategory: String, Sendable, CaseIterable {
    /// Name and address of an adult, and the secret that binds records to them.
    case identity
    /// Roles, institutions and times away.
    case employment
    /// Which lessons were taken and completed.
    case progress
    /// Each answer, step and move in a lesson.
    case answers
    /// Records of upskilling, their approvals and certificates.
    case records
    /// That activities were held with classes, and what classes agreed on.
    case classWork = "class-work"
    /// The short notes on held activities.
    case classNotes = "class-notes"
    /// Who changed what.
    case audit
    /// What the program needs to work: versions, sums, keys. Nothing about anybody.
    case technical

    /// How it ends.
    public enum Ending: Sendable, Equatable {
        /// Removed by itself when its time is up.
        case removed
        /// Goes, or loses its words, when the person's identity does.
        case withIdentity
        /// Stays: it says nothing about anybody.
        case stays
    }

    public var ending: Ending {
        switch self {
        case .identity, .answers, .classNotes: .removed
        case .employment, .progress, .records, .classWork, .audit: .withIdentity
        case .technical: .stays
        }
    }

    /// Months until it ends where the municipality has set nothing. No law sets a number for course records: these are
    /// proposals that the controller decides on and documents (GDPR art. 5(1)(e) and 5(2)).
    public var proposedMonths: Int? {
        switch self {
        // After the last appointment has ended.
        case .identity: 60
        // After it was given, in a lesson that has been completed.
        case .answers: 24
        // After the activity.
        case .classNotes: 12
        default: nil
        }
    }
}
