/// The command that makes a course of what another system has exported.
extension Message {
    public static var courseImportSummary: Message {
        Message(
            da: "Lav et kursus af det, I har i forvejen (Word, Moodle …)",
            en: "Make a course of what you already have (Word, Moodle …)")
    }
    public static var courseImportExample: Message {
        Message(
            da: "Viser, hvad der ville komme med, og hvad der ikke kan. Uden --dry-run bliver mappen skrevet.",
            en: "Shows what would come along, and what cannot. Without --dry-run the folder is written.")
    }
    public static var courseImportToOption: Message {
        Message(
            da: "Kursets mappe; dens navn bliver kursets id",
            en: "The course's folder; its name becomes the course's id")
    }
    public static var courseImportTitleOption: Message {
        Message(da: "Kursets titel; ellers filens navn", en: "The course's title; else the file's name")
    }
    public static var courseImportLanguageOption: Message {
        Message(da: "Kursets sprog: da (ellers) eller en", en: "The course's language: da (otherwise) or en")
    }
    public static var courseImportStrictOption: Message {
        Message(da: "Skriv intet, hvis noget går tabt", en: "Write nothing if anything is lost")
    }
    public static func importedLink(_ path: String) -> Message {
        Message(
            da: "\(path) er en henvisning til noget andet. Læg filen selv i mappen.",
            en: "\(path) is a link to something else. Put the file itself in the folder.")
    }
    public static func importedFolderTooLarge(_ path: String, _ files: Int, megabytes: Int) -> Message {
        Message(
            da: "Mappen \(path) har mere end \(files) filer eller \(megabytes) MB",
            en: "The folder \(path) has more than \(files) files or \(megabytes) MB")
    }
    public static var titleValue: Message { Message(da: "TITEL", en: "TITLE") }
    public static var courseImportStrictRefusal: Message {
        Message(
            da: "Ikke alt kunne komme med, og --strict tillader det ikke: intet er skrevet.",
            en: "Not everything could come along, and --strict does not allow that: nothing was written.")
    }
    public static func courseImported(_ path: String) -> Message {
        Message(
            da: "Kurset ligger i \(path). Se det efter med: learn check \(path)",
            en: "The course is in \(path). Look it over with: learn check \(path)")
    }

    static func importedItem(_ place: String, kind: String, name: String, outcome: Message) -> Message {
        Message(
            da: "\(place): \(kind) »\(name)«: \(outcome.danish)", en: "\(place): \(kind) ‘\(name)’: \(outcome.english)")
    }
    static func importedItems(_ total: Int, _ counts: Message) -> Message {
        Message(
            da: "Dele, \(total) i alt: \(counts.danish)", en: "Items, \(total) in all: \(counts.english)")
    }
    static func importedElements(_ total: Int, _ counts: Message) -> Message {
        Message(da: "Elementer, \(total) i alt: \(counts.danish)", en: "Elements, \(total) in all: \(counts.english)")
    }
    static var importedKept: Message { Message(da: "beholdt", en: "kept") }
    static var importedSimplified: Message { Message(da: "forenklet", en: "simplified") }
    static var importedForeign: Message { Message(da: "gemt som kilde", en: "kept as source") }
    static var importedDropped: Message { Message(da: "udeladt", en: "dropped") }
    static var importedSetting: Message { Message(da: "indstillinger", en: "settings") }
}
