internal import LearnCore

/// A file that holds a theme; its logo is found from the folder that it stands in.
struct ThemeFile {
    let path: String

    /// - Returns: what `--theme` names; `nil` without it.
    /// - Throws: ``CommandError`` where there is no such file, or it has faults: colours that cannot be seen are refused.
    static func theme(_ invocation: Invocation) throws(CommandError) -> Theme? {
        guard let path = invocation.option("--theme") else { return nil }
        guard FileSystem.isFile(path) else { throw CommandError(message: .noThemeAt(path)) }
        let reading = ThemeFile(path: path).read()
        guard let theme = reading.theme else {
            throw CommandError(
                message: .themeHasFaults(path, count: reading.diagnostics.count { $0.fault.severity == .error }))
        }
        return theme
    }

    /// The themes at a path: itself, or those in the folder or in its folder `themes`.
    static func files(below path: String) -> [ThemeFile] {
        let folders = FileSystem.isFile(path) ? [] : [path, path + "/themes"]
        let files = folders.flatMap { folder in
            FileSystem.entries(of: folder).map(\.name).filter { $0.hasSuffix(".xml") && !$0.hasPrefix(".") }.sorted()
                .map { folder + "/" + $0 }
        }
        return (FileSystem.isFile(path) ? [path] : files).filter { file in
            FileSystem.bytes(of: file).map(ThemeReader.holdsTheme) ?? false
        }.map(ThemeFile.init)
    }

    func read() -> (theme: Theme?, diagnostics: [Diagnostic]) {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { String(path[..<$0]) } ?? "."
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        return ThemeReader.read(
            CourseFolder(path: folder.isEmpty ? "/" : folder, name: slash == nil ? "" : folder), file: name)
    }
}
