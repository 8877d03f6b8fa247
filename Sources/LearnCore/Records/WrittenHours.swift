/// Hours as people type them: `7,5`, `7.5`, `7:30`.
public enum WrittenHours {
    /// - Returns: `nil` where the text is no number of hours.
    public static func minutes(_ text: String) -> Int? {
        if text.contains(":") {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, let hours = whole(parts[0]), let minutes = whole(parts[1]), minutes < 60,
                parts[1].count == 2
            else { return nil }
            return hours * 60 + minutes
        }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard let hours = parts.first.flatMap(whole) else { return nil }
        if parts.count == 1 { return hours * 60 }
        guard parts.count == 2, (1...2).contains(parts[1].count), let digits = whole(parts[1]) else { return nil }
        let hundredths = parts[1].count == 1 ? digits * 10 : digits
        return hours * 60 + (hundredths * 60 + 50) / 100
    }

    private static func whole(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.count <= 5, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}
