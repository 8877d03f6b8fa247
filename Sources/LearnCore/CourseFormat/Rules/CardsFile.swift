/// A course may have cards for the moment when two children stand there; then they are held to their own language.
enum CardsFile: CourseRule {
    static func check(_ context: RuleContext) -> [Diagnostic] {
        guard context.paths.contains(CardsReader.file) else { return [] }
        let name = context.source.displayPath(CardsReader.file)
        do throws(CourseSourceError) {
            let bytes = try context.source.read(CardsReader.file)
            return CardsReader.read(bytes: bytes, file: name, course: context.course.id).diagnostics
        } catch {
            return [
                Diagnostic(
                    error.fault(path: CardsReader.file, known: context.paths),
                    at: SourceLocation(file: name, line: 1, column: 1))
            ]
        }
    }
}
