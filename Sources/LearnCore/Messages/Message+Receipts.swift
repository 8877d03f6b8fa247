/// Receipts from exported pages, and what is said when one is taken in.
extension Message {
    public static var progressImportSummary: Message {
        Message(
            da: "Hent kvitteringer ind fra kursets sider, som ens egne oplysninger",
            en: "Take in receipts from the pages of a course, as one's own account")
    }
    public static var progressImportExample: Message {
        Message(
            da: "Ser kvitteringen efter og viser, hvad der ville komme ind. Hvert svar bedømmes på ny.",
            en: "Looks at the receipt and shows what would come in. Every answer is judged anew.")
    }

    public static func receiptTaken(_ path: String, entries: Int) -> Message {
        Message(
            da: "\(path): \(entries) \(entries == 1 ? "ny oplysning" : "nye oplysninger") hentet ind",
            en: "\(path): \(entries) new \(entries == 1 ? "entry" : "entries") taken in")
    }
    public static func receiptWouldBeTaken(_ path: String, entries: Int) -> Message {
        Message(
            da: "\(path): \(entries) \(entries == 1 ? "ny oplysning" : "nye oplysninger") ville blive hentet ind",
            en: "\(path): \(entries) new \(entries == 1 ? "entry" : "entries") would be taken in")
    }
    public static func receiptKnown(_ path: String) -> Message {
        Message(
            da: "\(path): intet nyt, kvitteringen er hentet ind før",
            en: "\(path): nothing new, the receipt was taken in before")
    }
    public static func receiptSays(
        _ course: String, questions: Int, rightAtFirst: Int, scenarios: Int
    ) -> Message {
        Message(
            da: "\(course): \(questions) spørgsmål, \(rightAtFirst) rigtige første gang; "
                + (scenarios == 1 ? "1 samtale" : "\(scenarios) samtaler"),
            en: "\(course): \(questions == 1 ? "1 question" : "\(questions) questions"), "
                + "\(rightAtFirst) right at first; \(scenarios == 1 ? "1 talk" : "\(scenarios) talks")")
    }
    public static var receiptIsOwnAccount: Message {
        Message(
            da: "Det står som egne oplysninger: det gennemfører ingen lektion og giver intet bevis.",
            en: "It stands as one's own account: it completes no lesson and gives no certificate.")
    }
    public static func receiptOfOlderVersion(_ version: String, known: String) -> Message {
        Message(
            da: "Kvitteringen er fra udgave \(version); her er udgave \(known). Det, der stadig findes, tages med.",
            en: "The receipt is of version \(version); here is version \(known). What still exists is taken.")
    }
    public static func leftOut(_ path: String, _ reason: Message) -> Message {
        Message(da: "udeladt \(path): \(reason.danish)", en: "left out \(path): \(reason.english)")
    }
    public static var receiptsRefused: Message {
        Message(da: "Intet er hentet ind.", en: "Nothing was taken in.")
    }

    /// What a person's receipts say of a lesson.
    public static func selfReported(answered: Int, of questions: Int, right: Int, talks: Int) -> Message {
        let talk =
            talks == 0 ? "" : talks == 1 ? ", 1 samtale spillet til ende" : ", \(talks) samtaler spillet til ende"
        let talkEN = talks == 0 ? "" : talks == 1 ? ", 1 talk played to its end" : ", \(talks) talks played to the end"
        return Message(
            da: "egne oplysninger: \(answered) af \(questions) spørgsmål besvaret, \(right) rigtige første gang" + talk,
            en: "own account: \(answered) of \(questions) questions answered, \(right) right at first" + talkEN)
    }
}
