/// A figure's file, with the size that a page must keep free for it.
public struct Picture: Sendable, Equatable {
    /// Path inside the course's folder.
    public let path: String
    public let bytes: [UInt8]
    /// In CSS pixels; `nil` where the file does not say.
    public let size: Size?

    public struct Size: Sendable, Equatable {
        public let width: Int
        public let height: Int

        public init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        switch PictureFormat(path: path, bytes: bytes) {
        case .svg: size = Drawing.size(of: bytes)
        case .png: size = Self.pngSize(bytes)
        case nil: size = nil
        }
    }

    /// The pictures that a course shows, each once, sorted by path. One that cannot be read is left out: the checker
    /// has reported it.
    public static func all(of course: Course, in source: some CourseSource) -> [Picture] {
        var paths: Set<String> = []
        for module in course.modules {
            for lesson in module.lessons { paths.formUnion(lesson.figures.map { $0.source }) }
        }
        return paths.sorted().compactMap { path in
            guard CoursePath.isConfined(path), let bytes = try? source.read(path) else { return nil }
            return Picture(path: path, bytes: bytes)
        }
    }

    /// From the IHDR chunk, which every PNG begins with.
    private static func pngSize(_ bytes: [UInt8]) -> Size? {
        guard bytes.count >= 24 else { return nil }
        func number(at offset: Int) -> Int { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
        return Size(width: number(at: 16), height: number(at: 20))
    }
}
