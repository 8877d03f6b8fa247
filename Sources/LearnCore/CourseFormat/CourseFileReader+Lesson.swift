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
                case .guide: try attachGuide(child, to: &lesson.blocks)
                default: if let block = try readBlock(child) { lesson.blocks.append(block) }
                }
            }
            if lesson.blocks.isEmpty, diagnostics.count == faultsBefore {
                report(.emptyElement(tag.name.rawValue), at: tag.location)
            }
            return lesson
        }
    }

    /// A guide belongs to the block right before it.
    private func attachGuide(_ tag: Tag, to blocks: inout [Block]) throws(XMLFailure) {
        let guide = try readGuide(tag)
        guard let index = blocks.indices.last, blocks[index].guide == nil else {
            return report(.guideWithoutBlock, at: tag.location)
        }
        if case .heading = blocks[index].content { return report(.guideWithoutBlock, at: tag.location) }
        blocks[index].guide = guide
    }

    func readTranslation() -> Translation? {
        readRoot(.translation) { (tag) throws(XMLFailure) in
            let lesson: Lesson.ID = reference("of", of: tag)
            let language = text("lang", of: tag, form: .languageForm, where: Self.isLanguageTag)
            var translation = Translation(
                lesson: lesson, language: language, isReviewed: yes("reviewed", of: tag), title: "", pieces: [],
                location: tag.location)
            var blocks: [Block] = []
            var fingerprints: [String] = []
            try readChildren(of: tag) { (child) throws(XMLFailure) in
                switch child.name {
                case .title: translation.title = try readPlainText(of: child)
                case .guide: try attachGuide(child, to: &blocks)
                default:
                    if child["id"] == nil {
                        report(
                            .missingAttribute("id", on: child.name.rawValue, example: "afsnit-1"), at: child.location)
                    }
                    let from = child["from"] ?? ""
                    if let block = try readBlock(child) {
                        blocks.append(block)
                        fingerprints.append(from)
                    }
                }
            }
            translation.pieces = zip(blocks, fingerprints).map { Translation.Piece(block: $0, sourceFingerprint: $1) }
            return translation
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
                case .names:
                    outline.course.names = try readPlainText(of: child).split(separator: " ").map(String.init)
                case .glossary:
                    try readChildren(of: child) { (entry) throws(XMLFailure) in
                        outline.course.glossary.append(try readEntry(entry))
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
            licence: tag["licence"] ?? "", freshness: freshness(of: tag), objectives: [], modules: [],
            location: tag.location)
    }

    private func readEntry(_ tag: Tag) throws(XMLFailure) -> GlossaryEntry {
        let id: GlossaryEntry.ID? = id(of: tag)
        let term = nonEmptyText("term", of: tag)
        return GlossaryEntry(id: id ?? "", term: term, definition: try readInline(of: tag), location: tag.location)
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
