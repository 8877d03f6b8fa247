/// Text that a spreadsheet will show and never calculate (CWE-1236).
///
/// Spreadsheets take a cell for a formula when it begins with `= + - @`, a full-width form of these, or a tab or line
/// break before one, and they look past spaces and quotes to find it. Such a text gets an apostrophe in front, which
/// spreadsheets read as "this is text".
public enum SpreadsheetText {
    /// The text with an apostrophe in front where a spreadsheet could take it for a formula, else as it is.
    public static func guarded(_ text: String) -> String {
        couldBeFormula(text) ? "'" + text : text
    }

    /// The text that ``guarded(_:)`` was given: `unguarded(guarded(x)) == x` for every text.
    public static func unguarded(_ text: String) -> String {
        text.unicodeScalars.first == "'" && couldBeFormula(text) ? String(text.unicodeScalars.dropFirst()) : text
    }

    private static func couldBeFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { !isLookedPast($0) }) else { return false }
        switch first {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
        default: return false
        }
    }

    private static func isLookedPast(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\t", "\r", "\n": false
        case "'", "\"": true
        default:
            scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
                || scalar.properties.generalCategory == .format
        }
    }
}
