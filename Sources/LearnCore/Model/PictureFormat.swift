/// A file format of pictures that pages can show.
public enum PictureFormat: String, Sendable, CaseIterable {
    case svg
    case png
    case jpeg
    case gif

    /// As registered (IANA media types, `image`).
    public var mediaType: String {
        switch self {
        case .svg: "image/svg+xml"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .gif: "image/gif"
        }
    }
}
