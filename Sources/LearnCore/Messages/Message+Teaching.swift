/// Holding a lesson with a group (`learn teach`).
extension Message {
    public static var teachSummary: Message {
        Message(da: "Hold en lektion med en gruppe, trin for trin", en: "Hold a lesson with a group, step by step")
    }
    public static var teachExample: Message {
        Message(
            da: "Materialer, hvad du siger og gør, og tiden. Uden --class er det en øvelse, som intet skriver. Med "
                + "--handover: vikarens ene side.",
            en: "Materials, what you say and do, and the time. Without --class it is a rehearsal that writes nothing. "
                + "With --handover: the substitute's one page.")
    }
    public static var teachClassOption: Message {
        Message(da: "Klassen eller stuen, som den holdes med", en: "The class that it is held with")
    }
    public static var handoverOption: Message {
        Message(da: "Vis vikarens ene side i stedet", en: "Show the substitute's one page instead")
    }
    public static var handoverFormatOption: Message {
        Message(da: "Sidens form", en: "The form of the page")
    }
    public static var eventPaused: Message { Message(da: "stoppede midt i", en: "stopped in the middle") }
    public static func pauseWithdrawn(_ name: String, on day: Message) -> Message {
        Message(
            da: "Taget tilbage: stedet, hvor \(name) stoppede den \(day.danish)",
            en: "Taken back: where \(name) stopped on \(day.english)")
    }

    // MARK: What cannot be done

    public static func nothingToTeach(_ lesson: String, known: [String]) -> Message {
        let list = known.isEmpty ? "–" : known.joined(separator: ", ")
        return Message(
            da: "»\(lesson)« har ingen aktivitet til en gruppe. Disse lektioner har: \(list).",
            en: "‘\(lesson)’ has no activity for a group. These lessons have one: \(list).")
    }
    public static func allTaught(_ course: String, with name: String) -> Message {
        Message(
            da: "\(name) har haft alle lektioner i »\(course)«. Skriv en lektion for at holde den igen.",
            en: "\(name) has had every lesson of ‘\(course)’. Give a lesson to hold it again.")
    }
    public static var handoverNeedsClass: Message {
        Message(
            da: "Vikarens side er om en klasse: skriv --class KLASSE.",
            en: "The substitute's page is about a class: give --class CLASS.")
    }

    // MARK: Steps

    public static var beforeGroup: Message { Message(da: "Før gruppen kommer", en: "Before the group comes") }
    public static var afterGroup: Message { Message(da: "Bagefter", en: "Afterwards") }
    public static var withGroup: Message { Message(da: "Med gruppen", en: "With the group") }
    public static var findMaterials: Message { Message(da: "Find det frem", en: "Have this ready") }
    public static var rememberThis: Message { Message(da: "Husk, når du taler", en: "Remember when you speak") }
    public static func methodStep(_ number: Int, of count: Int) -> Message {
        Message(da: "trin \(number) af \(count)", en: "step \(number) of \(count)")
    }
    public static func cardOf(_ number: Int, of count: Int) -> Message {
        Message(da: "kort \(number) af \(count)", en: "card \(number) of \(count)")
    }
    public static func aboutMinutes(_ minutes: Int) -> Message {
        Message(da: "ca. \(minutes) min", en: "about \(minutes) min")
    }
    public static func ticked(_ done: Int, of count: Int) -> Message {
        Message(da: "\(done) af \(count) er klar", en: "\(done) of \(count) ready")
    }
    public static func chosenOnScale(_ value: Int) -> Message {
        Message(da: "Du har valgt \(value).", en: "You chose \(value).")
    }
    public static var scaleIsOptional: Message {
        Message(da: "Du behøver ikke vælge. 0 fjerner valget.", en: "You need not choose. 0 takes it away.")
    }
    public static var noScaleHere: Message {
        Message(da: "Lektionen har ingen skala.", en: "The lesson has no scale.")
    }
    public static var noMaterials: Message {
        Message(da: "Lektionen kræver ingen materialer.", en: "The lesson asks for no materials.")
    }

    // MARK: Time

    public static func minutesLeft(_ left: Int, of planned: Int) -> Message {
        Message(da: "\(left) min tilbage af \(planned)", en: "\(left) min left of \(planned)")
    }
    public static func minutesOver(_ minutes: Int) -> Message {
        Message(da: "\(minutes) min over planen", en: "\(minutes) min over the plan")
    }
    public static var planIsUsed: Message { Message(da: "planens tid er gået", en: "the plan's time has gone") }
    public static func inAll(_ time: Message) -> Message {
        Message(da: "i alt \(time.danish)", en: "in all \(time.english)")
    }
    public static func minutesUsed(_ spent: Int, of planned: Int) -> Message {
        Message(da: "\(spent) min brugt af \(planned)", en: "\(spent) min used of \(planned)")
    }
    public static var clockStands: Message { Message(da: "pause, uret står stille", en: "paused, the clock stands") }
    public static func plannedMinutes(_ minutes: Int) -> Message {
        Message(da: "\(minutes) min med gruppen", en: "\(minutes) min with the group")
    }

    // MARK: Keys

