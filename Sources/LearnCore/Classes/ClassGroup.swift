/// A class or a stue in one school year. It has a name such as `0.A`, and nothing about the children in it.
public struct ClassGroup: Sendable, Equatable {
    public typealias ID = Identifier<ClassGroup>

    public var id: ID
    public var institution: Institution.ID
    public var schoolYear: SchoolYear
    public var name: String
    public var stage: Stage

    public init(id: ID, institution: Institution.ID, schoolYear: SchoolYear, name: String, stage: Stage) {
        self.id = id
        self.institution = institution
        self.schoolYear = schoolYear
        self.name = name
        self.stage = stage
    }
}
