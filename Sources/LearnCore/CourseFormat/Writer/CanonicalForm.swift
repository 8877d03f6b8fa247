/// The canonical form of a course file, whatever kind of file it is.
public enum CanonicalForm: Sendable, Equatable {
    case form(String)
    /// The file has faults: nothing is written of what is not understood.
    case faulty
    /// The file has comments or processing instructions, which the model does not hold and the form would lose.
    case commented

    public static func of(_ bytes: [UInt8], file: String) -> CanonicalForm {
        let reader = CourseFileReader(bytes: bytes, file: file)
        let text: String?
        switch reader.rootName?.local {
        case ElementName.course.rawValue:
            text = reader.readCourse().map { outline in
                var course = outline.course
                course.modules = outline.modules.map {
                    Module(id: $0.id, title: $0.title, lessons: [], location: $0.location)
                }
                return CourseWriter.courseFile(course, lessonPaths: outline.modules.map { $0.lessons.map(\.path) })
            }
        case ElementName.lesson.rawValue: text = reader.readLesson().map(CourseWriter.lessonFile)
        case ElementName.translation.rawValue: text = reader.readTranslation().map(CourseWriter.translationFile)
        default: text = nil
        }
        if reader.xml.hasComments { return .commented }
        guard let text, reader.diagnostics.isEmpty else { return .faulty }
        return .form(text)
    }
}
