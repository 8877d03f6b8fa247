/// Reads a course from its files, with everything that is wrong with it.
public enum CourseReader {
    /// The file that makes a folder a course.
    public static let courseFile = "course.xml"

    public struct Reading: Sendable {
        /// The course as far as it could be read; `nil` where there is no course file or it is not one.
        public let course: Course?
        /// Sorted by place.
        public let diagnostics: [Diagnostic]
        /// The files that each lesson was read from, its translations behind it, as paths in the course's folder.
        public let lessonFiles: [Lesson.ID: [String]]

        init(course: Course?, diagnostics: [Diagnostic], lessonFiles: [Lesson.ID: [String]] = [:]) {
            self.course = course
            self.diagnostics = diagnostics
            self.lessonFiles = lessonFiles
        }

        /// The course, if nothing stands in the way of using it.
        public var usableCourse: Course? { diagnostics.hasErrors ? nil : course }
    }

    /// What a course is read for, which decides how much of it is looked at.
    public enum Purpose: Sendable {
        /// Everything is judged, drawings and translations included.
        case everything
        /// To be taken as text: without the rules on figures, words, times and translations, which cost more than the
        /// reading itself. Translations are not read.
        case text
        /// To be made into pages: translations and drawings count, and what only concerns the author does not.
        case pages
    }

    /// - Parameters:
    ///   - source: the course's files.
    ///   - purpose: what the course is read for.
    ///   - asOf: the day by which content is stale or not; without one, staleness is not judged.
    ///   - execution: whether the lessons are read one after another or at the same time. The reading is the same.
    public static func read(
        _ source: some CourseSource, for purpose: Purpose = .everything, asOf: CalendarDay? = nil,
        execution: some ExecutionPolicy = SequencedExecution()
    ) -> Reading {
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
        var lessonFiles: [Lesson.ID: [String]] = [:]
        var listed: Set<String> = [courseFile]
        let paths = source.paths()
        let translations = purpose == .text ? [:] : translations(among: paths)
        var readings = execution.map(
            outline.modules.flatMap { $0.lessons.map { ($0.path, $0.location, translations[$0.path] ?? []) } }
        ) { path, location, translations in
            readLesson(path, at: location, translations, in: source)
        }[...]
        for module in outline.modules {
            var lessons: [Lesson] = []
            for (path, _) in module.lessons {
                let translationPaths = translations[path] ?? []
                listed.insert(path)
                listed.formUnion(translationPaths)
                guard let reading = readings.popFirst() else { continue }
                diagnostics += reading.diagnostics
                guard let lesson = reading.lesson else { continue }
                if let first = lessonPlaces[lesson.id] {
                    diagnostics.append(
                        Diagnostic(.duplicateID(lesson.id.rawValue, first: "\(first)"), at: lesson.location))
                } else {
                    lessonPlaces[lesson.id] = lesson.location
                    lessonFiles[lesson.id] = [path] + translationPaths
                }
                lessons.append(lesson)
            }
            course.modules.append(
                Module(id: module.id, title: module.title, lessons: lessons, location: module.location))
        }
        let context = RuleContext(course: course, source: source, paths: paths, listedFiles: listed, asOf: asOf)
        for rule in purpose.rules { diagnostics += rule.check(context) }
        return Reading(course: course, diagnostics: diagnostics.sortedByPlace(), lessonFiles: lessonFiles)
    }

    /// A lesson with its translations.
    private static func readLesson(
        _ path: String, at reference: SourceLocation, _ translations: [String], in source: some CourseSource
    ) -> (lesson: Lesson?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        guard var lesson = readLesson(path, in: source, at: reference, &diagnostics) else { return (nil, diagnostics) }
        for path in translations {
            if let translation = readTranslation(path, of: lesson, in: source, &diagnostics) {
                lesson.translations.append(translation)
            }
        }
        return (lesson, diagnostics)
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

    /// `lessons/ro.en.xml` is a translation of `lessons/ro.xml`.
    ///
    /// - Returns: by the path of the lesson.
    private static func translations(among paths: [String]) -> [String: [String]] {
        Dictionary(
            grouping: paths.filter { path in
                path.hasSuffix(".xml") && path.utf8.dropLast(4).contains(UInt8(ascii: "."))
            }
        ) { path in
            let stem = path.dropLast(4)
            return (stem.lastIndex(of: ".").map { stem[..<$0] } ?? stem) + ".xml"
        }
    }

    private static func readTranslation(
        _ path: String, of lesson: Lesson, in source: some CourseSource, _ diagnostics: inout [Diagnostic]
    ) -> Translation? {
        let start = SourceLocation(file: source.displayPath(path), line: 1, column: 1)
        guard let bytes = contents(of: path, in: source, at: start, &diagnostics) else { return nil }
        let file = CourseFileReader(bytes: bytes, file: source.displayPath(path))
        let translation = file.readTranslation()
        diagnostics += file.diagnostics
        guard let translation else { return nil }
        if translation.lesson != lesson.id {
            diagnostics.append(Diagnostic(.untranslatedLesson(translation.lesson.rawValue), at: translation.location))
        }
        let language = path.dropLast(4).split(separator: ".").last.map(String.init) ?? ""
        if translation.language != language {
            let expected = String(path.dropLast(language.count + 4)) + translation.language + ".xml"
            diagnostics.append(
                Diagnostic(.translationFileName(path, expected: expected), at: translation.location))
        }
        return translation
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

extension CourseReader.Purpose {
    fileprivate var rules: [any CourseRule.Type] {
        switch self {
        case .everything: courseRules
        case .text: textRules
        case .pages: pageRules
        }
    }
}

extension CourseSourceError {
    /// The error in words.
    ///
    /// - Parameters:
    ///   - path: the file that was asked for.
    ///   - known: the files that are there, to find the one that was meant.
    public func fault(path: String, known: [String]) -> Fault {
        switch self {
        case .absent: .missingFile(path, suggestion: NearMiss.best(for: path, among: known))
        case .outside: .unsafePath(path)
        case .unreadable(let reason): .unreadableFile(path, reason: reason)
        }
    }
}
