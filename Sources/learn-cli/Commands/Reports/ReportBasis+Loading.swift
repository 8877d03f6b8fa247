internal import LearnCore

extension OptionSpec {
    /// What every report about adults takes.
    static let reportOptions: [OptionSpec] = [
        .requirements, .known, OptionSpec(name: "--show-small", value: nil, summary: .showSmallOption),
    ]
    static let onlyCourse = OptionSpec(
        name: "--course", value: .courseArgument, summary: .onlyCourseOption, completion: .courses)
    static let onlyInstitution = OptionSpec(
        name: "--institution", value: .institutionValue, summary: .onlyInstitutionOption, completion: .institutions)
}

extension ReportBasis {
    /// Reads what reports need, once.
    ///
    /// - Parameters:
    ///   - withAdults: whether the report is about adults; a report about classes reads none of them.
    init(_ invocation: Invocation, from store: SQLiteStore, withAdults: Bool) throws {
        let library = withAdults ? try RequirementsLibrary(invocation) : nil
        let times = invocation.times
        var adults: [Adult] = []
        if withAdults {
            try store.forEachHistory { history in
                adults.append(Adult(person: history.person, standing: history.standing(times)))
            }
        }
        self.init(
            asOf: times, institutions: try store.institutions(), classes: try store.classes(),
            progress: try store.progress(of: nil, through: invocation.asOf), adults: adults,
            requirements: library?.requirements ?? [], areExamples: library?.holdsExamples ?? false,
            courses: invocation.readableCourses,
            threshold: invocation.has("--show-small") ? 0 : SmallCells.standardThreshold)
    }

    /// The institutions that the command is about: `--institution`, else all.
    func chosenInstitutions(_ invocation: Invocation, in store: SQLiteStore) throws -> Set<Institution.ID> {
        guard let name = invocation.option("--institution") else { return Set(institutions.map(\.id)) }
        return [try invocation.institution(name, in: store).id]
    }
}

extension Invocation {
    /// The courses that can be read, each as it is taken.
    var readableCourses: [Course] {
        courseLibrary.folders.compactMap { CourseReader.read($0).course?.filtered(for: []) }
    }
}
