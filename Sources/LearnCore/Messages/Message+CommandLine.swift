/// The words of the command line itself.
extension Message {
    public static var programSummary: Message {
        Message(
            da: "learn – kurser om konfliktmægling og digital dannelse til dem, der arbejder med børn.",
            en: "learn – courses on conflict mediation and digital life for those who work with children.")
    }
    public static var usageHeading: Message { Message(da: "Brug:", en: "Usage:") }
    public static var commandsHeading: Message { Message(da: "Kommandoer:", en: "Commands:") }
    public static var optionsHeading: Message { Message(da: "Tilvalg:", en: "Options:") }
    public static var exampleHeading: Message { Message(da: "Eksempel:", en: "Example:") }
    public static var commandPlaceholder: Message { Message(da: "KOMMANDO …", en: "COMMAND …") }
    public static var helpHint: Message {
        Message(
            da: "Skriv »learn help KOMMANDO« for at læse mere om en kommando.",
            en: "Type ‘learn help COMMAND’ to read more about a command.")
    }

    // MARK: Nouns

    public static var classNoun: Message {
        Message(da: "Klasser og stuer, og hvad der er holdt med dem", en: "Classes, and what was held with them")
    }
    public static var personNoun: Message { Message(da: "Voksne, roller og fravær", en: "Adults, roles and absences") }
    public static var institutionNoun: Message {
        Message(da: "Skoler, børnehaver, SFO'er og klubber", en: "Schools, kindergartens, after-school care, clubs")
    }
    public static var recordsNoun: Message {
        Message(da: "Opkvalificering, som ingen kan ændre ubemærket", en: "Upskilling that nobody can alter unseen")
    }
    public static var certificateNoun: Message {
        Message(da: "Beviser på papir og som digitalt mærke", en: "Certificates on paper and as a digital badge")
    }
    public static var reportNoun: Message {
        Message(da: "Rapporter: tekst, CSV, JSON eller webside", en: "Reports: text, CSV, JSON or a web page")
    }
    public static var explainNoun: Message {
        Message(da: "Hændelserne bag et tal", en: "The events behind a figure")
    }
    public static var privacyNoun: Message {
        Message(da: "Hvad der gemmes om hvem, hvorfor og hvor længe", en: "What is kept on whom, why and how long")
    }
    public static var storeNoun: Message { Message(da: "Selve lageret", en: "The store itself") }

    // MARK: Names of arguments and values

    public static var courseArgument: Message { Message(da: "KURSUS", en: "COURSE") }
    public static var lessonArgument: Message { Message(da: "KURSUS[/LEKTION]", en: "COURSE[/LESSON]") }
    public static var pathArgument: Message { Message(da: "STI", en: "PATH") }
    public static var commandArgument: Message { Message(da: "KOMMANDO", en: "COMMAND") }
    public static var shellArgument: Message { Message(da: "bash|zsh|fish", en: "bash|zsh|fish") }
    public static var languageValue: Message { Message(da: "da|en", en: "da|en") }
    public static var folderValue: Message { Message(da: "MAPPE", en: "FOLDER") }
    public static var fileValue: Message { Message(da: "FIL", en: "FILE") }

    public static var roleValue: Message { Message(da: "ROLLE", en: "ROLE") }
    public static var audienceOption: Message {
        Message(da: "Kun det, der er for dem med den rolle", en: "Only what is for those with that role")
    }
    public static var dayValue: Message { Message(da: "DAG", en: "DAY") }

    // MARK: Options

