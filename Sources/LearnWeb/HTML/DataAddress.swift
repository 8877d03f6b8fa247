internal import FoundationEssentials
internal import LearnCore

extension Picture {
    /// The picture itself as an address (RFC 2397), so that a page is one file.
    var dataAddress: String {
        let isPNG = bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
        return "data:image/\(isPNG ? "png" : "svg+xml");base64," + Data(bytes).base64EncodedString()
    }
}
