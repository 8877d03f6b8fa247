internal import CSodium

/// Ed25519 signatures (RFC 8032).
public enum Ed25519 {
    /// What a signature is checked with. It may be shown to anybody.
    public struct PublicKey: Sendable, Hashable {
        /// 32 bytes.
        public let bytes: [UInt8]

        /// - Returns: `nil` where there are not exactly 32 bytes.
        public init?(bytes: [UInt8]) {
            guard bytes.count == Int(crypto_sign_PUBLICKEYBYTES) else { return nil }
            self.bytes = bytes
        }

        /// Whether the holder of the secret key signed the message.
        func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
            guard signature.count == Int(crypto_sign_BYTES) else { return false }
            Sodium.start()
            return crypto_sign_verify_detached(signature, message, UInt64(message.count), bytes) == 0
        }
    }

    /// What a signature is made with. Whoever has the seed can sign, so it belongs in a file that only its owner reads.
    public struct KeyPair: Sendable, Equatable, CustomStringConvertible {
        public let publicKey: PublicKey
        /// 32 bytes, from which both keys follow.
        public let seed: [UInt8]
        private let secretKey: [UInt8]

        /// - Returns: `nil` where the seed has not exactly 32 bytes.
        public init?(seed: [UInt8]) {
            guard seed.count == Int(crypto_sign_SEEDBYTES) else { return nil }
            Sodium.start()
            var publicBytes = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
            var secretBytes = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
            guard crypto_sign_seed_keypair(&publicBytes, &secretBytes, seed) == 0,
                let publicKey = PublicKey(bytes: publicBytes)
            else { return nil }
            self.publicKey = publicKey
            self.seed = seed
            secretKey = secretBytes
        }

        /// A new random seed.
        public static func newSeed() -> [UInt8] {
            var random = SecureRandom()
            return random.bytes(Int(crypto_sign_SEEDBYTES))
        }

        /// The signature alone, 64 bytes. The same message always gets the same one.
        func signature(of message: [UInt8]) -> [UInt8] {
            var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
            crypto_sign_detached(&signature, nil, message, UInt64(message.count), secretKey)
            return signature
        }

        /// The public half, so that no log ever holds the other.
        public var description: String { "Ed25519 \(Hexadecimal.text(publicKey.bytes))" }
    }
}
