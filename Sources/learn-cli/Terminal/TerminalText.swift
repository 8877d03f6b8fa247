/// Text on its way to a terminal.
enum TerminalText {
    /// The text without anything that a terminal would obey instead of show: control characters other than line
    /// break and tab, and the characters that turn the direction of what follows (Unicode TR 36).
    static func cleaned(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isDangerous) else { return text }
        var view = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            // CSV ends its lines so; alone, a carriage return would overwrite the line.
            let endsLine = scalar == "\r" && rest.first == "\n"
            view.append(isDangerous(scalar) && !endsLine ? "\u{FFFD}" : scalar)
        }
        return String(view)
    }

    private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x09: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
