/// The words of what one can do in a lesson besides answering: skip, mark, search, look up, forget, try.
extension Message {
    // MARK: Keys

    public static var keySkip: Message { Message(da: "spring over", en: "skip") }
    public static var keyBookmark: Message { Message(da: "bogmærke", en: "bookmark") }
    public static var keyBookmarks: Message { Message(da: "mine bogmærker", en: "my bookmarks") }
    public static var keySearch: Message { Message(da: "søg i kurset", en: "search the course") }
    public static var keyGlossary: Message { Message(da: "ordliste", en: "glossary") }
    public static var keyForget: Message {
        Message(da: "det var ikke mig: glem denne start", en: "not me: forget this start")
    }
    public static var keyClose: Message { Message(da: "luk", en: "close") }
    public static var keyOpen: Message { Message(da: "gå dertil", en: "go there") }
    public static var keyLeaveTrial: Message { Message(da: "slut", en: "quit") }
    public static var keysWorkHere: Message {
        Message(
            da: "Tasterne virker også her. Andre taster lukker.",
            en: "The keys work here too. Any other key closes.")
    }

    // MARK: Skipping

    public static var isSkipped: Message { Message(da: "Sprunget over", en: "Skipped") }
    public static var skippedStep: Message {
        Message(da: "Du sprang det her over. Du kan stadig svare.", en: "You skipped this. You can still answer.")
    }
    public static func skippedQuestions(_ count: Int) -> Message {
        Message(
            da: count == 1
                ? "Én opgave er sprunget over. Den tæller med, men ikke som rigtig."
                : "\(count) opgaver er sprunget over. De tæller med, men ikke som rigtige.",
            en: count == 1
                ? "One exercise was skipped. It counts, but not as right."
                : "\(count) exercises were skipped. They count, but not as right.")
    }
    public static func skippedCount(_ count: Int) -> Message {
        Message(da: "\(count) sprunget over", en: "\(count) skipped")
    }
    public static func courseRecordedWithSkips(_ count: Int) -> Message {
        Message(
            da: count == 1
                ? "Bemærk: Én opgave i kurset er sprunget over."
                : "Bemærk: \(count) opgaver i kurset er sprunget over.",
            en: count == 1
                ? "Note: one exercise of the course was skipped."
                : "Note: \(count) exercises of the course were skipped.")
    }

    // MARK: Bookmarks

    public static var bookmarks: Message { Message(da: "Bogmærker", en: "Bookmarks") }
    public static var bookmarkLabel: Message { Message(da: "Bogmærke", en: "Bookmark") }
    public static var moreAbove: Message { Message(da: "mere ovenfor ↑", en: "more above ↑") }
    public static var bookmarkSet: Message { Message(da: "Bogmærke sat", en: "Bookmarked") }
    public static var bookmarkRemoved: Message { Message(da: "Bogmærke fjernet", en: "Bookmark taken away") }
    public static var noBookmarks: Message {
        Message(
            da: "Der er ingen bogmærker i lektionen endnu. Tasten b sætter et.",
            en: "There are no bookmarks in the lesson yet. The key b sets one.")
    }
    public static func bookmarkCount(_ count: Int) -> Message {
        Message(
            da: count == 1 ? "1 bogmærke" : "\(count) bogmærker", en: count == 1 ? "1 bookmark" : "\(count) bookmarks")
    }

    // MARK: Trying

    public static var tryOption: Message {
        Message(da: "Prøv frit: intet bliver gemt", en: "Try freely: nothing is recorded")
    }
    public static var trying: Message { Message(da: "PRØVE – intet gemmes", en: "TRIAL – nothing is saved") }
    public static var tryEnded: Message {
        Message(da: "Det var en prøve. Intet er gemt.", en: "That was a trial. Nothing was saved.")
    }
    public static var tryingPlain: Message {
        Message(da: "Du prøver frit. Intet bliver gemt.", en: "You are trying freely. Nothing is recorded.")
    }

    // MARK: Forgetting

