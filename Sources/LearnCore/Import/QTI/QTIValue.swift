/// A value of a variable in QTI's response processing.
struct QTIValue: Equatable {
    enum Scalar: Hashable {
        case text(String)
        case number(Double)
        case truth(Bool)
    }

    /// None of them is QTI's NULL.
    var parts: [Scalar]
    var isOrdered = false
    /// Whether it hangs on something that cannot be told beforehand.
    var isUnknown = false

    static let null = QTIValue(parts: [])
    static let unknown = QTIValue(parts: [], isUnknown: true)

    init(parts: [Scalar], isOrdered: Bool = false, isUnknown: Bool = false) {
        self.parts = parts
        self.isOrdered = isOrdered
        self.isUnknown = isUnknown
    }

    init(_ truth: Bool) { parts = [.truth(truth)] }

    init(_ number: Double) { parts = [.number(number)] }

    /// Values as they are written, of a base type.
    init(_ texts: [String], of baseType: String, isOrdered: Bool = false) {
        // Some write a set of identifiers as one value.
        let texts =
            baseType == "identifier"
            ? texts.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) } : texts
        parts = texts.compactMap { Self.scalar($0, of: baseType) }
        self.isOrdered = isOrdered
    }

    var isNull: Bool { parts.isEmpty && !isUnknown }

    var number: Double? {
        if parts.count == 1, case .number(let value) = parts[0] { value } else { nil }
    }

    /// `nil` where it cannot be told; NULL counts as false.
    var truth: Bool? {
        if isUnknown { return nil }
        if parts.count == 1, case .truth(let value) = parts[0] { return value }
        return false
    }

    /// The only text, as it is written.
    var text: String? {
        guard parts.count == 1 else { return nil }
        switch parts[0] {
        case .text(let text): return text
        case .truth(let truth): return truth ? "true" : "false"
        case .number(let number): return Self.written(number)
        }
    }

    static func written(_ number: Double) -> String {
        if number == number.rounded(), abs(number) < 1e15 { return "\(Int64(number))" }
        // Without the noise that comes of reckoning in binary.
        let tidied = (number * 1e9).rounded() / 1e9
        return "\(abs(number) < 1e6 && tidied != 0 ? tidied : number)"
    }

    /// Whether two values are the same, in any order where they have none.
    func matches(_ other: QTIValue) -> Bool {
        guard parts.count == other.parts.count else { return false }
        if isOrdered || other.isOrdered || parts.count < 2 { return parts == other.parts }
        return Self.tally(parts) == Self.tally(other.parts)
    }

    private static func tally(_ parts: [Scalar]) -> [Scalar: Int] {
        parts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    static func scalar(_ text: String, of baseType: String) -> Scalar? {
        let plain = WhiteSpace.folded(text)
        switch baseType {
        case "boolean": return .truth(plain == "true" || plain == "1")
        case "integer", "float":
            guard let number = Double(plain), number.isFinite else { return nil }
            return .number(number)
        // Its two ends have no order.
        case "pair": return .text(plain.split(separator: " ").map(String.init).sorted().joined(separator: " "))
        case "string": return .text(text)
        default: return .text(plain)
        }
    }
}
