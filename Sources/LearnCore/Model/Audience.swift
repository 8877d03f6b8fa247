/// Who a course or lesson is for. Adults only: a child is never a user of the engine.
public enum Role: String, Sendable, CaseIterable {
    case pedagogue
    case teacher
    case sspTeacher = "ssp-teacher"
    case sspConsultant = "ssp-consultant"
    case leader
    case parent
}

/// The stage of day care and school whose children a course is about.
public enum Stage: String, Sendable, CaseIterable {
    /// Børnehave.
    case kindergarten
    /// Indskoling, grades 0–3.
    case primary
    /// Mellemtrin, grades 4–6.
    case middle
    /// Udskoling, grades 7–9.
    case lowerSecondary = "lower-secondary"
}

/// What a statement in a course rests on, so that nobody takes a proposal for the municipality's word.
public enum Basis: String, Sendable, CaseIterable {
    /// It stands in the municipality's strategy.
    case strategy
    /// The course proposes it.
    case proposed
    /// SSP must confirm it before it is used as theirs.
    case confirm
}
