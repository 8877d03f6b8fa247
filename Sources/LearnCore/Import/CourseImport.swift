/// A file of a course's folder.
public struct CourseFile: Sendable, Equatable {
    /// Inside the course's folder.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// A course made from what another system has exported, with an account of all that was in it.
///
/// ```swift
/// let result = try CourseImport.read(
///     [.file("quiz.xml", bytes)],
///     as: CourseImport.Options(id: "leg", title: "Leg", language: .danish))
/// ```
public struct CourseImport: Sendable, Equatable {
    public struct Options: Sendable {
        public var id: Course.ID
        public var title: String
        /// Of the course's words, the supplied ones included.
        public var language: Language
        /// Whether a single source's own title, where it has one, goes before ``title``.
        public var prefersSourceTitle: Bool

        public init(id: Course.ID, title: String, language: Language, prefersSourceTitle: Bool = false) {
            self.id = id
            self.title = title
            self.language = language
            self.prefersSourceTitle = prefersSourceTitle
        }
    }

    public let course: Course
    /// Pictures, and the sources of what could not be made into blocks.
    public let attachments: [CourseFile]
    public let report: ImportReport
    /// What the authors of the source have written to each other, by lesson: it stands as comments in the lesson's file.
    public let authorNotes: [Lesson.ID: [String]]

    /// Makes a course of some files or folders: a module each, unless they hold modules of their own.
    ///
    /// - Throws: ``ImportFailure`` where one is of none of the known formats, or cannot be read to its end.
    public static func read(_ sources: [ImportSource], as options: Options) throws(ImportFailure) -> CourseImport {
        var builder = CourseBuilder(
            options.id, language: options.language, takesTitle: options.prefersSourceTitle && sources.count == 1)
        var report = ImportReport()
        for source in sources {
            let start = SourceLocation(file: source.path, line: 1, column: 1)
            let package = try SourcePackage(source)
            guard let format = try ImportFormat.of(package) else {
                throw ImportFailure(.importedFormatUnknown, at: start)
            }
            builder.beginModule(
                sources.count == 1 ? options.title : Self.title(of: source.path, orElse: options.title), at: start)
            report.files += try format.reader.read(package, into: &builder)
        }
        let modules = builder.finish()
        guard !modules.isEmpty else {
            throw ImportFailure(
                .importedNothing, at: SourceLocation(file: sources.first?.path ?? "", line: 1, column: 1))
        }
        let summary = Message.importedSummary(sources.map { Self.name(of: $0.path) })
        let course = Course(
            id: options.id, version: "0.1.0", language: options.language.rawValue,
            title: builder.title ?? options.title,
            summary: InlineTidying.tidied([.text(summary.text(in: options.language))]),
            audience: [.teacher], stages: [.primary], licence: "", objectives: [], modules: modules,
            location: SourceLocation(file: CourseReader.courseFile, line: 1, column: 1))
        return CourseImport(
            course: course, attachments: builder.files, report: report, authorNotes: builder.authorNotes)
    }

    /// Every file of the course's folder.
    public var files: [CourseFile] {
        var files: [CourseFile] = []
        var paths: [[String]] = []
        for module in course.modules {
            paths.append(module.lessons.map { "lessons/\($0.id).xml" })
            files += module.lessons.map {
                CourseFile(path: "lessons/\($0.id).xml", bytes: Array(lessonFile($0).utf8))
            }
        }
        let courseFile = CourseWriter.courseFile(course, lessonPaths: paths)
        return [CourseFile(path: CourseReader.courseFile, bytes: Array(courseFile.utf8))] + files + attachments
    }

    /// A lesson's file, the authors' notes before the lesson as comments, which no reader sees.
    private func lessonFile(_ lesson: Lesson) -> String {
        let text = CourseWriter.lessonFile(lesson)
        guard let notes = authorNotes[lesson.id], let start = text.firstRange(of: "<lesson") else { return text }
        let comments = notes.map { note in
            // Two hyphens would end the comment.
            var words = InlineTidying.clean(note)
            while words.contains("--") { words = words.replacing("--", with: "–") }
            return "<!-- \(words) -->\n"
        }
        return text[..<start.lowerBound] + comments.joined() + text[start.lowerBound...]
    }

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// A title made from a file's name.
    public static func title(of path: String, orElse fallback: String) -> String {
        let stem = name(of: path).split(separator: ".").first.map(String.init) ?? ""
        let words = WhiteSpace.folded(
            InlineTidying.clean(String(stem.map { $0 == "_" ? " " : $0 })))
        return words.isEmpty ? fallback : words.prefix(1).uppercased() + words.dropFirst()
    }
}
