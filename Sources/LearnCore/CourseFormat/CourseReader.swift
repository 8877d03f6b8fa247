/// Reads a course from its files, with everything that is wrong with it.
public enum CourseReader {
    /// The file that makes a folder a course.
    public static let courseFile = "course.xml"

    public struct Reading: Sendable {
        /// The course as far as it could be read; `nil` where there is no course file or it is not one.
        public let course: Course?
        /// Sorted by place.
        public let diagnostics: [Diagnostic]

        /// The course, if nothing stands in the way of using it.
        public var usableCourse: Course? { diagnostics.hasErrors ? nil : course }
    }

    public static func read(_ source: some CourseSource) -> Reading {
        var diagnostics: [Diagnostic] = []
        let start = SourceLocation(file: source.displayPath(courseFile), line: 1, column: 1)
        guard let bytes = contents(of: courseFile, in: source, at: start, &diagnostics) else {
            return Reading(course: nil, diagnostics: diagnostics)
        }
        let file = CourseFileReader(bytes: bytes, file: source.displayPath(courseFile))
        let outline = file.readCourse()
        diagnostics += file.diagnostics
        guard let outline else { return Reading(course: nil, diagnostics: diagnostics.sortedByPlace()) }

        var course = outline.course
        var lessonPlaces: [Lesson.ID: SourceLocation] = [:]
        var listed: Set<String> = [courseFile]
        for module in outline.modules {
            var lessons: [Lesson] = []
            for (path, location) in module.lessons {
                listed.insert(path)
                guard let lesson = readLesson(path, in: source, at: location, &diagnostics) else { continue }
                if let first = lessonPlaces[lesson.id] {
                    diagnostics.append(
                        Diagnostic(.duplicateID(lesson.id.rawValue, first: "\(first)"), at: lesson.location))
                } else {
                    lessonPlaces[lesson.id] = lesson.location
                }
                lessons.append(lesson)
            }
            course.modules.append(
                Module(id: module.id, title: module.title, lessons: lessons, location: module.location))
        }
        let context = RuleContext(course: course, source: source, listedFiles: listed)
        for rule in courseRules { diagnostics += rule.check(context) }
        return Reading(course: course, diagnostics: diagnostics.sortedByPlace())
    }

    private static func readLesson(
        _ path: String, in source: some CourseSource, at reference: SourceLocation, _ diagnostics: inout [Diagnostic]
    ) -> Lesson? {
        guard let bytes = contents(of: path, in: source, at: reference, &diagnostics) else { return nil }
        let file = CourseFileReader(bytes: bytes, file: source.displayPath(path))
        let lesson = file.readLesson()
        diagnostics += file.diagnostics
        return lesson
    }

    private static func contents(
        of path: String, in source: some CourseSource, at reference: SourceLocation, _ diagnostics: inout [Diagnostic]
    ) -> [UInt8]? {
        do throws(CourseSourceError) {
            return try source.read(path)
        } catch {
            diagnostics.append(Diagnostic(error.fault(path: path, known: source.paths()), at: reference))
            return nil
        }
    }
}

extension CourseSourceError {
    /// The error in words.
    ///
    /// - Parameters:
    ///   - path: the file that was asked for.
    ///   - known: the files that are there, to find the one that was meant.
    func fault(path: String, known: [String]) -> Fault {
        switch self {
        case .absent: .missingFile(path, suggestion: NearMiss.best(for: path, among: known))
        case .outside: .unsafePath(path)
        case .unreadable(let reason): .unreadableFile(path, reason: reason)
        }
    }
}
