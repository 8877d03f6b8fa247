internal import FoundationEssentials

extension SHA256 {
    /// The hash in Base64 (RFC 4648), as a content security policy names a style sheet by it.
    public static func base64(_ bytes: some Sequence<UInt8>) -> String {
        Data(self.bytes(bytes)).base64EncodedString()
    }
}
