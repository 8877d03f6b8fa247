import Testing

@testable import LearnCore

/// The example of W3C Data Integrity EdDSA Cryptosuites v1.0, appendix B.2 (eddsa-jcs-2022).
@Suite("Signatures in JSON documents")
struct DataIntegrityProofTests {
    private let contexts: JSONValue = [
        "https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2",
    ]

    private var document: JSONValue {
        [
            "@context": contexts,
            "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
            "type": ["VerifiableCredential", "AlumniCredential"],
            "name": "Alumni Credential",
            "description": "A minimum viable example of an Alumni Credential.",
            "issuer": "https://vc.example/issuers/5678",
            "validFrom": "2023-01-01T00:00:00Z",
            "credentialSubject": ["id": "did:example:abcdefgh", "alumniOf": "The School of Examples"],
        ]
    }

    private func pair() throws -> Ed25519.KeyPair {
        // The example's secret key in multibase; its first two bytes say that it is one.
        let secret = try #require(Base58.bytes("3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq"))
        return try #require(Ed25519.KeyPair(seed: Array(secret.dropFirst(2))))
    }

    @Test("The specification's example gets the specification's signature")
    func publishedSignature() throws {
        let signed = DataIntegrityProof.signing(document, created: "2023-02-24T23:36:38Z", with: try pair())
        let proof = try #require(signed["proof"])
        #expect(
            Hexadecimal.text(DataIntegrityProof.hashes(document: document, options: proof.without("proofValue")))
                == "66ab154f5c2890a140cb8388a22a160454f80575f6eae09e5a097cabe539a1db"
                + "59b7cb6251b8991add1ce0bc83107e3db9dbbab5bd2c28f687db1a03abc92f19")
        #expect(
            proof["proofValue"]?.text
                == "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX")
    }

    @Test("The working group's test vector with another verification method holds")
    func publishedVector() throws {
        let key = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
        let signed = document.with(
            "proof",
            [
                "type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022", "created": "2023-02-24T23:36:38Z",
                "verificationMethod": .string("https://vc.example/issuers/5678#" + key),
                "proofPurpose": "assertionMethod", "@context": contexts,
                "proofValue":
                    "z63t83Y53KfzJ5ZosfKTnqfMcKB2dmTrfjSaQjeNNjAD5srBowQfmWqeRb8rRjmeEuCBEsddF9LsVogtuTsijJKh4",
            ])
        #expect(DataIntegrityProof.isValid(signed, key: try pair().publicKey))
        #expect(!DataIntegrityProof.isValid(signed.with("more", true), key: try pair().publicKey))
    }
}
