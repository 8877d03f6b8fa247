/// Classes by which a text that varies in length fits its place on paper.
enum FontSize {
    /// - Returns: `large` up to the first number of characters, `medium` up to the second, else `fine`.
    static func of(_ text: String, _ large: Int, _ medium: Int) -> String {
        of(room: text.count, large, medium, Int.max)
    }

    /// - Returns: `large`, `medium` or `fine` up to the three numbers, else `finest`.
    static func of(room: Int, _ large: Int, _ medium: Int, _ fine: Int) -> String {
        switch room {
        case ...large: "large"
        case ...medium: "medium"
        case ...fine: "fine"
        default: "finest"
        }
    }
}
