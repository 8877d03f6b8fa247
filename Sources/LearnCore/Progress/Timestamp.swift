public import FoundationEssentials

/// Times as the log writes them: ISO 8601 in UTC, to the millisecond.
public enum Timestamp {
    private static let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

    /// The time without what the log would not keep of it.
    public static func truncated(_ date: Date) -> Date {
        Date(timeIntervalSince1970: (date.timeIntervalSince1970 * 1000).rounded(.down) / 1000)
    }

    public static func text(_ date: Date) -> String { date.formatted(style) }

    /// - Returns: `nil` where the text is no such time.
    public static func date(_ text: String) -> Date? { try? Date(text, strategy: style) }
}
