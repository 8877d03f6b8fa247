internal import CSodium

/// SHA-256 (FIPS 180-4).
public enum SHA256 {
    /// The hash as 32 bytes.
    public static func bytes(_ input: some Sequence<UInt8>) -> [UInt8] {
        let input = Array(input)
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256(&digest, input, UInt64(input.count))
        return digest
    }

    /// The hash as 64 hexadecimal digits.
    public static func hex(_ input: some Sequence<UInt8>) -> String { Hexadecimal.text(bytes(input)) }
}

/// Bytes as hexadecimal digits, two a byte, in lower case.
enum Hexadecimal {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// - Returns: `nil` where the text is not pairs of digits.
    static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count.isMultiple(of: 2) else { return nil }
        var result: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            result.append(UInt8(high << 4 | low))
        }
        return result
    }
}
