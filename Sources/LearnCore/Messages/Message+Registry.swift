/// Whom and what a command line means.
extension Message {
    public static func severalPeople(_ text: String, names: [String]) -> Message {
        let list = names.joined(separator: ", ")
        return Message(
            da: "»\(text)« passer på flere: \(list). Skriv hele navnet eller e-mailen.",
            en: "‘\(text)’ fits several: \(list). Give the whole name or the e-mail address.")
    }

    public static func noPerson(_ text: String, suggestion: String?) -> Message {
        Message(
            da: "Der er ingen person »\(text)«."
                + (suggestion.map { " Mente du »\($0)«?" } ?? " Se dem alle med: learn person list"),
            en: "There is no person ‘\(text)’."
                + (suggestion.map { " Did you mean ‘\($0)’?" } ?? " See them all with: learn person list"))
    }

    public static func noInstitution(_ id: String, suggestion: String?) -> Message {
        Message(
            da: "Der er ingen institution »\(id)«."
                + (suggestion.map { " Mente du »\($0)«?" } ?? " Se dem alle med: learn institution list"),
            en: "There is no institution ‘\(id)’."
                + (suggestion.map { " Did you mean ‘\($0)’?" } ?? " See them all with: learn institution list"))
    }

    public static func noClass(_ id: String, suggestion: String?) -> Message {
        Message(
            da: "Der er ingen klasse eller stue »\(id)«."
                + (suggestion.map { " Mente du »\($0)«?" } ?? " Se dem alle med: learn class list"),
            en: "There is no class ‘\(id)’."
                + (suggestion.map { " Did you mean ‘\($0)’?" } ?? " See them all with: learn class list"))
    }

    public static func personWithoutName(_ id: String) -> Message {
        Message(da: "uden navn (\(id))", en: "without a name (\(id))")
    }

    public static var formatValue: Message { Message(verbatim: "text|csv|json|html") }
    public static var formatOption: Message {
        Message(da: "Hvordan tabellen skrives", en: "How the table is written")
    }
    public static var excelOption: Message {
        Message(da: "CSV, som dansk Excel åbner korrekt", en: "CSV that a Danish Excel opens correctly")
    }
    public static var tableToOption: Message {
        Message(
            da: "Filen, som tabellen skrives i; filendelsen bestemmer formatet",
            en: "The file to write the table in; its ending chooses the format")
    }

    public static func written(_ path: String) -> Message {
        Message(da: "Skrevet: \(path)", en: "Written: \(path)")
    }
}
