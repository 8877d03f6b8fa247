/// A picture of a document, as a course can show it.
enum DocumentPicture {
    /// In the course, at the path of its file.
    case shown(CourseFile)
    /// Kept beside the course, as no course can show it.
    case kept(CourseFile)

    init(path: String, bytes: [UInt8]) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        if let shown = CourseBuilder.picturePath(name: name, bytes: bytes) {
            self = .shown(CourseFile(path: shown, bytes: bytes))
        } else {
            self = .kept(CourseFile(path: CourseBuilder.sourcePath(name: name, bytes: bytes), bytes: bytes))
        }
    }
}
