/// A place that people work at and classes belong to.
public struct Institution: Sendable, Equatable {
    public typealias ID = Identifier<Institution>

    public enum Kind: String, Sendable, CaseIterable {
        /// Børnehave.
        case kindergarten
        case school
        /// SFO: care before and after school.
        case afterSchool = "after-school"
        /// Klub.
        case club
        /// The municipality's own offices: SSP, PPR.
        case administration
    }

    public var id: ID
    public var kind: Kind
    public var name: String
    /// The municipality whose requirements hold.
    public var municipality: String

    public init(id: ID, kind: Kind, name: String, municipality: String) {
        self.id = id
        self.kind = kind
        self.name = name
        self.municipality = municipality
    }
}
