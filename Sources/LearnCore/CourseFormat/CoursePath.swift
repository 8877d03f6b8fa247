/// Paths that stand in a course.
enum CoursePath {
    /// Whether a path stays inside the folder it is relative to, as far as its words say.
    static func isConfined(_ path: String) -> Bool {
        guard !path.isEmpty, !path.hasPrefix("/"), !path.contains("\\"), !path.contains(":") else { return false }
        if path.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { return false }
        return path.split(separator: "/", omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    }
}
