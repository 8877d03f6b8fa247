/// Signatures inside a JSON document: the cryptosuite eddsa-jcs-2022 (W3C Data Integrity EdDSA Cryptosuites v1.0,
/// § 3.3). The canonical document and the canonical proof without its value are hashed, and both hashes signed.
enum DataIntegrityProof {
    /// The document with a proof.
    ///
    /// - Parameters:
    ///   - document: an object without `proof`.
    ///   - created: when it is signed, as RFC 3339.
    static func signing(_ document: JSONValue, created: String, with key: Ed25519.KeyPair) -> JSONValue {
        var options: JSONValue = [
            "type": "DataIntegrityProof",
            "cryptosuite": "eddsa-jcs-2022",
            "created": .string(created),
            "verificationMethod": .string(DIDKey(key.publicKey).verificationMethod),
            "proofPurpose": "assertionMethod",
        ]
        if let context = document["@context"] { options = options.with("@context", context) }
        let signature = key.signature(of: hashes(document: document, options: options))
        return document.with("proof", options.with("proofValue", .string("z" + Base58.text(signature))))
    }

    /// Whether a document's proof is its signature with a key.
    ///
    /// The proof's context, where it has one, must be the document's. The specification lets the document append to
    /// it; then the additions would be unsigned.
    static func isValid(_ document: JSONValue, key: Ed25519.PublicKey) -> Bool {
        guard let proof = document["proof"], let value = proof["proofValue"]?.text,
            value.utf8.first == UInt8(ascii: "z"), let signature = Base58.bytes(value.dropFirst()),
            proof["type"]?.text == "DataIntegrityProof", proof["cryptosuite"]?.text == "eddsa-jcs-2022",
            proof["proofPurpose"]?.text == "assertionMethod"
        else { return false }
        if let context = proof["@context"], context.canonicalBytes != document["@context"]?.canonicalBytes {
            return false
        }
        let hashes = hashes(document: document.without("proof"), options: proof.without("proofValue"))
        return key.isSignature(signature, of: hashes)
    }

    static func hashes(document: JSONValue, options: JSONValue) -> [UInt8] {
        SHA256.bytes(options.canonicalBytes) + SHA256.bytes(document.canonicalBytes)
    }
}
