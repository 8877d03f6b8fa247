/// Addresses as far as the registry looks at them: enough to catch a slip of the keyboard.
public enum EmailAddress {
    /// Whether a text has the form of an address: one `@`, something before it, a domain with a dot behind it.
    public static func isWellFormed(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, text.count <= 254 else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }) else { return false }
        return !text.unicodeScalars.contains { scalar in
            scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
                || ["<", ">", ",", ";", "\"", "(", ")"].contains(scalar)
        } && !FreeText.containsCPRNumber(text)
    }

    /// Whether two addresses are the same, however they are capitalised.
    public static func areSame(_ first: String, _ second: String) -> Bool { first.lowercased() == second.lowercased() }
}
