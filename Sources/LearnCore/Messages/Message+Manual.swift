/// The words of the manual page that do not come from the command table.
extension Message {
    public static var manOption: Message {
        Message(
            da: "Skriv hele vejledningen som en manualside, man(7)", en: "Write the whole help as a manual page, man(7)"
        )
    }

    // MARK: Headings

    public static var manualTitle: Message { Message(da: "Brugerkommandoer", en: "User Commands") }
    public static var manualName: Message { Message(da: "NAVN", en: "NAME") }
    public static var manualSynopsis: Message { Message(da: "SYNOPSIS", en: "SYNOPSIS") }
    public static var manualDescription: Message { Message(da: "BESKRIVELSE", en: "DESCRIPTION") }
    public static var manualCommands: Message { Message(da: "KOMMANDOER", en: "COMMANDS") }
    public static var manualOptions: Message { Message(da: "TILVALG", en: "OPTIONS") }
    public static var manualEnvironment: Message { Message(da: "MILJØVARIABLER", en: "ENVIRONMENT") }
    public static var manualFiles: Message { Message(da: "FILER", en: "FILES") }
    public static var manualExitStatus: Message { Message(da: "AFSLUTNINGSSTATUS", en: "EXIT STATUS") }

    // MARK: What it is

    public static var manualPurpose: Message {
        Message(
            da: "kurser og opkvalificering i det kriminalitetsforebyggende arbejde",
            en: "courses and upskilling for those who prevent crime among children")
    }
    public static var manualParagraphs: [Message] {
        [
            Message(
                da: "learn viser kurser, der er skrevet i XML, i terminalen og som websider. Det holder styr på, hvad "
                    + "der er holdt med en klasse, hvad de voksne er opkvalificeret i, og hvad der kræves af dem.",
                en:
                    "learn shows courses that are written in XML, in the terminal and as web pages. It keeps account of "
                    + "what was held with a class, of the upskilling of adults, and of what is required of them."),
            Message(
                da:
                    "Alt står i én fil på denne maskine og sendes ingen steder hen. Der er ikke plads til noget om et barn.",
                en: "Everything stands in one file on this machine and is sent nowhere. There is no place for anything "
                    + "about a child."),
            Message(
                da:
                    "En person kaldes ved navn, e-mail eller id; »me« er den, som profilen på denne maskine gælder for. "
                    + "En dag skrives år-måned-dag.",
                en: "A person is called by name, e-mail address or id; ‘me’ is whoever this machine's profile is for. "
                    + "A day is written year-month-day."),
        ]
    }
    public static var manualOptionsNote: Message {
        Message(da: "Alle kommandoer tager disse tilvalg:", en: "Every command takes these options:")
    }
    public static var manualVersion: Message {
        Message(da: "Vis programmets version.", en: "Show the program's version.")
    }

    // MARK: Environment

    public static var manualVariables: [(name: String, meaning: Message)] {
        [
            (
                "LEARN_STORE",
                Message(da: "Lagerets fil, når --store ikke er givet.", en: "The file of the store, without --store.")
            ),
            (
                "LEARN_COURSES",
                Message(
                    da: "Mappen med kurser, når --courses ikke er givet; ellers courses i denne mappe, ellers de "
                        + "installerede.",
                    en:
                        "The folder of courses, without --courses; else courses in this folder, else the installed ones."
                )
            ),
            (
                "LEARN_REQUIREMENTS",
                Message(
                    da: "Filen eller mappen med krav, når --requirements ikke er givet; ellers requirements i mappen "
                        + "med kurser.",
                    en:
                        "The file or folder of requirements, without --requirements; else requirements in the folder of "
                        + "courses.")
            ),
            ("LEARN_PERSON", Message(da: "Hvem der handler, når --as ikke er givet.", en: "Who acts, without --as.")),
            (
                "LEARN_PLAIN",
                Message(
                    da: "Hvis den er sat, tages lektioner linje for linje som ren tekst.",
                    en: "If set, lessons are taken line by line in plain text.")
            ),
            ("NO_COLOR", Message(da: "Hvis den er sat, bruges ingen farver.", en: "If set, no colours are used.")),
            (
                "COLUMNS",
                Message(
                    da: "Hvor brede tabeller må være; ellers terminalens bredde, ellers 100.",
                    en: "How wide tables may be; else the width of the terminal, else 100.")
            ),
            (
                "XDG_DATA_HOME",
                Message(
                    da: "Mappen, som lageret ligger under; ellers ~/.local/share.",
                    en: "The folder that the store lies below; else ~/.local/share.")
            ),
            (
                "LC_ALL, LC_MESSAGES, LANG",
                Message(
                    da: "Sproget, når --lang ikke er givet: dansk eller engelsk.",
                    en: "The language, without --lang: Danish or English.")
            ),
        ]
    }

    // MARK: Files

    public static var manualFilePlaces: [(path: String, meaning: Message)] {
        [
            (
                "~/.local/share/learn/learn.sqlite",
                Message(
                    da: "Lageret: fremskridt, personer, klasser, poster og beviser. Kun du kan læse det.",
                    en: "The store: progress, people, classes, records and certificates. Only you can read it.")
            ),
            (
                "~/.local/share/learn/evidence/",
                Message(
                    da: "Kopier af bilag, hver under sin SHA-256; ved siden af lageret.",
                    en: "Copies of evidence, each under its SHA-256; beside the store.")
            ),
            (
                "/usr/local/share/learn/courses/",
                Message(
                    da: "Kurserne og kravene, som de blev installeret; under det PREFIX, der blev valgt.",
                    en: "The courses and requirements as installed; below the PREFIX that was chosen.")
            ),
        ]
    }

    // MARK: Exit status

    public static var manualDone: Message { Message(da: "Det lykkedes.", en: "It was done.") }
    public static var manualProblems: Message {
        Message(
            da: "Det lykkedes og fandt fejl, eller det kunne ikke gøres.",
            en: "It was done and found problems, or could not be done.")
    }
    public static var manualUsage: Message {
        Message(da: "Kommandolinjen giver ingen mening.", en: "The command line makes no sense.")
    }
}
