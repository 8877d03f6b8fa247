/// A figure's file, with the size that a page must keep free for it.
public struct Picture: Sendable, Equatable {
    /// Path inside the course's folder.
    public let path: String
    public let bytes: [UInt8]
    /// `nil` where name and content do not agree on one.
    public let format: PictureFormat?
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
        format = PictureFormat(path: path, bytes: bytes)
        size =
            switch format {
            case .svg: Drawing.size(of: bytes)
            case .png: Self.pngSize(bytes)
            case .jpeg: JPEGHeader(bytes).size
            case .gif: GIFFile.size(of: bytes)
            case nil: nil
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
    private static func pngSize(_ file: [UInt8]) -> Size? {
        let bytes = PictureBytes(file[...], .bigEndian)
        guard let width = bytes.long(at: 16), let height = bytes.long(at: 20) else { return nil }
        return Size(width: width, height: height)
    }
}
