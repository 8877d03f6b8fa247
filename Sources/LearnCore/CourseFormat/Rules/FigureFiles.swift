/// Every figure is there, is what it says, and can do nothing but be looked at.
enum FigureFiles: CourseRule {
    static func check(_ context: RuleContext) -> [Diagnostic] {
        var checked: Set<String> = []
        var diagnostics: [Diagnostic] = []
        for lesson in context.lessons {
            for figure in lesson.figures
            where CoursePath.isConfined(figure.source) && checked.insert(figure.source).inserted {
                if let diagnostic = diagnostic(for: figure, in: context.source) { diagnostics.append(diagnostic) }
            }
        }
        return diagnostics
    }

    private static func diagnostic(for figure: Figure, in source: any CourseSource) -> Diagnostic? {
        let path = figure.source
        let bytes: [UInt8]
        do throws(CourseSourceError) {
            bytes = try source.read(path)
        } catch {
            return Diagnostic(error.fault(path: path, known: source.paths()), at: figure.location)
        }
        return PictureFormat.diagnostic(
            of: bytes, path: path, file: source.displayPath(path), at: figure.location)
    }
}
