/// Bytes as text without signs that look alike (base58btc, as in the Multibase `z` of the W3C's Controlled Identifiers).
enum Base58 {
    private static let alphabet = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)
    /// Keys and signatures have less than a hundred signs; the work grows with the square.
    private static let longest = 200

    static func text(_ bytes: [UInt8]) -> String {
        let zeros = bytes.prefix { $0 == 0 }.count
        let digits = converted(bytes.dropFirst(zeros).map(Int.init), from: 256, to: 58)
        let signs = [UInt8](repeating: alphabet[0], count: zeros) + digits.map { alphabet[$0] }
        return String(decoding: signs, as: UTF8.self)
    }

    /// - Returns: `nil` where the text has another sign, or more signs than any key or signature.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let signs = Array(text.utf8)
        guard signs.count <= longest else { return nil }
        var digits: [Int] = []
        for sign in signs {
            guard let digit = alphabet.firstIndex(of: sign) else { return nil }
            digits.append(digit)
        }
        let zeros = digits.prefix { $0 == 0 }.count
        return [UInt8](repeating: 0, count: zeros)
            + converted(Array(digits.dropFirst(zeros)), from: 58, to: 256).map(UInt8.init)
    }

    /// A number's digits in another base, the greatest first.
    private static func converted(_ digits: [Int], from base: Int, to other: Int) -> [Int] {
        var result: [Int] = []
        for digit in digits {
            var carry = digit
            for index in result.indices {
                carry += result[index] * base
                result[index] = carry % other
                carry /= other
            }
            while carry > 0 {
                result.append(carry % other)
                carry /= other
            }
        }
        return result.reversed()
    }
}
