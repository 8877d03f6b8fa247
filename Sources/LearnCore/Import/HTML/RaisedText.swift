/// Small letters above and below the line, as Unicode's signs where it has them: x², H₂O, 1ˢᵗ; else in a line, as a
/// formula is typed: x^(n+m).
enum RaisedText {
    private static let above = signs(
        "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ")
    private static let below = signs("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")

    private static func signs(_ plain: String, _ small: String) -> [Character: Character] {
        Dictionary(zip(plain, small)) { first, _ in first }
    }

    /// - Parameter element: `sup` or `sub`.
    /// - Returns: `nil` where a sign is missing, or the element is another.
    static func unicode(_ text: String, in element: String) -> String? {
        let signs = element == "sup" ? above : element == "sub" ? below : [:]
        let raised = text.compactMap { signs[$0] }
        return !text.isEmpty && raised.count == text.count ? String(raised) : nil
    }

    /// With `^` or `_` where Unicode has no sign.
    static func linear(_ text: String, in element: String) -> String {
        if let signs = unicode(text, in: element) { return signs }
        return (element == "sup" ? "^" : "_") + (text.count == 1 ? text : "(\(text))")
    }

    /// One word without spaces, as an exponent or an index is; a sentence that stands small is something else.
    static func isShort(_ text: String) -> Bool {
        (1...16).contains(text.utf8.count) && !text.contains { $0.isWhitespace || $0 == "(" || $0 == ")" }
    }
}
