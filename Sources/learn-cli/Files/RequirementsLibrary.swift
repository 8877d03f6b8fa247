internal import LearnCore

/// The files of requirements: `--requirements`, `LEARN_REQUIREMENTS`, or the folder `requirements` beside the courses.
struct RequirementsLibrary {
    let sets: [RequirementSet]

    /// - Throws: ``CommandError`` where there is none, or one cannot be used: what binds people is used as a whole or not
    ///   at all.
    init(_ invocation: Invocation) throws {
        let path = Self.path(invocation)
        let files = Self.files(at: path)
        if files.isEmpty { throw CommandError(message: .noRequirementsAt(path)) }
        var sets: [RequirementSet] = []
        for file in files {
            guard let bytes = FileSystem.bytes(of: file) else { throw CommandError(message: .noRequirementsAt(file)) }
            let reading = RequirementsReader.read(bytes: bytes, file: file)
            guard let set = reading.set else {
                throw CommandError(
                    message: .requirementsHaveFaults(
                        file, count: reading.diagnostics.count { $0.fault.severity == .error }))
            }
            sets.append(set)
        }
        // An example shows the form; where a municipality has set its own, it says nothing.
        let set = Set(sets.filter { !$0.isExample }.map(\.municipality))
        self.sets = sets.filter { !$0.isExample || !set.contains($0.municipality) }
    }

    /// The sets that can be used, for one who takes a course: it can be taken whatever is wrong with the others, or
    /// where there are none.
    ///
    /// - Returns: also what to say of each file that cannot be used. What has a fault is not used at all.
    static func usable(_ invocation: Invocation) -> (sets: [RequirementSet], faults: [Message]) {
        var result: (sets: [RequirementSet], faults: [Message]) = ([], [])
        for file in files(at: path(invocation)) {
            guard let bytes = FileSystem.bytes(of: file) else {
                result.faults.append(.requirementsUnreadable(file))
                continue
            }
            let reading = RequirementsReader.read(bytes: bytes, file: file)
            if let set = reading.set {
                result.sets.append(set)
            } else {
                let count = reading.diagnostics.count { $0.fault.severity == .error }
                result.faults.append(.requirementsHaveFaults(file, count: count))
            }
        }
        return result
    }

    private static func path(_ invocation: Invocation) -> String {
        invocation.option("--requirements") ?? invocation.environment["LEARN_REQUIREMENTS"]
            ?? invocation.courseLibrary.path + "/requirements"
    }

    static func files(at path: String) -> [String] {
        if FileSystem.isFile(path) { return [path] }
        return FileSystem.entries(of: path).map(\.name).filter { $0.hasSuffix(".xml") && !$0.hasPrefix(".") }.sorted()
            .map { path + "/" + $0 }
    }

    /// The files of requirements at a path: itself, or those in the folder or in its folder `requirements`.
    static func files(below path: String) -> [String] {
        (files(at: path) + (FileSystem.isFile(path) ? [] : files(at: path + "/requirements"))).filter { file in
            FileSystem.bytes(of: file).map(RequirementsReader.holdsRequirements) ?? false
        }
    }

    var requirements: [Requirement] { sets.flatMap(\.requirements) }

    var municipalities: [String] { Array(Set(sets.map(\.municipality))).sorted() }

    /// Whether any of what is required is an example only.
    var holdsExamples: Bool { sets.contains(where: \.isExample) }

    func requirement(named name: String) throws -> Requirement {
        if let found = requirements.first(where: { $0.id.rawValue == name }) { return found }
        let known = requirements.map(\.id.rawValue)
        throw CommandError(
            message: .noRequirement(name, suggestion: NearMiss.best(for: name, among: known), known: known),
            status: .usage)
    }
}

extension OptionSpec {
    static let requirements = OptionSpec(
        name: "--requirements", value: .pathArgument, summary: .requirementsOption, completion: .files)
    static let known = OptionSpec(name: "--known", value: .dayValue, summary: .knownOption, form: .day)
}

extension Invocation {
    /// The two times that a status is asked for by.
    var times: AsOf { AsOf(asOf, known: option("--known").flatMap { CalendarDay(iso8601: $0) }) }

    /// The titles of the courses that can be read, by id.
    var courseTitles: (Course.ID) -> String? {
        var titles: [Course.ID: String] = [:]
        for folder in courseLibrary.folders {
            if let course = CourseReader.read(folder).course { titles[course.id] = course.title }
        }
        return { [titles] in titles[$0] }
    }
}