    public static var asOfOption: Message {
        Message(
            da: "Regn med denne dag (2027-08-01) i stedet for i dag",
            en: "Reckon with this day (2027-08-01) instead of today")
    }
    public static var personValue: Message { Message(da: "PERSON", en: "PERSON") }
    public static var asOption: Message {
        Message(
            da: "Hvem der handler (ellers LEARN_PERSON, ellers profilen på denne maskine)",
            en: "Who acts (else LEARN_PERSON, else the profile of this machine)")
    }
    public static func badNumber(_ value: String, option: String) -> Message {
        Message(
            da: "»\(value)« er ikke et tal for \(option): skriv et helt tal fra 0 og op.",
            en: "‘\(value)’ is no number for \(option): write a whole number from 0 up.")
    }
    public static func missingOption(_ option: String) -> Message {
        Message(da: "Tilvalget \(option) mangler.", en: "The option \(option) is missing.")
    }
    public static func badDay(_ value: String, option: String) -> Message {
        Message(
            da: "»\(value)« er ikke en dag for \(option): skriv år-måned-dag, for eksempel 2027-08-01.",
            en: "‘\(value)’ is no day for \(option): write year-month-day, such as 2027-08-01.")
    }

    public static var languageOption: Message {
        Message(da: "Sproget, learn taler til dig", en: "The language that learn speaks to you")
    }
    public static var coursesOption: Message {
        Message(da: "Mappen med kurser (ellers LEARN_COURSES)", en: "The folder of courses (else LEARN_COURSES)")
    }
    public static var storeOption: Message {
        Message(da: "Filen med fremskridt (ellers LEARN_STORE)", en: "The file of progress (else LEARN_STORE)")
    }
    public static var helpOption: Message { Message(da: "Vis denne hjælp", en: "Show this help") }
    public static var jsonOption: Message {
        Message(da: "Skriv JSON, som programmer kan læse", en: "Write JSON for programs to read")
    }
    public static var plainOption: Message {
        Message(
            da: "Ren tekst, linje for linje: til skærmlæser, fil og rør",
            en: "Plain text, line by line: for screen readers, files and pipes")
    }
    public static var startOverOption: Message {
        Message(da: "Begynd lektionen forfra", en: "Begin the lesson from its start")
    }
    public static var toOption: Message {
        Message(da: "Mappen, som siderne skrives i", en: "The folder to write the pages in")
    }
    public static var idsOption: Message {
        Message(da: "Skriv kun kursernes id'er", en: "Write the courses' ids alone")
    }

    // MARK: Commands

    public static var coursesSummary: Message {
        Message(da: "Vis kurserne, og hvor langt du er", en: "Show the courses and how far you are")
    }
    public static var coursesExample: Message {
        Message(da: "Alle kurser med tid og fremskridt.", en: "All courses with time and progress.")
    }
    public static var runSummary: Message {
        Message(da: "Tag et kursus, hvor du slap", en: "Take a course from where you left it")
    }
    public static var runExample: Message {
        Message(
            da: "Fortsætter i den lektion, du er i gang med, eller den første, du mangler.",
            en: "Goes on in the lesson that you have begun, or the first that you lack.")
    }
    public static var progressSummary: Message {
        Message(da: "Vis dit fremskridt, lektion for lektion", en: "Show your progress, lesson by lesson")
    }
    public static var progressExample: Message {
        Message(da: "Fremskridtet i ét kursus.", en: "The progress in one course.")
    }
    public static var exportSummary: Message {
        Message(da: "Skriv et kursus eller dem alle som websider", en: "Write a course, or all of them, as web pages")
    }
    public static var exportExample: Message {
        Message(
            da: "Siderne virker uden net og uden JavaScript; åbn site/index.html.",
            en: "The pages work without a network and without JavaScript; open site/index.html.")
    }
    public static var checkSummary: Message {
        Message(da: "Find fejl i kurser, med sted og råd", en: "Find mistakes in courses, with place and advice")
    }
    public static var checkExample: Message {
        Message(
            da: "Alle fejl i ét kursus på én gang; slutter med 1, hvis der er nogen.",
            en: "Every mistake in one course at once; ends with 1 if there is any.")
    }
    public static var completionsSummary: Message {
        Message(da: "Skriv fuldførelse af kommandoer til en skal", en: "Write command completion for a shell")
    }
    public static var completionsExample: Message {
        Message(
            da: "Så fuldfører Tab-tasten kommandoer og kurser.", en: "Then the Tab key completes commands and courses.")
    }
    public static var helpSummary: Message { Message(da: "Vis hjælp", en: "Show help") }
    public static var helpExample: Message { Message(da: "Alt om en kommando.", en: "All about one command.") }

