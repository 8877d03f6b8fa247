/// What QTI's expressions give, as far as answers hang on them; chance and mathematics beyond that are unknown.
enum QTIOperators {
    static func apply(_ expression: SourceElement, to values: [QTIValue]) -> QTIValue {
        // One part settles these, whatever the others are.
        switch expression.name {
        case "and":
            if values.contains(where: { $0.truth == false }) { return QTIValue(false) }
            return values.contains { $0.truth == nil } ? .unknown : QTIValue(true)
        case "or":
            if values.contains(where: { $0.truth == true }) { return QTIValue(true) }
            return values.contains { $0.truth == nil } ? .unknown : QTIValue(false)
        default: break
        }
        if values.contains(where: \.isUnknown) { return .unknown }
        switch expression.name {
        case "not": return values.first?.truth.map { QTIValue(!$0) } ?? .unknown
        case "isNull": return QTIValue(values.first?.isNull ?? true)
        case "anyN":
            let right = values.count { $0.truth == true }
            guard let least = expression["min"].flatMap(Int.init), let most = expression["max"].flatMap(Int.init)
            else { return .unknown }
            return QTIValue((least...max(least, most)).contains(right))
        case "multiple": return QTIValue(parts: values.flatMap(\.parts))
        case "ordered": return QTIValue(parts: values.flatMap(\.parts), isOrdered: true)
        case "containerSize": return QTIValue(Double(values.first?.parts.count ?? 0))
        case "sum":
            return numbers(values.flatMap { value in value.parts.map { QTIValue(parts: [$0]) } }) { $0.reduce(0, +) }
        case "product": return numbers(values) { $0.reduce(1, *) }
        case "min": return numbers(values) { $0.min() }
        case "max": return numbers(values) { $0.max() }
        case "round": return numbers(values) { $0.first?.rounded() }
        case "truncate": return numbers(values) { $0.first?.rounded(.towardZero) }
        case "integerToFloat": return values.first ?? .null
        default: break
        }
        guard values.count == 2 else { return .unknown }
        return applyToTwo(expression, values[0], values[1])
    }

    private static func applyToTwo(_ expression: SourceElement, _ left: QTIValue, _ right: QTIValue) -> QTIValue {
        if left.isNull || right.isNull {
            return expression.name == "delete" ? right : .null
        }
        switch expression.name {
        case "match": return QTIValue(left.matches(right))
        case "equal": return equal(expression, left, right)
        case "equalRounded":
            guard let figures = expression["figures"].flatMap(Double.init), figures >= 0, figures < 16,
                expression["roundingMode"] == "decimalPlaces"
            else { return .unknown }
            let scale = (0..<Int(figures)).reduce(1.0) { value, _ in value * 10 }
            return numbers([left, right]) { ($0[0] * scale).rounded() == ($0[1] * scale).rounded() }
        case "stringMatch":
            guard let first = left.text, let second = right.text else { return .unknown }
            let ignoresCase = expression["caseSensitive"] == "false"
            let one = ignoresCase ? first.lowercased() : first
            let other = ignoresCase ? second.lowercased() : second
            return QTIValue(expression["substring"] == "true" ? one.contains(other) : one == other)
        case "substring":
            guard let first = left.text, let second = right.text else { return .unknown }
            return expression["caseSensitive"] == "false"
                ? QTIValue(second.lowercased().contains(first.lowercased())) : QTIValue(second.contains(first))
        case "member": return QTIValue(left.parts.first.map { right.parts.contains($0) } ?? false)
        case "contains": return QTIValue(right.parts.allSatisfy { left.parts.contains($0) })
        case "delete":
            let gone = Set(left.parts)
            return QTIValue(parts: right.parts.filter { !gone.contains($0) }, isOrdered: right.isOrdered)
        case "lt": return numbers([left, right]) { $0[0] < $0[1] }
        case "gt": return numbers([left, right]) { $0[0] > $0[1] }
        case "lte": return numbers([left, right]) { $0[0] <= $0[1] }
        case "gte": return numbers([left, right]) { $0[0] >= $0[1] }
        case "subtract": return numbers([left, right]) { $0[0] - $0[1] }
        case "divide": return numbers([left, right]) { $0[1] == 0 ? nil : $0[0] / $0[1] }
        default: return .unknown
        }
    }

    private static func equal(_ expression: SourceElement, _ left: QTIValue, _ right: QTIValue) -> QTIValue {
        guard let number = left.number, let middle = right.number else { return QTIValue(left.matches(right)) }
        let range = QTIRange(expression, around: middle)
        return range.map { QTIValue($0.contains(number)) } ?? .unknown
    }

    private static func numbers(_ values: [QTIValue], _ compute: ([Double]) -> Double?) -> QTIValue {
        let numbers = values.compactMap(\.number)
        guard numbers.count == values.count else { return .null }
        guard let result = compute(numbers), result.isFinite else { return .unknown }
        return QTIValue(result)
    }

    private static func numbers(_ values: [QTIValue], _ compare: ([Double]) -> Bool) -> QTIValue {
        let numbers = values.compactMap(\.number)
        return numbers.count == values.count ? QTIValue(compare(numbers)) : .unknown
    }
}

/// The numbers that are right.
struct QTIRange: Equatable {
    var lower: Double
    var upper: Double

    init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// - Returns: `nil` where the tolerance is not written as a number.
    init?(_ equal: SourceElement, around middle: Double) {
        if equal.name == "equalRounded" {
            guard let figures = equal["figures"].flatMap(Int.init), (0..<16).contains(figures),
                equal["roundingMode"] == "decimalPlaces"
            else { return nil }
            let half = (0..<figures).reduce(0.5) { value, _ in value / 10 }
            self.init(lower: middle - half, upper: middle + half)
            return
        }
        let mode = equal["toleranceMode"] ?? "exact"
        guard mode != "exact" else {
            self.init(lower: middle, upper: middle)
            return
        }
        let numbers = (equal["tolerance"] ?? "").split(whereSeparator: { $0 == " " || $0 == "," }).map {
            Double(String($0))
        }
        guard let first = numbers.first, let below = first, let last = numbers.last, let above = last,
            below.isFinite, above.isFinite
        else { return nil }
        if mode == "relative" {
            self.init(lower: middle - abs(middle) * below / 100, upper: middle + abs(middle) * above / 100)
        } else {
            self.init(lower: middle - below, upper: middle + above)
        }
    }

    func contains(_ number: Double) -> Bool { lower <= number && number <= upper }
}