    public static var forgetOption: Message {
        Message(da: "Det var ikke mig: glem den start, der er i gang", en: "Not me: forget the start that is under way")
    }
    public static func forgetQuestion(_ title: String) -> Message {
        Message(
            da: "Skal denne start på »\(title)« glemmes? Svarene slettes, og lektionen står, som før den blev begyndt.",
            en: "Forget this start of ‘\(title)’? The answers are deleted, and the lesson is as it was before.")
    }
    public static var forgetKeys: Message {
        Message(da: "j  ja, glem den     andre taster: nej", en: "y  yes, forget it     any other key: no")
    }
    public static var forgetPrompt: Message {
        Message(da: "Skriv j for ja, andet er nej: ", en: "Type y for yes, anything else is no: ")
    }
    public static func forgotten(_ title: String) -> Message {
        Message(
            da: "Starten på »\(title)« er glemt. Svarene er slettet.",
            en: "The start of ‘\(title)’ is forgotten. The answers are deleted.")
    }
    public static func nothingToForget(_ title: String) -> Message {
        Message(
            da: "»\(title)« er ikke i gang, så der er ingen start at glemme. Intet er ændret.",
            en: "‘\(title)’ is not under way, so there is no start to forget. Nothing was changed.")
    }

    // MARK: Searching and looking up

    public static var searchHeading: Message { Message(da: "Søg i kurset", en: "Search the course") }
    public static var searchHelp: Message {
        Message(da: "Skriv et eller flere ord.", en: "Type one or more words.")
    }
    public static func noHits(_ words: String) -> Message {
        Message(da: "Intet trin har »\(words)«.", en: "No step has ‘\(words)’.")
    }
    public static func hitCount(_ count: Int) -> Message {
        Message(da: count == 1 ? "1 trin" : "\(count) trin", en: count == 1 ? "1 step" : "\(count) steps")
    }
    public static func hitPlace(_ lesson: String, step: Int) -> Message {
        Message(da: "\(lesson), trin \(step)", en: "\(lesson), step \(step)")
    }
    public static var searchPrompt: Message { Message(da: "Søg: ", en: "Search: ") }
    public static func gotoPrompt(_ count: Int) -> Message {
        Message(
            da: "Gå til nummer 1–\(count), Enter bliver her: ", en: "Go to number 1–\(count), Enter stays here: ")
    }
    public static func otherLesson(_ command: String, _ title: String) -> Message {
        Message(da: "Det er i lektionen »\(title)«: \(command)", en: "That is in the lesson ‘\(title)’: \(command)")
    }
    public static var termsHere: Message { Message(da: "Ord på denne side", en: "Words on this page") }
    public static var wholeGlossary: Message { Message(da: "Hele ordlisten", en: "The whole glossary") }
    public static var noGlossary: Message {
        Message(da: "Kurset har ingen ordliste.", en: "The course has no glossary.")
    }
    public static func hintOf(_ number: Int, _ count: Int) -> Message {
        count == 1
            ? Message(da: "Vink 1", en: "Hint 1")
            : Message(da: "Vink \(number) af \(count)", en: "Hint \(number) of \(count)")
    }

    // MARK: The konflikttrappe

    public static var ladderHere: Message { Message(da: "konflikten er her", en: "it stands here") }
    public static func ladderPath(_ levels: [Int]) -> Message {
        var text = levels.first.map(String.init) ?? ""
        for (before, after) in zip(levels, levels.dropFirst()) {
            text += (after > before ? " ↑ " : after < before ? " ↓ " : " = ") + String(after)
        }
        return Message(da: "Vejen: \(text)", en: "The path: \(text)")
    }
    /// The path for one who listens: no signs.
    public static func ladderPathInWords(_ levels: [Int]) -> Message {
        let numbers = levels.map(String.init)
        return Message(
            da: "Vejen over trappen: trin " + numbers.joined(separator: ", så "),
            en: "The path over the ladder: step " + numbers.joined(separator: ", then "))
    }

    // MARK: Plain mode

    public static func sessionCommands(withSkip: Bool) -> Message {
        Message(
            da: "Skriv også: h vink, p tilbage, n videre uden svar, \(withSkip ? "s spring over, " : "")b bogmærke, "
                + "/ søg, g ordliste, x glem denne start, q gem og slut.",
            en: "Also: h hint, p back, n on without an answer, \(withSkip ? "s skip, " : "")b bookmark, / search, "
                + "g glossary, x forget this start, q save and quit.")
    }

    // MARK: Replaying and reading aloud

