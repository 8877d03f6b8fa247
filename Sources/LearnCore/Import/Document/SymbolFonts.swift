/// Signs of the fonts that hold pictures instead of letters, as the letters that they look like.
enum SymbolFonts {
    /// The font's own codes, without the 0xF000 that Word puts before them.
    private static let wingdings: [UInt32: String] = [
        0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x70: "❐", 0x71: "❑", 0x72: "❒", 0x75: "◆",
        0x76: "❖", 0x77: "⬥", 0x9E: "·", 0x9F: "•", 0xA1: "○", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←", 0xE0: "→",
        0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xEF: "⇦", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0x28: "☎",
        0x2A: "✉", 0x21: "✏", 0x46: "☞", 0x45: "☜", 0x3F: "✍",
    ]
    private static let symbol: [UInt32: String] = [
        0x61: "α", 0x62: "β", 0x64: "δ", 0x6D: "μ", 0x70: "π", 0x73: "σ", 0x44: "Δ", 0x53: "Σ", 0x57: "Ω", 0xA3: "≤",
        0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×",
        0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0xD6: "√", 0xDE: "⇒", 0x2D: "−",
    ]

    private static let otherFonts: [String: [UInt32: String]] = [
        "symbol": symbol, "webdings": [0x61: "✔", 0x63: "□", 0x67: "■"],
        "wingdings 2": [0x50: "✓", 0x4F: "✗", 0x52: "☑", 0x53: "☒", 0xA3: "□", 0x30: "□", 0x2A: "□"],
        "wingdings 3": [0x7D: "▶"],
    ]

    static func isSymbolFont(_ font: String) -> Bool {
        ["wingdings", "webdings", "symbol", "wingdings 2", "wingdings 3"].contains(font.lowercased())
    }

    /// - Returns: `nil` where a sign has no letter.
    static func text(_ words: String, font: String) -> String? {
        var result = ""
        for scalar in words.unicodeScalars {
            let isPrivate = 0xF000...0xF0FF ~= scalar.value
            guard isPrivate || isSymbolFont(font) else {
                result.unicodeScalars.append(scalar)
                continue
            }
            let code = isPrivate ? scalar.value - 0xF000 : scalar.value
            if code == 0x20 {
                result += " "
                continue
            }
            let table = otherFonts[font.lowercased()] ?? wingdings
            guard let sign = table[code] else { return nil }
            result += sign
        }
        return result
    }
}
