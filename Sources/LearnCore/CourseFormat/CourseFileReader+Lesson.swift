/// Whole files: a lesson, and the course that lists it.
extension CourseFileReader {
    /// What a course file says before its lessons have been read.
    struct CourseOutline {
        struct ModuleOutline {
            let id: Module.ID
            var title = ""
            var lessons: [(path: String, location: SourceLocation)] = []
            let location: SourceLocation
        }

        var course: Course
        var modules: [ModuleOutline] = []
    }

    func readLesson() -> Lesson? {
        readRoot(.lesson) { (tag) throws(XMLFailure) in
            let id: Lesson.ID? = id(of: tag)
            let minutes = number("minutes", of: tag, in: 1...120)
            var lesson = Lesson(
                id: id ?? "", title: "", summary: [], minutes: minutes, audience: words("audience", of: tag),
                blocks: [], location: tag.location)
            let faultsBefore = diagnostics.count
            try readChildren(of: tag) { (child) throws(XMLFailure) in
                switch child.name {
                case .title: lesson.title = try readPlainText(of: child)
                case .summary: lesson.summary = try readInline(of: child)
                default: if let block = try readBlock(child) { lesson.blocks.append(block) }
                }
            }
            if lesson.blocks.isEmpty, diagnostics.count == faultsBefore {
                report(.emptyElement(tag.name.rawValue), at: tag.location)
            }
            return lesson
        }
    }

    func readCourse() -> CourseOutline? {
        readRoot(.course) { (tag) throws(XMLFailure) in
            var outline = CourseOutline(course: course(of: tag))
            try readChildren(of: tag) { (child) throws(XMLFailure) in
                switch child.name {
                case .title: outline.course.title = try readPlainText(of: child)
                case .summary: outline.course.summary = try readInline(of: child)
                case .objectives:
                    try readChildren(of: child) { (objective) throws(XMLFailure) in
                        outline.course.objectives.append(try readInline(of: objective))
                    }
                default: outline.modules.append(try readModule(child))
                }
            }
            return outline
        }
    }

    private func course(of tag: Tag) -> Course {
        let id: Course.ID? = id(of: tag)
        let version = text("version", of: tag, form: .versionForm, where: Self.isVersion)
        let language = text("lang", of: tag, form: .languageForm, where: Self.isLanguageTag)
        return Course(
            id: id ?? "", version: version, language: language, title: "", summary: [],
            audience: words("audience", of: tag), stages: words("stages", of: tag),
            licence: tag["licence"] ?? "", reviewBy: day("review-by", of: tag), objectives: [], modules: [],
            location: tag.location)
    }

    private func readModule(_ tag: Tag) throws(XMLFailure) -> CourseOutline.ModuleOutline {
        let id: Module.ID? = id(of: tag)
        var module = CourseOutline.ModuleOutline(id: id ?? "", location: tag.location)
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            if child.name == .title {
                module.title = try readPlainText(of: child)
                return
            }
            if let path = child["src"] {
                let location = location(of: "src")
                if CoursePath.isConfined(path) {
                    module.lessons.append((path, location))
                } else {
                    report(.unsafePath(path), at: location)
                }
            }
            try readReference(child)
        }
        return module
    }

    /// `<lesson src="…"/>` in a course is empty: what it names stands in its own file.
    private func readReference(_ tag: Tag) throws(XMLFailure) {
        while true {
            switch try xml.next() {
            case .end, .endOfDocument: return
            case .text:
                if !xml.withTextBytes({ $0.allSatisfy(WhiteSpace.contains) }) {
                    report(.strayText(WhiteSpace.excerpt(of: xml.text), in: tag.name.rawValue), at: xml.location)
                }
            case .start:
                report(
                    .misplacedElement(xml.names[xml.nameNumber].local, in: tag.name.rawValue, possible: []),
                    at: xml.location)
                try skipElement()
            }
        }
    }

    private static func isVersion(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return (1...4).contains(parts.count)
            && parts.allSatisfy { part in
                (1...6).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }
    }

    /// The form of a BCP 47 language tag: subtags of letters and digits, a language first.
    private static func isLanguageTag(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count) else { return false }
        return first.allSatisfy { $0.isASCII && $0.isLetter }
            && parts.allSatisfy { part in
                (1...8).contains(part.utf8.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            }
    }
}
