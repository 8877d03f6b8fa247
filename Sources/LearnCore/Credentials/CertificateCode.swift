/// The short code on a paper certificate: eight random signs and two that check them, shown as `XXXXX-XXXXX`.
///
/// There are 31 signs, a prime number, so each is a number of the field GF(31). With `a` the ten signs, the checks make
/// `Σ aᵢ` and `Σ (i + 1)·aᵢ` zero: a Reed–Solomon code of distance three. No code turns into another by one or two
/// wrong signs, so a slip of the finger and a swap of two signs are always noticed.
public struct CertificateCode: Sendable, Hashable {
    /// Capital letters and digits without those that look alike on paper: 0 and O; 1, I and L.
    static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ".utf8)
    static let length = 10
    private static let dataLength = 8

    /// Each sign's place in the alphabet.
    private let signs: [UInt8]

    /// A code that nobody can guess from other codes.
    ///
    /// - Parameter random: a source fit for secrets, such as ``SecureRandom``.
    public static func make(using random: inout some RandomNumberGenerator) -> CertificateCode {
        CertificateCode(data: (0..<dataLength).map { _ in Int.random(in: 0..<alphabet.count, using: &random) })
    }

    private init(data: [Int]) {
        let plain = Self.sum(data)
        let weighted = Self.weightedSum(data)
        // The last two have the weights 9 and 10: s + x + y = 0 and t + 9x + 10y = 0 give y = 9s - t, x = -s - y.
        let last = Self.residue(9 * plain - weighted)
        let lastButOne = Self.residue(-plain - last)
        signs = (data + [lastButOne, last]).map(UInt8.init)
    }

    /// Reads a code as people type it: in either case, with or without spaces, hyphens and dashes.
    public init(parsing text: String) throws(CertificateCodeError) {
        var values: [Int] = []
        for scalar in text.unicodeScalars where !Self.isSeparator(scalar) {
            guard let byte = UInt8(exactly: scalar.value),
                let value = Self.alphabet.firstIndex(of: Self.upperCase(byte))
            else { throw .unusedSign(scalar, position: values.count + 1) }
            values.append(value)
        }
        guard values.count == Self.length else { throw .wrongLength(values.count) }
        guard Self.residue(Self.sum(values)) == 0, Self.residue(Self.weightedSum(values)) == 0 else {
            throw .wrongSigns
        }
        signs = values.map(UInt8.init)
    }

    private static func sum(_ values: [Int]) -> Int { values.reduce(0, +) }

    private static func weightedSum(_ values: [Int]) -> Int {
        values.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
    }

    private static func residue(_ number: Int) -> Int {
        let remainder = number % alphabet.count
        return remainder < 0 ? remainder + alphabet.count : remainder
    }

    private static func upperCase(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 0x20 : byte
    }

    /// White space, hyphens (the soft one too), dashes and the minus sign.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "\u{AD}", "\u{2010}"..."\u{2015}", "\u{2212}": true
        default: scalar.properties.isWhitespace
        }
    }
}

extension CertificateCode: CustomStringConvertible {
    /// `XXXXX-XXXXX`
    public var description: String {
        let bytes = signs.map { Self.alphabet[Int($0)] }
        return String(decoding: bytes[..<5] + [UInt8(ascii: "-")] + bytes[5...], as: UTF8.self)
    }
}
