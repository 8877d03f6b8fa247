/// Reads the theme of a municipality or an institution.
public enum ThemeReader {
    /// - Parameters:
    ///   - source: the folder that holds the file and the logo.
    ///   - file: the file in it.
    /// - Returns: the diagnostics, sorted by place, and the theme where none of them is an error.
    public static func read(
        _ source: some CourseSource, file: String
    ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
        let bytes: [UInt8]
        do throws(CourseSourceError) {
            bytes = try source.read(file)
        } catch {
            let start = SourceLocation(file: source.displayPath(file), line: 1, column: 1)
            return (nil, [Diagnostic(error.fault(path: file, known: source.paths()), at: start)])
        }
        let reader = ThemeFileReader(bytes: bytes, file: source.displayPath(file))
        let theme = reader.readTheme(in: source)
        return (reader.diagnostics.hasErrors ? nil : theme, reader.diagnostics.sortedByPlace())
    }

    /// Whether a file begins as a theme, so that a caller knows which reader to give it.
    public static func holdsTheme(_ bytes: [UInt8]) -> Bool {
        let root = ThemeFileReader(bytes: bytes, file: "").rootName
        return root?.namespace == ThemeElement.namespace || root?.local == ThemeElement.theme.rawValue
    }
}

/// Reads one file with a theme.
final class ThemeFileReader: ElementReader<ThemeElement> {
    /// A logo is on every page: so many bytes are enough.
    private static let largestLogo = 64 << 10

    func readTheme(in source: some CourseSource) -> Theme? {
        readRoot(.theme, ThemeElement.theme.attributes) { (tag) throws(XMLFailure) in
            let isExample = yes("example", of: tag)
            var name = ""
            var logo: Theme.Logo?
            var palettes: [Theme.Scheme: Theme.Palette] = [:]
            try readElements(of: tag) { (child) throws(XMLFailure) in
                switch child.name {
                case .name: name = try readWords(of: child)
                case .logo:
                    logo = self.logo(child, in: source)
                    try readElements(of: child)
                default:
                    let scheme: Theme.Scheme = child.name == .dark ? .dark : .light
                    palettes[scheme] = palette(child, scheme)
                    try readElements(of: child)
                }
            }
            guard let light = palettes[.light], let dark = palettes[.dark] else { return nil }
            return Theme(name: name, isExample: isExample, light: light, dark: dark, logo: logo)
        } ?? nil
    }

    private func palette(_ tag: Tag, _ scheme: Theme.Scheme) -> Theme.Palette? {
        let link = colour(.link, of: tag, scheme)
        let heading = colour(.heading, of: tag, scheme)
        let accent = colour(.accent, of: tag, scheme)
        guard let link, let heading, let accent else { return nil }
        return Theme.Palette(link: link, heading: heading, accent: accent)
    }

    private func colour(_ role: Theme.Role, of tag: Tag, _ scheme: Theme.Scheme) -> Colour? {
        guard let text = tag[role.rawValue] else { return nil }
        guard let colour = Colour(hex: text) else {
            reportForm(text, of: role.rawValue, on: tag, .colourForm)
            return nil
        }
        if let low = Theme.lowContrast(of: colour, as: role, in: scheme) {
            report(
                .contrast(
                    low.contrast, of: colour.hex, on: low.surface.hex, as: role.rawValue, least: role.leastContrast,
                    nearest: low.nearest?.hex, isOnDark: scheme == .dark),
                at: location(of: role.rawValue))
        }
        return colour
    }

    private func logo(_ tag: Tag, in source: some CourseSource) -> Theme.Logo? {
        let alternativeText = nonEmptyText("alt", of: tag)
        guard let path = tag["src"] else { return nil }
        let place = location(of: "src")
        guard CoursePath.isConfined(path) else {
            report(.unsafePath(path), at: place)
            return nil
        }
        let bytes: [UInt8]
        do throws(CourseSourceError) {
            bytes = try source.read(path)
        } catch {
            report(error.fault(path: path, known: source.paths()), at: place)
            return nil
        }
        if bytes.count > Self.largestLogo {
            report(.logoSize(path, bytes: bytes.count, limit: Self.largestLogo), at: place)
        }
        if let diagnostic = PictureFormat.diagnostic(
            of: bytes, path: path, file: source.displayPath(path), at: place)
        {
            report(diagnostic.fault, at: diagnostic.location)
        }
        let picture = Picture(path: path, bytes: bytes)
        return picture.format.map { format in
            Theme.Logo(
                format: format, bytes: bytes, width: picture.size?.width, height: picture.size?.height,
                alternativeText: alternativeText)
        }
    }
}
