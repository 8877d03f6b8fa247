/// Seeing and erasing what is held on a person.
extension Message {
    public static var secretNotShown: Message { Message(da: "gemt, vises ikke", en: "stored, not shown") }

    public static var personExportSummary: Message {
        Message(da: "Skriv alt, der er gemt om en voksen", en: "Write everything that is stored on an adult")
    }
    public static var personExportExample: Message {
        Message(
            da: "Til den, der spørger om indsigt; --json er det samme for programmer.",
            en: "For whoever asks for access; --json is the same for programs.")
    }
    public static var exportToOption: Message { Message(da: "Filen, som det skrives i", en: "The file to write it in") }
    public static func exportTitle(_ name: String) -> Message {
        Message(da: "Alt, der er gemt om \(name)", en: "Everything that is stored on \(name)")
    }
    public static var exportEmpty: Message {
        Message(da: "Der er intet gemt om denne person.", en: "Nothing is stored on this person.")
    }

    public static var personEraseSummary: Message {
        Message(da: "Slet en voksen: navn, ord og svar", en: "Erase an adult: name, words and answers")
    }
    public static var personEraseExample: Message {
        Message(
            da: "Siger først, hvad der går, og hvad der bliver, og spørger. Det kan ikke gøres om.",
            en: "Says first what goes and what stays, and asks. It cannot be undone.")
    }
    public static var yesOption: Message { Message(da: "Slet uden at spørge", en: "Erase without asking") }
    public static func eraseGoes(_ name: String) -> Message {
        Message(da: "Sletning: \(name). Dette går:", en: "Erasure: \(name). This goes:")
    }
    public static var eraseStays: Message {
        Message(
            da: "Dette bliver, under et tilfældigt id, der så peger på ingen, så tal og kæden af poster stadig passer:",
            en: "This stays, under a random id that then points at nobody, so that numbers and the chain of records "
                + "still hold:")
    }
    public static func eraseRows(_ meaning: Message, _ count: Int) -> Message {
        Message(da: "\(meaning.danish): \(count)", en: "\(meaning.english): \(count)")
    }
    public static func eraseWords(_ meaning: Message, _ count: Int) -> Message {
        Message(
            da: "\(meaning.danish): ordene i \(count)", en: "\(meaning.english): the words in \(count)")
    }
    public static var eraseNeedsYes: Message {
        Message(
            da: "Intet er slettet. Der er ingen at spørge her: skriv --yes, hvis det skal ske.",
            en: "Nothing was erased. There is nobody to ask here: write --yes if it is to happen.")
    }
    public static var erasePrompt: Message {
        Message(da: "Slet nu? Det kan ikke gøres om. [ja/nej] ", en: "Erase now? It cannot be undone. [yes/no] ")
    }
    public static var eraseStopped: Message { Message(da: "Intet er slettet.", en: "Nothing was erased.") }
    public static func erased(on day: Message, rows: Int, files: Int) -> Message {
        let danishRows = rows == 1 ? "1 række" : "\(rows) rækker"
        let danishFiles = files == 1 ? "1 fil" : "\(files) filer"
        let englishRows = rows == 1 ? "1 row" : "\(rows) rows"
        let englishFiles = files == 1 ? "1 file" : "\(files) files"
        return Message(
            da:
                "Slettet den \(day.danish): \(danishRows) og \(danishFiles) med dokumentation. Kvitteringen nævner ingen.",
            en: "Erased on \(day.english): \(englishRows) and \(englishFiles) of evidence. The receipt names nobody.")
    }
    public static func evidenceNotRemoved(_ paths: [String]) -> Message {
        let list = paths.joined(separator: ", ")
        return Message(
            da: "Disse filer kunne ikke slettes. Slet dem selv: \(list)",
            en: "These files could not be removed. Remove them yourself: \(list)")
    }
}
