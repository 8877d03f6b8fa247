/// The words of the parents' guide, and what `learn export` says of it.
extension Message {
    public static var forParents: Message { Message(da: "Til forældre", en: "For parents") }
    public static var guideLanguage: Message { Message(da: "Sprog", en: "Language") }
    public static var guideContents: Message { Message(da: "Indhold", en: "Contents") }
    public static var originalMayHaveChanged: Message {
        Message(
            da: "Originalen kan være ændret, siden den blev oversat.",
            en: "The original may have changed since it was translated.")
    }
    public static var notTranslated: Message {
        Message(da: "Brevet er endnu ikke oversat.", en: "This letter has not yet been translated.")
    }

    public static func noGuide(in course: String) -> Message {
        Message(
            da: "»\(course)« har ingen breve til forældre. Intet er skrevet.",
            en: "‘\(course)’ has no letters to parents. Nothing was written.")
    }
    public static func notALanguage(_ code: String, of course: String, but languages: [String]) -> Message {
        let list = languages.joined(separator: ", ")
        return Message(
            da: "»\(course)« har ingen breve til forældre på »\(code)«. Der er: \(list)",
            en: "‘\(course)’ has no letters to parents in ‘\(code)’. There are: \(list)")
    }
    public static func languageOnlyForGuide(_ code: String) -> Message {
        Message(
            da: "--lang \(code) kan kun bruges til forældrenes guide: --format guide",
            en: "--lang \(code) is for the parents' guide alone: --format guide")
    }
    public static var exportLanguageValue: Message { Message(da: "SPROG", en: "LANG") }
    public static var exportLanguageOption: Message {
        Message(
            da: "da eller en; i forældrenes guide det sprog, der står først, fx tr",
            en: "da or en; in the parents' guide the language that comes first, such as tr")
    }
}
