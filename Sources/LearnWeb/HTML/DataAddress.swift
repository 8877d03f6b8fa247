internal import FoundationEssentials
internal import LearnCore

extension Picture {
    /// The picture itself as an address (RFC 2397), so that a page is one file.
    var dataAddress: String {
        let mediaType = format?.mediaType ?? "application/octet-stream"
        return "data:\(mediaType);base64," + Data(bytes).base64EncodedString()
    }
}
