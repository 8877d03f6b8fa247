/// Writes the course language in its one canonical form: what is read from it equals what was written.
public enum CourseWriter {
    /// The course file.
    ///
    /// - Parameters:
    ///   - course: its lessons are named, not written.
    ///   - lessonPaths: where each module's lessons stand, in order.
    public static func courseFile(_ course: Course, lessonPaths: [[String]]) -> String {
        var xml = XMLWriter()
        xml.declaration()
        var attributes: [XMLWriter.Attribute] = [
            ("xmlns", ElementName.namespace), ("id", course.id.rawValue), ("version", course.version),
            ("lang", course.language), ("audience", words(course.audience)), ("stages", words(course.stages)),
        ]
        if !course.licence.isEmpty { attributes.append(("licence", course.licence)) }
        attributes += course.freshness.attributes
        xml.element("course", attributes) { xml in
            xml.line("title", markup: XMLWriter.escaped(course.title))
            xml.line("summary", markup: InlineWriter.markup(course.summary))
            if !course.objectives.isEmpty {
                xml.element("objectives") { xml in
                    for objective in course.objectives {
                        xml.line("objective", markup: InlineWriter.markup(objective))
                    }
                }
            }
            if !course.names.isEmpty {
                xml.line("names", markup: XMLWriter.escaped(course.names.joined(separator: " ")))
            }
            for (module, paths) in zip(course.modules, lessonPaths) {
                xml.element("module", [("id", module.id.rawValue)]) { xml in
                    xml.line("title", markup: XMLWriter.escaped(module.title))
                    for path in paths { xml.empty("lesson", [("src", path)]) }
                }
            }
            if !course.glossary.isEmpty {
                xml.element("glossary") { xml in
                    for entry in course.glossary {
                        xml.line(
                            "entry", [("id", entry.id.rawValue), ("term", entry.term)],
                            markup: InlineWriter.markup(entry.definition))
                    }
                }
            }
        }
        return xml.text
    }

    /// A lesson file.
    public static func lessonFile(_ lesson: Lesson) -> String {
        var xml = XMLWriter()
        xml.declaration()
        var attributes: [XMLWriter.Attribute] = [
            ("xmlns", ElementName.namespace), ("id", lesson.id.rawValue), ("minutes", String(lesson.minutes)),
        ]
        if !lesson.audience.isEmpty { attributes.append(("audience", words(lesson.audience))) }
        xml.element("lesson", attributes) { xml in
            xml.line("title", markup: XMLWriter.escaped(lesson.title))
            if !lesson.summary.isEmpty { xml.line("summary", markup: InlineWriter.markup(lesson.summary)) }
            for block in lesson.blocks { BlockWriter.write(block, to: &xml) }
        }
        return xml.text
    }

    /// A translation's file.
    public static func translationFile(_ translation: Translation) -> String {
        var xml = XMLWriter()
        xml.declaration()
        xml.element(
            "translation",
            [
                ("xmlns", ElementName.namespace), ("of", translation.lesson.rawValue),
                ("lang", translation.language), ("reviewed", translation.isReviewed ? "yes" : "no"),
            ]
        ) { xml in
            xml.line("title", markup: XMLWriter.escaped(translation.title))
            for piece in translation.pieces {
                BlockWriter.write(piece.block, from: piece.sourceFingerprint, to: &xml)
            }
        }
        return xml.text
    }

    /// What a translation of a block is made from: the first 16 hexadecimal digits of the SHA-256 of its canonical form,
    /// without what it says of itself (source, review, audience).
    public static func fingerprint(of block: Block) -> String {
        var bare = block
        bare.traits = Block.Traits()
        bare.guide = nil
        var xml = XMLWriter()
        BlockWriter.write(bare, to: &xml)
        return String(SHA256.hex(xml.text.utf8).prefix(16))
    }

    static func words<Word: RawRepresentable>(_ words: [Word]) -> String where Word.RawValue == String {
        words.map(\.rawValue).joined(separator: " ")
    }
}

extension Freshness {
    var attributes: [XMLWriter.Attribute] {
        var attributes: [XMLWriter.Attribute] = []
        if let source { attributes.append(("source", source)) }
        if let reviewer { attributes.append(("reviewer", reviewer.rawValue)) }
        if let reviewedOn { attributes.append(("reviewed-on", reviewedOn.description)) }
        if let reviewBy { attributes.append(("review-by", reviewBy.description)) }
        return attributes
    }
}
