import LearnTestSupport
import Testing

@testable import LearnCore

/// Bytes from hexadecimal digits.
func hexBytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

@Suite("Hashes and signatures")
struct HashesTests {
    @Test("SHA-256 gives the hash of FIPS 180-4's example")
    func sha256() {
        #expect(SHA256.hex("abc".utf8) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test("HMAC gives the codes of RFC 4231, cases 2 and 6 (a key longer than a block)")
    func hmac() {
        #expect(
            Hexadecimal.text(HMAC.sha256(key: Array("Jefe".utf8), message: "what do ya want for nothing?".utf8))
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        let long = [UInt8](repeating: 0xAA, count: 131)
        #expect(
            Hexadecimal.text(
                HMAC.sha256(key: long, message: "Test Using Larger Than Block-Size Key - Hash Key First".utf8))
                == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
    }

    struct Vector: Sendable {
        let seed, key, message, signature: String
    }

    @Test(
        "Ed25519 gives the keys and signatures of RFC 8032 § 7.1",
        arguments: [
            Vector(
                seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                key: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", message: "",
                signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                    + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
            Vector(
                seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                key: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", message: "72",
                signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                    + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
            Vector(
                seed: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
                key: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", message: "af82",
                signature: "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                    + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
        ])
    func ed25519(vector: Vector) throws {
        let pair = try #require(Ed25519.KeyPair(seed: hexBytes(vector.seed)))
        #expect(Hexadecimal.text(pair.publicKey.bytes) == vector.key)
        let signature = pair.signature(of: hexBytes(vector.message))
        #expect(Hexadecimal.text(signature) == vector.signature)
        #expect(pair.publicKey.isSignature(signature, of: hexBytes(vector.message)))
        #expect(!pair.publicKey.isSignature(signature, of: hexBytes(vector.message) + [0]))
        #expect(!pair.publicKey.isSignature(Array(signature.dropLast()), of: hexBytes(vector.message)))
    }

    @Test("A key of the wrong length is refused, and a description never holds the seed")
    func keys() throws {
        #expect(Ed25519.KeyPair(seed: [1, 2, 3]) == nil)
        #expect(Ed25519.PublicKey(bytes: []) == nil)
        let pair = try #require(Ed25519.KeyPair(seed: Ed25519.KeyPair.newSeed()))
        #expect("\(pair)" == "Ed25519 " + Hexadecimal.text(pair.publicKey.bytes))
        #expect(Ed25519.KeyPair.newSeed() != Ed25519.KeyPair.newSeed())
    }
}