    public static var keyMaterials: Message { Message(da: "materialer", en: "materials") }
    public static var keyNote: Message { Message(da: "note", en: "note") }
    public static var keyPause: Message { Message(da: "pause", en: "pause") }
    public static var keyResume: Message { Message(da: "uret i gang", en: "start the clock") }
    public static var keyObservation: Message { Message(da: "se på gruppen", en: "look at the group") }
    public static var keyStop: Message { Message(da: "stop", en: "stop") }
    public static var keyTick: Message { Message(da: "sæt kryds", en: "tick off") }
    public static var keyHold: Message { Message(da: "skriv som holdt", en: "put down as held") }
    public static var keyEndRehearsal: Message { Message(da: "slut øvelsen", en: "end the rehearsal") }
    public static var keySaveNote: Message { Message(da: "gem noten", en: "save the note") }
    public static var keyKeepNames: Message { Message(da: "behold den, som den er", en: "keep it as it is") }
    public static var keyCancel: Message { Message(da: "fortryd", en: "cancel") }
    public static var keyStay: Message { Message(da: "tilbage til lektionen", en: "back to the lesson") }

    // MARK: The note

    public static var noteToAdults: Message {
        Message(da: "En linje til de voksne bagefter", en: "A line for the adults after you")
    }
    public static var noteIsOfGroup: Message {
        Message(
            da: "Skriv om gruppen, aldrig om ét barn. Ingen navne.",
            en: "Write about the group, never about one child. No names.")
    }
    public static func nameInNote(_ names: [String]) -> Message {
        let danish = names.map { "»\($0)«" }.joined(separator: ", ")
        let english = names.map { "‘\($0)’" }.joined(separator: ", ")
        return Message(
            da: "Er \(danish) et barns navn? Så ret noten.", en: "Is \(english) a child's name? Then change the note.")
    }
    public static func noteIs(_ text: String) -> Message { Message(da: "Note: \(text)", en: "Note: \(text)") }

    // MARK: The end

    public static func lessonIsThrough(_ title: String) -> Message {
        Message(da: "»\(title)« er til ende", en: "‘\(title)’ is through")
    }
    public static func willBeHeld(_ title: String, with name: String) -> Message {
        Message(da: "Skrives som holdt med \(name): \(title)", en: "Put down as held with \(name): \(title)")
    }
    public static var rehearsal: Message {
        Message(da: "Øvelse: intet bliver skrevet", en: "Rehearsal: nothing is written")
    }
    public static var rehearsalHint: Message {
        Message(
            da: "Øvelse: intet er skrevet. Når du holder den: --class KLASSE",
            en: "Rehearsal: nothing was written. When you hold it: --class CLASS")
    }
    public static var leaveQuestion: Message {
        Message(da: "Hvad skal der skrives?", en: "What should be put down?")
    }
    public static func leaveToContinue(_ name: String) -> Message {
        Message(
            da: "\(name) fortsætter en anden dag; stedet bliver husket. Det tæller ikke som holdt.",
            en: "\(name) goes on another day; the place is kept. It does not count as held.")
    }
    public static var leaveAsHeld: Message {
        Message(da: "Lektionen er holdt", en: "The lesson was held")
    }
    public static var leaveWithout: Message {
        Message(da: "Skriv ingenting", en: "Put down nothing")
    }
    public static var nothingLogged: Message {
        Message(da: "Intet er skrevet om klassen.", en: "Nothing was put down about the class.")
    }
    public static func pauseLogged(_ title: String, with name: String, at step: Int, of count: Int) -> Message {
        Message(
            da: "\(name) fortsætter en anden dag: \(title), \(step)/\(count). Det tæller ikke som holdt.",
            en: "\(name) goes on another day: \(title), \(step)/\(count). It does not count as held.")
    }
    public static func stoppedHere(_ name: String, on day: Message) -> Message {
        Message(
            da: "\(name) stoppede her den \(day.danish). Tast b for at se, hvad der var før.",
            en: "\(name) stopped here on \(day.english). Press b to see what was before.")
    }
    public static var stoppedElsewhere: Message {
        Message(
            da: "Lektionen er ændret, siden klassen stoppede: den begynder forfra.",
            en: "The lesson has changed since the class stopped: it begins anew.")
    }

    // MARK: Line by line

    public static var teachPrompt: Message {
        Message(
            da: "Enter videre, b tilbage, g sig og gør igen, m materialer, n note, o se på gruppen, p pause, q stop: ",
            en: "Enter on, b back, g say and do again, m materials, n note, o look at the group, p pause, q stop: ")
    }
    public static var tickPrompt: Message {
        Message(
            da: "Tal sætter kryds. Enter videre, b tilbage, q stop: ",
            en: "A number ticks off. Enter on, b back, q stop: ")
    }
    public static var scalePrompt: Message {
        Message(da: "Tal vælger, 0 eller Enter intet: ", en: "A number chooses, 0 or Enter nothing: ")
    }
    public static var notePrompt: Message { Message(da: "Note (Enter: ingen): ", en: "Note (Enter: none): ") }
    public static var keepNotePrompt: Message {
        Message(da: "behold, eller Enter for at droppe noten: ", en: "keep, or Enter to drop the note: ")
    }
    public static var keepWord: Message { Message(da: "behold", en: "keep") }
    public static var pausePrompt: Message {
        Message(da: "Pause. Enter sætter uret i gang: ", en: "Paused. Enter starts the clock: ")
    }
    public static var holdPrompt: Message {
        Message(
            da: "Tast h for at skrive det som holdt, n note, o se på gruppen, b tilbage, q for ingenting: ",
            en: "h to put it down as held, n note, o look at the group, b back, q for nothing: ")
    }
    public static var leavePrompt: Message {
        Message(
            da: "1 fortsæt en anden dag, 2 skriv ingenting, Enter tilbage: ",
            en: "1 go on another day, 2 put down nothing, Enter back: ")
    }
    public static var goOnThere: Message {
        Message(da: "Enter går videre derfra, f begynder forfra: ", en: "Enter goes on from there, f begins anew: ")
    }
}
