internal import LearnCore

/// What the search page knows of some lessons of a course, as a script that assigns one value: a page that was opened
/// from a disk may run a script beside it and may not fetch a file.
///
/// A course of many lessons has several, so that each is made from few lessons and changes with them alone.
struct SearchIndex: SitePage {
    /// So many lessons stand in one file.
    static let lessonsInFile = 250
    /// Of a section, so many characters are shown where it is found.
    static let excerpt = 52

    let course: Course
    let lessons: ArraySlice<Lesson>
    /// From 1.
    let number: Int
    let site: SiteSettings

    /// The indexes of a course, in order.
    static func all(of course: Course, site: SiteSettings) -> [SearchIndex] {
        let lessons = course.lessons
        return stride(from: 0, to: max(lessons.count, 1), by: lessonsInFile).enumerated().map { number, start in
            SearchIndex(
                course: course, lessons: lessons[start..<min(start + lessonsInFile, lessons.count)],
                number: number + 1, site: site)
        }
    }

    var path: String { site.folder(of: course.id) + SitePath.searchIndex(number) }

    func bytes() -> [UInt8] {
        var table = WordTable()
        var section = 0
        var pages: [String] = []
        func add(_ path: String, _ title: String, _ sections: [LessonSection]) {
            let entries = sections.map { part in
                let isQuestion = part.kind == .question
                let heading = part.heading.isEmpty ? title : part.heading
                table.add(heading, section: section, isHeading: !isQuestion)
                for text in part.text { table.add(text, section: section, isHeading: false) }
                section += 1
                return ScriptText.array(
                    [
                        part.anchor ?? "", SearchWords.beginning(of: part.heading, atMost: 2 * Self.excerpt),
                        isQuestion ? "" : SearchWords.beginning(of: part.text.first ?? "", atMost: Self.excerpt),
                    ].map(ScriptText.string))
            }
            pages.append(
                ScriptText.array([ScriptText.string(path), ScriptText.string(title), ScriptText.array(entries)]))
        }
        for lesson in lessons {
            add(SitePath.lesson(lesson.id), lesson.title, LessonSection.all(of: lesson))
        }
        if number == 1, !course.glossary.isEmpty {
            let entries = course.glossary.map {
                LessonSection(
                    kind: .heading, anchor: TextRenderer.anchor(of: $0.id), heading: $0.term,
                    text: [$0.definition.plainText])
            }
            add(SitePath.glossary, Message.glossary.text(in: course.pageLanguage), entries)
        }
        let (words, places) = table.packed()
        let fields = [
            ("course", ScriptText.string(course.id.rawValue)), ("title", ScriptText.string(course.title)),
            ("pages", ScriptText.array(pages)), ("words", ScriptText.string(words)),
            ("places", ScriptText.string(places)),
        ].map { "\"\($0)\":\($1)" }.joined(separator: ",")
        return Array("(self.learnIndexes ??= {})[\"\(course.id)/\(number)\"] = {\(fields)};\n".utf8)
    }
}
