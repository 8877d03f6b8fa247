/// Every translated block has a source that is built the same way and has not changed since.
enum Translations: CourseRule {
    static func check(_ context: RuleContext) -> [Diagnostic] {
        context.course.lessons.flatMap { lesson in
            lesson.translations.flatMap { translation in
                translation.pieces.compactMap { piece in
                    fault(of: piece, in: lesson).map { Diagnostic($0, at: piece.block.location) }
                }
            }
        }
    }

    private static func fault(of piece: Translation.Piece, in lesson: Lesson) -> Fault? {
        guard let id = piece.block.id else { return nil }
        guard let source = lesson.blocks.first(where: { $0.id == id }) else {
            return .translationWithoutSource(id.rawValue)
        }
        if shape(of: source.content) != shape(of: piece.block.content) { return .translationShape(id.rawValue) }
        if piece.sourceFingerprint.isEmpty { return .unstampedTranslation(id.rawValue) }
        return CourseWriter.fingerprint(of: source) == piece.sourceFingerprint ? nil : .staleTranslation(id.rawValue)
    }

    /// What a block is made of, without its words: its canonical form with the text and its emphasis taken out.
    static func shape(of content: Block.Content) -> [String] {
        let block = Block(content: content, location: SourceLocation(file: "", line: 1, column: 1))
        var xml = XMLWriter()
        BlockWriter.write(block, to: &xml)
        return xml.text.split(separator: "<").compactMap { tag in
            let name = tag.prefix { !" />".contains($0) }
            return name.isEmpty || ElementName.inlines.contains { $0.rawValue == name } ? nil : String(name)
        }
    }
}
