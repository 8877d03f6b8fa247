/// A public key that is its own address (did:key, W3C CCG): nothing has to be fetched to check a signature.
struct DIDKey: Equatable {
    let publicKey: Ed25519.PublicKey

    /// The multicodec prefix of an Ed25519 public key, 0xed as a varint.
    private static let codec: [UInt8] = [0xED, 0x01]

    init(_ publicKey: Ed25519.PublicKey) { self.publicKey = publicKey }

    /// `z6Mk…`
    init?(multibase text: some StringProtocol) {
        guard text.utf8.first == UInt8(ascii: "z"), let bytes = Base58.bytes(text.dropFirst()),
            bytes.starts(with: Self.codec), let key = Ed25519.PublicKey(bytes: Array(bytes.dropFirst(2)))
        else { return nil }
        publicKey = key
    }

    /// `did:key:z6Mk…#z6Mk…`, both parts the same key.
    init?(verificationMethod text: String) {
        guard let hash = text.utf8.lastIndex(of: UInt8(ascii: "#")) else { return nil }
        self.init(multibase: text[text.utf8.index(after: hash)...])
        guard text.utf8.elementsEqual(verificationMethod.utf8) else { return nil }
    }

    var multibase: String { "z" + Base58.text(Self.codec + publicKey.bytes) }
    var did: String { "did:key:" + multibase }
    var verificationMethod: String { did + "#" + multibase }
}
