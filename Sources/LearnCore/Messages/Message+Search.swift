/// The words of the search page.
extension Message {
    public static var searchLink: Message { Message(da: "Søg", en: "Search") }
    public static var searchLabel: Message { Message(da: "Søg efter ord", en: "Search for words") }
    public static var searchAll: Message { Message(da: "Søg i alle kurser", en: "Search all courses") }

    public static func searchIn(_ course: String) -> Message {
        Message(da: "Søg i »\(course)«", en: "Search ‘\(course)’")
    }

    public static var searchFieldHelp: Message {
        Message(
            da: "Begyndelsen af et ord er nok. Esc rydder feltet. Det, du skriver, bliver på siden.",
            en: "The beginning of a word is enough. Esc clears the field. What you type stays on the page.")
    }

    public static var searchNeedsScript: Message {
        Message(
            da: "Søgefeltet kræver JavaScript. Brug oversigten herunder i stedet; den virker altid.",
            en: "The search field needs JavaScript. Use the list below instead; it always works.")
    }

    public static var nothingFound: Message {
        Message(
            da: "Ingen steder har de ord. Prøv med færre, eller kun med begyndelsen.",
            en: "No place has those words. Try fewer, or only the beginning.")
    }

    public static var onePlaceFound: Message { Message(da: "1 sted", en: "1 place") }

    /// `#` stands for the number.
    public static var placesFound: Message { Message(da: "# steder", en: "# places") }

    /// `#` stands for the number.
    public static var firstPlacesShown: Message {
        Message(da: "De første # vises.", en: "The first # are shown.")
    }

    public static var register: Message { Message(da: "Alle overskrifter fra A til Å", en: "All headings from A to Z") }
    public static var registers: Message { Message(da: "Overskrifter fra A til Å", en: "Headings from A to Z") }
    public static var otherSigns: Message { Message(da: "Tal og tegn", en: "Numbers and signs") }

    public static var registerSummary: Message {
        Message(
            da: "Find et sted i kurset: søg efter ord, eller slå op i overskrifterne.",
            en: "Find a place in the course: search for words, or look it up among the headings.")
    }
}