    public static var courseFolderArgument: Message { Message(da: "KURSUSMAPPE", en: "COURSE-FOLDER") }
    public static var courseWord: Message { Message(da: "course", en: "course") }
    public static var idArgument: Message { Message(da: "ID", en: "ID") }
    public static var newSummary: Message {
        Message(
            da: "Begynd et nyt kursus, der er uden fejl fra starten",
            en: "Begin a new course that is without faults from the start")
    }
    public static var newExample: Message {
        Message(da: "Lægger kurset i courses/leg-og-regler.", en: "Puts the course in courses/leg-og-regler.")
    }
    public static var formatSummary: Message {
        Message(da: "Skriv kursusfiler i deres ene faste form", en: "Write course files in their one canonical form")
    }
    public static var formatExample: Message {
        Message(
            da: "Retter indryk og linjer; ingen ord ændres.", en: "Corrects indentation and lines; no word is changed.")
    }
    public static var formatCheckOption: Message {
        Message(da: "Nævn kun filerne; skriv intet", en: "Only name the files; write nothing")
    }
    public static var stampSummary: Message {
        Message(
            da: "Skriv i oversættelser, hvilken tekst de er lavet af",
            en: "Write into translations which text they were made from")
    }
    public static var stampExample: Message {
        Message(
            da: "Bagefter siger learn check til, når en kilde ændrer sig.",
            en: "Afterwards learn check tells when a source changes.")
    }
    public static var staleOption: Message {
        Message(
            da: "Også dem, hvis kilde er ændret: du har rettet dem",
            en: "Also those whose source has changed: you have corrected them")
    }
    public static var watchOption: Message {
        Message(da: "Se efter igen, hver gang du gemmer", en: "Check again whenever you save")
    }

    // MARK: Wrong usage

    public static func unknownCommand(_ name: String, suggestion: String?) -> Message {
        Message(
            da: "»\(name)« er ikke en kommando." + (suggestion.map { " Mente du »learn \($0)«?" } ?? ""),
            en: "‘\(name)’ is not a command." + (suggestion.map { " Did you mean ‘learn \($0)’?" } ?? ""))
    }

    public static func unknownOption(_ name: String, suggestion: String?) -> Message {
        Message(
            da: "»\(name)« er ikke et tilvalg." + (suggestion.map { " Mente du »\($0)«?" } ?? ""),
            en: "‘\(name)’ is not an option." + (suggestion.map { " Did you mean ‘\($0)’?" } ?? ""))
    }

    public static func optionNeedsValue(_ name: String) -> Message {
        Message(da: "\(name) mangler en værdi.", en: "\(name) lacks a value.")
    }

    public static func optionTakesNoValue(_ name: String) -> Message {
        Message(da: "\(name) tager ingen værdi.", en: "\(name) takes no value.")
    }

    public static func badOptionValue(
        _ value: String, option: String, suggestion: String?, allowed: [String]
    ) -> Message {
        Message(da: "»\(value)« passer ikke til \(option).", en: "‘\(value)’ does not fit \(option).")
            .followed(by: .suggestion(suggestion, among: allowed))
    }

    public static func missingArgument(_ name: Message) -> Message {
        Message(da: "\(name.danish) mangler.", en: "\(name.english) is missing.")
    }

    public static func unexpectedArgument(_ text: String) -> Message {
        Message(da: "»\(text)« er ét ord for meget.", en: "‘\(text)’ is one word too many.")
    }
}