    public static var answersOption: Message {
        Message(
            da: "Tag svarene fra en fil: et på hver linje, # er en bemærkning",
            en: "Take the answers from a file: one a line, # begins a remark")
    }
    public static var speakOption: Message {
        Message(
            da: "Læs det højt, der er til oplæsning (espeak-ng, say eller spd-say)",
            en: "Read aloud what is meant for it (espeak-ng, say or spd-say)")
    }
    public static func answerDoesNotFit(_ place: String, _ text: String, isKept: Bool) -> Message {
        let fault = Message(
            da: "\(place): »\(text)« passer ikke til det, der bliver spurgt om.",
            en: "\(place): ‘\(text)’ does not fit what is asked.")
        return isKept
            ? fault.followed(by: Message(da: "Indtil da er alt gemt.", en: "Everything up to there is saved."))
            : fault
    }
    public static func answerTooMany(_ place: String, _ text: String) -> Message {
        Message(
            da: "\(place): »\(text)« er tilovers. Der er ikke flere spørgsmål.",
            en: "\(place): ‘\(text)’ is left over. Nothing more is asked.")
    }
    public static func cannotReadAnswers(_ path: String) -> Message {
        Message(
            da: "Filen med svar kan ikke læses: \(path). Intet er ændret.",
            en: "The file of answers cannot be read: \(path). Nothing was changed.")
    }
    public static var noSpeechProgram: Message {
        Message(
            da: "Her er intet program til oplæsning. Installer espeak-ng, så virker --speak.",
            en: "There is no program here that reads aloud. Install espeak-ng, and --speak works.")
    }

    // MARK: Recap and list

    public static var recapSummary: Message {
        Message(
            da: "Det vigtigste fra en lektion eller et kursus, med dine svar",
            en: "What a lesson or course was about, with your answers")
    }
    public static var recapExample: Message {
        Message(da: "skriver en side, der kan printes på A4", en: "writes a page that prints on A4")
    }
    public static var recapFormatOption: Message { Message(da: "text eller html", en: "text or html") }
    public static var recapToOption: Message {
        Message(da: "Skriv til en fil, som kun du kan læse", en: "Write to a file that only you can read")
    }
    public static func recapTitle(_ title: String) -> Message {
        Message(da: "Husk fra »\(title)«", en: "Recap of ‘\(title)’")
    }
    public static func recapStanding(_ standing: String) -> Message {
        switch standing {
        case "right": Message(da: "rigtigt i første forsøg", en: "right at the first attempt")
        case "rightLater": Message(da: "rigtigt efter flere forsøg", en: "right after more attempts")
        case "wrong": Message(da: "endnu ikke rigtigt", en: "not right yet")
        case "skipped": Message(da: "sprunget over", en: "skipped")
        default: Message(da: "endnu ikke svaret", en: "not answered yet")
        }
    }
    public static var theRightAnswer: Message { Message(da: "Svaret", en: "The answer") }
    public static var lookAgainAt: Message { Message(da: "Se på dem her igen:", en: "Look at these again:") }
    public static func recapLater(_ command: String) -> Message {
        Message(da: "Det hele igen: \(command)", en: "All of it again: \(command)")
    }
    public static func recapWritten(_ path: String) -> Message {
        Message(da: "Siden er skrevet: \(path)", en: "The page is written: \(path)")
    }
    public static var recapPrivacy: Message {
        Message(
            da: "Siden er lavet på din egen maskine. Den har dine svar: del den kun, hvis du vil.",
            en: "This page was made on your own machine. It has your answers: share it only if you want to.")
    }
    public static var listSummary: Message {
        Message(
            da: "Et kursus lektion for lektion: gjort, begyndt, nyt", en: "A course lesson by lesson: done, begun, new")
    }
    public static var listExample: Message {
        Message(da: "viser, hvor langt du er, og dine bogmærker", en: "shows how far you are, and your bookmarks")
    }
    public static var listLegend: Message {
        Message(da: "✓ gjort   ▸ begyndt   · nyt   ! forældet", en: "✓ done   ▸ begun   · new   ! stale")
    }
    public static func minutesLeft(_ minutes: Int) -> Message {
        Message(da: "\(minutes) min. tilbage", en: "\(minutes) min left")
    }
    public static func listPhase(_ phase: String) -> Message {
        switch phase {
        case "completed": Message(da: "gjort", en: "done")
        case "started": Message(da: "begyndt", en: "begun")
        default: Message(da: "ny", en: "new")
        }
    }
    public static var stale: Message { Message(da: "forældet", en: "stale") }
}
