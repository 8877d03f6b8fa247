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
        var words = SectionWords()
        var script = ScriptText()
        script.append("(self.learnIndexes ??= {})[")
        script.append(string: "\(course.id)/\(number)")
        script.append("] = {\"course\":")
        script.append(string: course.id.rawValue)
        script.append(",\"title\":")
        script.append(string: course.title)
        script.append(",\"pages\":[")
        for (index, lesson) in lessons.enumerated() {
            if index > 0 { script.append(",") }
            add(LessonSection.all(of: lesson), of: SitePath.lesson(lesson.id), lesson.title, &script, &words)
        }
        if number == 1, !course.glossary.isEmpty {
            let entries = course.glossary.map {
                LessonSection(
                    kind: .heading, anchor: TextRenderer.anchor(of: $0.id), heading: $0.term,
                    text: [$0.definition.plainText])
            }
            if !lessons.isEmpty { script.append(",") }
            let title = Message.glossary.text(in: course.pageLanguage)
            add(entries, of: SitePath.glossary, title, &script, &words)
        }
        let packed = words.table.packed()
        script.append("],\"words\":")
        script.append(string: packed.words)
        script.append(",\"places\":")
        script.append(string: packed.places)
        script.append("};\n")
        return script.bytes
    }

    /// The words so far, and the section that the next ones stand in.
    private struct SectionWords {
        var table = WordTable()
        var section = 0
        private var scanner = WordScanner()

        mutating func add(_ text: String, isHeading: Bool) {
            // The scanner hands out words while the table changes.
            var scanner = WordScanner()
            swap(&scanner, &self.scanner)
            scanner.words(of: text) { table.add($0, section: section, isHeading: isHeading) }
            swap(&scanner, &self.scanner)
        }
    }

    /// Appends a page with its sections, and takes their words into the table.
    private func add(
        _ sections: [LessonSection], of path: String, _ title: String, _ script: inout ScriptText,
        _ words: inout SectionWords
    ) {
        script.append("[")
        script.append(string: path)
        script.append(",")
        script.append(string: title)
        script.append(",[")
        for (index, part) in sections.enumerated() {
            let isQuestion = part.kind == .question
            words.add(part.heading.isEmpty ? title : part.heading, isHeading: !isQuestion)
            for text in part.text { words.add(text, isHeading: false) }
            words.section += 1
            script.append(index == 0 ? "[" : ",[")
            script.append(string: part.anchor ?? "")
            script.append(",")
            script.append(string: SearchWords.beginning(of: part.heading, atMost: 2 * Self.excerpt))
            script.append(",")
            script.append(
                string: isQuestion ? "" : SearchWords.beginning(of: part.text.first ?? "", atMost: Self.excerpt))
            script.append("]")
        }
        script.append("]]")
    }
}
