/// The words of the pages that a site has beyond lessons.
extension Message {
    public static var catalogue: Message { Message(da: "Alle kurser", en: "All courses") }

    public static func catalogueSummary(_ courses: Int) -> Message {
        Message(
            da: "\(courses) kurser til voksne, der arbejder med børn. Tag dem i den rækkefølge, du har brug for.",
            en: "\(courses) courses for adults who work with children. Take them in the order that you need.")
    }

    public static func lessonCount(_ count: Int) -> Message {
        Message(
            da: count == 1 ? "1 lektion" : "\(count) lektioner", en: count == 1 ? "1 lesson" : "\(count) lessons")
    }

    public static func moduleNumber(_ number: Int, of count: Int) -> Message {
        Message(da: "Modul \(number) af \(count)", en: "Module \(number) of \(count)")
    }

    public static var tools: Message { Message(da: "Find", en: "Find") }
    public static var moreModules: Message { Message(da: "Flere moduler", en: "More modules") }

    public static var glossarySummary: Message {
        Message(
            da: "Ordene i kurset, hvad de betyder her, og hvor de bliver brugt.",
            en: "The words of the course, what they mean here, and where they are used.")
    }

    public static var usedIn: Message { Message(da: "Bruges i:", en: "Used in:") }
    public static var preparation: Message { Message(da: "Find frem på forhånd", en: "Find beforehand") }

    public static var preparationSummary: Message {
        Message(
            da: "Aktiviteterne i modulet, og hvad du skal have ved hånden til hver af dem.",
            en: "The activities of the module, and what you need at hand for each.")
    }

    public static var nothingToFind: Message {
        Message(da: "Du behøver ikke finde noget frem.", en: "There is nothing to find.")
    }

    public static func nothingForAnywhere(_ readers: Message) -> Message {
        Message(
            da: "Intet kursus har noget for \(readers.danish). Intet er skrevet.",
            en: "No course has anything for \(readers.english). Nothing was written.")
    }

    public static var addressValue: Message { Message(da: "ADRESSE", en: "ADDRESS") }

    public static var baseURLOption: Message {
        Message(
            da: "Hvor siderne kommer til at stå: giver adresser til søgemaskiner og deling",
            en: "Where the pages will stand: gives addresses for search engines and sharing")
    }

    public static func badBaseURL(_ text: String) -> Message {
        Message(
            da:
                "--base-url »\(text)« er ikke en hel webadresse. Skriv den som https://kursus.eksempel.dk/ssp/, uden ? og #.",
            en:
                "--base-url ‘\(text)’ is not a whole web address. Write it as https://kursus.eksempel.dk/ssp/, without ? and #."
        )
    }
}
