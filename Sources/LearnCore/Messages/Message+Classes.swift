/// The commands about classes, and what is held with them.
extension Message {
    public static var classAddSummary: Message { Message(da: "Opret en klasse eller stue", en: "Add a class") }
    public static var classAddExample: Message {
        Message(
            da: "Kun et navn som 0.A eller Mariehønen; intet om børnene. Uden --year: dette skoleår.",
            en: "Only a name such as 0.A; nothing about the children. Without --year: this school year.")
    }
    public static var classEditSummary: Message {
        Message(da: "Ret en klasses navn eller trin", en: "Change a class's name or stage")
    }
    public static var classEditExample: Message {
        Message(da: "Det, der er holdt, følger med.", en: "What was held follows.")
    }
    public static var classListSummary: Message {
        Message(da: "Vis klasserne i et skoleår", en: "Show the classes of a school year")
    }
    public static var classListExample: Message {
        Message(
            da: "Dette skoleår; --year 2025/26 viser et andet, --all alle.",
            en: "This school year; --year 2025/26 shows another, --all every one.")
    }
    public static var classShowSummary: Message {
        Message(da: "Vis, hvad der er holdt med en klasse", en: "Show what was held with a class")
    }
    public static var classShowExample: Message {
        Message(da: "Hvad, hvornår og af hvem, uge for uge.", en: "What, when and by whom, week by week.")
    }
    public static var classHeldSummary: Message {
        Message(
            da: "Skriv, at en aktivitet er holdt med en klasse", en: "Put down that an activity was held with a class")
    }
    public static var classHeldExample: Message {
        Message(
            da: "I dag; --on vælger en anden dag. Tallet er gruppens trin på lektionens skala; et tal uden for den "
                + "viser skalaens ord. Skriv aldrig om et barn.",
            en: "Today; --on chooses another day. The number is the group's step on the lesson's scale; a number "
                + "outside it shows the scale's words. Never write about a child.")
    }
    public static var classUndoSummary: Message {
        Message(
            da: "Tag det sidste tilbage, du skrev om en klasse",
            en: "Take back the last thing you put down about a class")
    }
    public static var classUndoExample: Message {
        Message(da: "Det, du sidst skrev, gælder ikke mere.", en: "What you put down last no longer holds.")
    }

    // MARK: Options and values

    public static var classArgument: Message { Message(da: "KLASSE", en: "CLASS") }
    public static var courseLessonArgument: Message { Message(da: "KURSUS/LEKTION", en: "COURSE/LESSON") }
    public static var stageValue: Message { Message(da: "TRIN", en: "STAGE") }
    public static var schoolYearValue: Message { Message(da: "2026/27", en: "2026/27") }
    public static var classNameOption: Message {
        Message(da: "Hvad den kaldes, højst 30 tegn", en: "What it is called, 30 characters at most")
    }
    public static var stageOption: Message { Message(da: "Trinnet", en: "The stage") }
    public static var schoolYearOption: Message {
        Message(da: "Skoleåret (ellers dette)", en: "The school year (else this one)")
    }
    public static var allYearsOption: Message { Message(da: "Alle skoleår", en: "Every school year") }
    public static var heldOnOption: Message {
        Message(da: "Dagen, den blev holdt (ellers i dag)", en: "The day on which it was held (else today)")
    }
    public static var activityOption: Message {
        Message(da: "Hvilken aktivitet, når lektionen har flere", en: "Which activity, where the lesson has several")
    }
    public static var observedOption: Message {
        Message(da: "Hvor gruppen står på lektionens skala", en: "Where the group stands on the lesson's scale")
    }
    public static var scaleOption: Message {
        Message(da: "Hvilken skala, når lektionen har flere", en: "Which scale, where the lesson has several")
    }
    public static var noteOption: Message {
        Message(
            da: "En linje til de voksne bagefter, højst 200 tegn",
            en: "A line for the adults after you, 200 characters at most")
    }
    public static var keepNoteOption: Message {
        Message(da: "Gem noten, selv om den ligner et navn", en: "Keep the note though it seems to hold a name")
    }

    // MARK: Refusals

