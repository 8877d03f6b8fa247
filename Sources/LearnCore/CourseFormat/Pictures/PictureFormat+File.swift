extension PictureFormat {
    /// The endings of file names, in small letters.
    private var endings: [String] {
        switch self {
        case .svg: [".svg"]
        case .png: [".png"]
        case .jpeg: [".jpg", ".jpeg"]
        case .gif: [".gif"]
        }
    }

    private func begins(_ bytes: [UInt8]) -> Bool {
        switch self {
        case .svg: Drawing.isSVG(bytes)
        case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        case .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
        case .gif: bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8))
        }
    }

    /// Told by name and content together.
    init?(path: String, bytes: [UInt8]) {
        let name = path.lowercased()
        let named = Self.allCases.first { format in format.endings.contains { name.hasSuffix($0) } }
        guard let named, named.begins(bytes) else { return nil }
        self = named
    }

    /// What keeps a picture from being shown, or speaks against it; `nil` where nothing does.
    ///
    /// - Parameters:
    ///   - file: how the file is named in diagnostics.
    ///   - place: where the picture is asked for.
    static func diagnostic(of bytes: [UInt8], path: String, file: String, at place: SourceLocation) -> Diagnostic? {
        switch PictureFormat(path: path, bytes: bytes) {
        case nil: return Diagnostic(.figureFormat(path), at: place)
        case .png: return nil
        case .jpeg: return JPEGHeader(bytes).hasPosition ? Diagnostic(.photoPosition(path), at: place) : nil
        case .gif: return GIFFile.isAnimated(bytes) ? Diagnostic(.animatedFigure(path), at: place) : nil
        case .svg:
            do throws(XMLFailure) {
                return try Drawing.danger(in: bytes, file: file).map {
                    Diagnostic(.unsafeDrawing(path, what: $0), at: place)
                }
            } catch {
                return Diagnostic(error.problem.fault, at: error.location)
            }
        }
    }
}
