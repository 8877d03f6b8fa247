/// Small letters above and below the line that Unicode has signs for: x², H₂O.
enum RaisedText {
    private static let above: [Character: Character] = [
        "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "+": "⁺",
        "-": "⁻", "−": "⁻", "=": "⁼", "(": "⁽", ")": "⁾", "n": "ⁿ", "i": "ⁱ",
    ]
    private static let below: [Character: Character] = [
        "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈", "9": "₉", "+": "₊",
        "-": "₋", "−": "₋", "=": "₌", "(": "₍", ")": "₎",
    ]

    /// - Parameter element: `sup` or `sub`.
    /// - Returns: `nil` where a sign is missing, or the element is another.
    static func unicode(_ text: String, in element: String) -> String? {
        let signs = ["sup": above, "sub": below][element] ?? [:]
        let raised = text.compactMap { signs[$0] }
        return !text.isEmpty && raised.count == text.count ? String(raised) : nil
    }
}
