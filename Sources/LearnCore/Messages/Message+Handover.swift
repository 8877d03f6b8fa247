/// The substitute's page.
extension Message {
    public static var handoverTitle: Message { Message(da: "Til dig, der tager over", en: "For you who take over") }
    public static var whereClassIs: Message { Message(da: "Her er klassen", en: "Where the class is") }
    public static var nothingHeldYet: Message {
        Message(da: "Intet er holdt endnu.", en: "Nothing has been held yet.")
    }
    public static func lastHeld(_ title: String, on day: Message) -> Message {
        Message(da: "Holdt \(day.danish): \(title)", en: "Held \(day.english): \(title)")
    }
    public static func heldEarlier(_ count: Int) -> Message {
        Message(da: "og \(count) gange før det", en: "and \(count) times before that")
    }
    public static func stoppedInLesson(_ step: Int, of count: Int, on day: Message) -> Message {
        Message(
            da: "Stoppede midt i lektionen \(day.danish), ved \(step)/\(count).",
            en: "Stopped in the middle of the lesson \(day.english), at \(step)/\(count).")
    }
    public static func lastNote(_ text: String) -> Message {
        Message(da: "Sidste note: \(text)", en: "Last note: \(text)")
    }
    public static var nextTenMinutes: Message { Message(da: "De næste ti minutter", en: "The next ten minutes") }
    public static func nextTenMinutes(of lesson: String) -> Message {
        Message(da: "De næste ti minutter: \(lesson)", en: "The next ten minutes: \(lesson)")
    }
    public static var whatNotToSay: Message { Message(da: "Det gør og siger du ikke", en: "What you do not do or say") }
    public static var handoverNoNames: Message {
        Message(da: "Skriv ikke børns navne ned, heller ikke i noten.", en: "Do not write down children's names.")
    }
    public static var handoverNoBlame: Message {
        Message(
            da: "Læg ikke skyld på nogen. Spørg aldrig, hvem der gjorde det.",
            en: "Blame nobody. Never ask who did it.")
    }
    public static var handoverStop: Message {
        Message(
            da: "Bliver det utrygt, så sig »Vi stopper her«. Du behøver ikke blive færdig.",
            en: "If it gets unsafe, say ‘We stop here’. You need not finish.")
    }
    public static var handoverListen: Message {
        Message(
            da: "Fortæller et barn om noget alvorligt, så lyt. Lov ikke at tie, og udspørg ikke.",
            en: "If a child tells of something serious, listen. Do not promise silence, and do not question.")
    }
    public static var whomToAsk: Message { Message(da: "Spørg", en: "Whom to ask") }
    public static func askRole(_ role: Message) -> Message {
        Message(
            da: "Om lektionen: den, der var her sidst (\(role.danish))",
            en: "About the lesson: the one who was here last (\(role.english))")
    }
    public static var askRegular: Message {
        Message(da: "Om lektionen: klassens faste voksne", en: "About the lesson: the class's regular adults")
    }
    public static var askManagement: Message {
        Message(
            da: "Er du bekymret for et barn: ledelsen, samme dag",
            en: "Worried about a child: the management, the same day")
    }
}
