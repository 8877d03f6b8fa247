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
        switch PictureFormat(path: path, bytes: bytes) {
        case .png: return nil
        case nil: return Diagnostic(.figureFormat(path), at: figure.location)
        case .svg:
            do throws(XMLFailure) {
                let danger = try Drawing.danger(in: bytes, file: source.displayPath(path))
                return danger.map { Diagnostic(.unsafeDrawing(path, what: $0), at: figure.location) }
            } catch {
                return Diagnostic(error.problem.fault, at: error.location)
            }
        }
    }
}

/// A file format of pictures, told by name and content together.
enum PictureFormat: Equatable {
    case svg
    case png

    init?(path: String, bytes: [UInt8]) {
        let name = path.lowercased()
        if name.hasSuffix(".png"), bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if name.hasSuffix(".svg"), Drawing.isSVG(bytes) {
            self = .svg
        } else {
            return nil
        }
    }
}
