/// A lesson file that no module lists is most likely one that somebody forgot.
enum UnlistedFiles: CourseRule {
    static func check(_ context: RuleContext) -> [Diagnostic] {
        context.paths
            .filter { $0.hasPrefix("lessons/") && $0.hasSuffix(".xml") && !context.listedFiles.contains($0) }
            .map { path in
                Diagnostic(
                    .unlistedFile(path),
                    at: SourceLocation(file: context.source.displayPath(path), line: 1, column: 1))
            }
    }
}
