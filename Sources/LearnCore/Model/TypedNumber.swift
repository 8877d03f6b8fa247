/// A number as people write it, exact: 3,2 with a tolerance of 0,5 takes 2,7, which binary fractions would not.
///
/// The rule is written in code points, so that another language can follow it to the letter; the script of exported
/// pages does.
public struct TypedNumber: Sendable, Equatable {
    /// As it was written.
    public let text: String
    /// In units of 10⁻¹⁵.
    public let units: Int128

    private static let places = 15

    /// White space (the property `White_Space`), a sign or none (`+`, `-`, `−`), at most 15 digits, a comma or a point and
    /// 1 to 15 digits, or none, a full stop or none, white space. Of the digits there is at least one.
    ///
    /// - Returns: `nil` where the text is no number.
    public init?(_ text: String) {
        var rest = Array(text.unicodeScalars)[...]
        while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
        while rest.last?.properties.isWhitespace == true { rest.removeLast() }
        var isNegative = false
        if let sign = rest.first, ["+", "-", "\u{2212}"].contains(sign) {
            isNegative = sign != "+"
            rest.removeFirst()
        }
        let whole = Self.takeDigits(from: &rest)
        var fraction: [Int128] = []
        if let mark = rest.first, mark == "," || mark == ".", rest.count > 1 {
            rest.removeFirst()
            fraction = Self.takeDigits(from: &rest)
            guard !fraction.isEmpty else { return nil }
        }
        if rest.first == "." { rest.removeFirst() }
        guard rest.isEmpty, !(whole.isEmpty && fraction.isEmpty), whole.count <= Self.places,
            fraction.count <= Self.places
        else { return nil }
        let digits = whole + fraction + [Int128](repeating: 0, count: Self.places - fraction.count)
        let size = digits.reduce(0) { $0 * 10 + $1 }
        self.text = text
        units = isNegative ? -size : size
    }

    /// Whether a number lies no farther from another than the tolerance.
    public func isWithin(_ tolerance: TypedNumber, of other: TypedNumber) -> Bool {
        let distance = units - other.units
        return max(distance, -distance) <= tolerance.units
    }

    private static func takeDigits(from rest: inout ArraySlice<Unicode.Scalar>) -> [Int128] {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        rest = rest.dropFirst(digits.count)
        return digits.map { Int128($0.value - 48) }
    }
}
