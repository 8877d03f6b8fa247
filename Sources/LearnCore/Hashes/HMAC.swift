internal import CSodium

/// Keyed hashes (RFC 2104): who lacks the key can neither make one nor guess the message from it.
enum HMAC {
    /// HMAC-SHA-256 as 32 bytes. The key may have any length; 32 random bytes are right.
    static func sha256(key: [UInt8], message: some Sequence<UInt8>) -> [UInt8] {
        let message = Array(message)
        var state = crypto_auth_hmacsha256_state()
        crypto_auth_hmacsha256_init(&state, key, key.count)
        crypto_auth_hmacsha256_update(&state, message, UInt64(message.count))
        var code = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
        crypto_auth_hmacsha256_final(&state, &code)
        return code
    }
}