    public static func badSchoolYear(_ text: String, example: String) -> Message {
        Message(
            da: "»\(text)« er ikke et skoleår: skriv det som \(example).",
            en: "‘\(text)’ is no school year: write it as \(example).")
    }
    public static func classIsKnown(_ id: String, name: String, year: String) -> Message {
        Message(
            da: "Den findes allerede: \(name), \(year) (\(id)). Ret den med: learn class edit \(id)",
            en: "It is there already: \(name), \(year) (\(id)). Change it with: learn class edit \(id)")
    }
    public static func lessonIsMissing(_ course: String, known: [String]) -> Message {
        Message(
            da: "Skriv også lektionen: \(course)/LEKTION. Lektionerne er: \(known.joined(separator: ", ")).",
            en: "Give the lesson too: \(course)/LESSON. The lessons are: \(known.joined(separator: ", ")).")
    }
    public static func heldInFuture(_ day: Message) -> Message {
        Message(
            da: "Den \(day.danish) ligger i fremtiden. Skriv det, når aktiviteten er holdt.",
            en: "\(day.english) is in the future. Put it down when the activity has been held.")
    }
    public static func heldOutsideYear(_ name: String, _ year: String, _ day: Message) -> Message {
        Message(
            da: "\(name) er en klasse i \(year), og den \(day.danish) ligger uden for det skoleår. Opret klassen i det "
                + "rigtige år: learn class add",
            en: "\(name) is a class of \(year), and \(day.english) lies outside that school year. Add the class in the "
                + "right year: learn class add")
    }
    public static func severalActivities(_ lines: [String]) -> Message {
        let list = lines.joined(separator: "\n")
        return Message(
            da: "Lektionen har flere aktiviteter. Vælg med --activity ID:\n\(list)",
            en: "The lesson has several activities. Choose with --activity ID:\n\(list)")
    }
    public static func noSuchActivity(_ id: String, suggestion: String?, _ lines: [String]) -> Message {
        let list = lines.isEmpty ? "" : "\n" + lines.joined(separator: "\n")
        return Message(
            da: "Lektionen har ingen aktivitet »\(id)«." + (suggestion.map { " Mente du »\($0)«?" } ?? "") + list,
            en: "The lesson has no activity ‘\(id)’." + (suggestion.map { " Did you mean ‘\($0)’?" } ?? "") + list)
    }
    public static func noScale(_ lesson: String) -> Message {
        Message(
            da: "»\(lesson)« har ingen skala at se gruppen med. Lad --observed være.",
            en: "‘\(lesson)’ has no scale to look at the group with. Leave --observed out.")
    }
    public static func severalScales(_ lines: [String]) -> Message {
        let list = lines.joined(separator: "\n")
        return Message(da: "Vælg en skala med --scale ID:\n\(list)", en: "Choose a scale with --scale ID:\n\(list)")
    }
    public static func notOnScale(_ value: Int, scale: String, _ lines: [String]) -> Message {
        let list = lines.joined(separator: "\n")
        return Message(
            da: "\(value) er ikke på skalaen »\(scale)«:\n\(list)",
            en: "\(value) is not on the scale ‘\(scale)’:\n\(list)")
    }
    public static func nothingToWithdraw(_ name: String) -> Message {
        Message(
            da: "Du har ikke skrevet noget om \(name), som kan tages tilbage.",
            en: "You have put nothing down about \(name) that could be taken back.")
    }

    // MARK: What happened

    public static func classAdded(_ name: String, _ place: String, _ year: String, id: String) -> Message {
        Message(da: "Oprettet: \(name), \(place), \(year) (\(id))", en: "Added: \(name), \(place), \(year) (\(id))")
    }
    public static func heldLogged(_ title: String, with name: String, on day: Message) -> Message {
        Message(
            da: "Holdt med \(name) den \(day.danish): \(title)", en: "Held with \(name) on \(day.english): \(title)")
    }
    public static func stampGiven(_ stamp: String) -> Message {
        Message(da: "● Stempel: \(stamp)", en: "● Stamp: \(stamp)")
    }
    public static func heldAgain(_ id: String) -> Message {
        Message(
            da: "Den var allerede skrevet for den dag. Var det en fejl? learn class undo \(id)",
            en: "It had been put down for that day already. A mistake? learn class undo \(id)")
    }
    public static func heldWithdrawn(_ title: String, on day: Message) -> Message {
        Message(da: "Taget tilbage: \(title), \(day.danish)", en: "Taken back: \(title), \(day.english)")
    }
    public static func agreementWithdrawn(_ name: String) -> Message {
        Message(da: "Taget tilbage: aftalen i \(name)", en: "Taken back: the agreement of \(name)")
    }

    // MARK: Words in tables

    public static func classTitle(_ name: String, _ place: String, _ year: String, _ stage: Message) -> Message {
        Message(
            da: "\(name), \(place) · \(year) · \(stage.danish)", en: "\(name), \(place) · \(year) · \(stage.english)")
    }
    public static func heldWeeks(_ held: Int, of count: Int) -> Message {
        Message(
            da: "Noget holdt i \(held) af \(count) uger.", en: "Something was held in \(held) of \(count) weeks.")
    }
    public static func monthShort(_ month: Int) -> Message {
        let danish = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
        let english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard danish.indices.contains(month - 1) else { return Message(verbatim: "") }
        return Message(da: danish[month - 1], en: english[month - 1])
    }
    public static var schoolYearHeading: Message { Message(da: "Skoleår", en: "School year") }
    public static var stageHeading: Message { Message(da: "Trin", en: "Stage") }
    public static var heldTimesHeading: Message { Message(da: "Gange", en: "Times") }
    public static var firstHeldHeading: Message { Message(da: "Først", en: "First") }
    public static var lastHeldHeading: Message { Message(da: "Sidst", en: "Last") }
    public static var lessonHeading: Message { Message(da: "Lektion", en: "Lesson") }
    public static var dayHeading: Message { Message(da: "Dag", en: "Day") }
    public static var activityHeading: Message { Message(da: "Aktivitet", en: "Activity") }
    public static var observedHeading: Message { Message(da: "Set", en: "Seen") }
    public static var noteHeading: Message { Message(da: "Note", en: "Note") }
    public static var heldLessons: Message { Message(da: "Lektioner", en: "Lessons") }
    public static var heldEvents: Message { Message(da: "Hvad der er holdt", en: "What was held") }
}
