/// Reads the requirements of a municipality from a file, with everything that is wrong with them.
public enum RequirementsReader {
    /// - Parameters:
    ///   - bytes: the file, UTF-8.
    ///   - file: its name in diagnostics.
    ///   - asOf: the day by which a requirement has ended or not; without one, that is not judged.
    ///   - courses: the courses that there are; without them, it is not judged whether a required course is one.
    /// - Returns: the diagnostics, sorted by place, and the set where none of them is an error: what binds people is
    ///   used as a whole or not at all.
    public static func read(
        bytes: [UInt8], file: String, asOf: CalendarDay? = nil, courses: Set<Course.ID>? = nil
    ) -> (set: RequirementSet?, diagnostics: [Diagnostic]) {
        let reader = RequirementsFileReader(bytes: bytes, file: file)
        guard let outline = reader.readRequirements() else { return (nil, reader.diagnostics.sortedByPlace()) }
        var diagnostics = reader.diagnostics
        let context = RequirementsContext(outline: outline, asOf: asOf, courses: courses)
        for rule in requirementsRules { diagnostics += rule.check(context) }
        return (diagnostics.hasErrors ? nil : outline.set, diagnostics.sortedByPlace())
    }

    /// Whether a file begins as one of requirements, so that a caller knows which reader to give it.
    public static func holdsRequirements(_ bytes: [UInt8]) -> Bool {
        let root = RequirementsFileReader(bytes: bytes, file: "").rootName
        return root?.namespace == RequirementsElement.namespace
            || root?.local == RequirementsElement.requirements.rawValue
    }

    /// The file in the one form that ``RequirementsWriter`` gives it.
    public static func canonicalForm(of bytes: [UInt8], file: String) -> CanonicalForm {
        let reader = RequirementsFileReader(bytes: bytes, file: file)
        let outline = reader.readRequirements()
        if reader.xml.hasComments { return .commented }
        guard let outline, !reader.diagnostics.hasErrors else { return .faulty }
        return .form(RequirementsWriter.file(outline.set))
    }
}
