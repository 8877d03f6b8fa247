/// What can be wrong with a table that somebody brings in, and what would mend it.
extension Message {
    static var importMendCSV: Message {
        Message(
            da: "Gem arket som »CSV UTF-8« fra regnearket, og prøv igen.",
            en: "Save the sheet as ‘CSV UTF-8’ from the spreadsheet, and try again.")
    }
    static var importFileIsEmpty: Message { Message(da: "Filen er tom", en: "The file is empty") }
    static var importMendTemplate: Message {
        Message(
            da: "Skriv kolonnernes navne i første linje; --template viser dem.",
            en: "Write the columns' names in the first line; --template shows them.")
    }

    static func importUnknownColumn(_ name: String) -> Message {
        Message(da: "Kolonnen »\(name)« kendes ikke", en: "The column ‘\(name)’ is not known")
    }
    static func importMendUnknownColumn(suggestion: String?, known: [String]) -> Message {
        if let suggestion {
            return Message(
                da: "Mente du »\(suggestion)«? Ellers slet kolonnen.",
                en: "Did you mean ‘\(suggestion)’? Else delete the column.")
        }
        let list = known.joined(separator: ", ")
        return Message(
            da: "Slet kolonnen: kun det, der bruges, skal ind. Kolonnerne er: \(list).",
            en: "Delete the column: only what is used is to come in. The columns are: \(list).")
    }
    static var importMendCPRColumn: Message {
        Message(
            da: "Slet kolonnen, også i filen: Learn gemmer aldrig CPR-numre.",
            en: "Delete the column, in the file as well: Learn never stores CPR numbers.")
    }
    static func importColumnTwice(_ name: String) -> Message {
        Message(da: "Kolonnen »\(name)« er der to gange", en: "The column ‘\(name)’ is there twice")
    }
    static var importMendColumnTwice: Message { Message(da: "Slet den ene.", en: "Delete one of them.") }
    static func importMissingColumn(_ name: String) -> Message {
        Message(da: "Kolonnen »\(name)« mangler", en: "The column ‘\(name)’ is missing")
    }
    static func importMendMissingColumn(_ names: [String]) -> Message {
        Message(
            da: "Giv en kolonne et af disse navne: \(names.joined(separator: ", ")).",
            en: "Give a column one of these names: \(names.joined(separator: ", ")).")
    }
    static var importFieldWithoutColumn: Message {
        Message(da: "Feltet står under en kolonne uden navn", en: "The field stands under a column without a name")
    }
    static var importMendFieldWithoutColumn: Message {
        Message(
            da: "Slet det; eller sæt hele feltet før det i anførselstegn, hvis der er et skilletegn i.",
            en: "Delete it; or quote the whole field before it if there is a separator in that.")
    }

    // MARK: Cells

    static func importEmptyCell(_ column: String) -> Message {
        Message(da: "Feltet »\(column)« er tomt", en: "The field ‘\(column)’ is empty")
    }
    static var importMendEmptyCell: Message {
        Message(da: "Skriv det, eller slet linjen.", en: "Fill it in, or delete the line.")
    }
    static var importMendText: Message { Message(da: "Ret feltet.", en: "Correct the field.") }

    static func importBadRole(_ text: String) -> Message {
        Message(da: "»\(text)« er ikke en rolle", en: "‘\(text)’ is no role")
    }
    static func importBadStage(_ text: String) -> Message {
        Message(da: "»\(text)« er ikke et trin", en: "‘\(text)’ is no stage")
    }
    static func importBadInstitution(_ text: String) -> Message {
        Message(da: "Der er ingen institution »\(text)«", en: "There is no institution ‘\(text)’")
    }
    static func importMendInstitution(suggestion: String?) -> Message {
        Message(
            da: suggestion.map { "Mente du »\($0)«?" } ?? "Opret den først: learn institution add.",
            en: suggestion.map { "Did you mean ‘\($0)’?" } ?? "Add it first: learn institution add.")
    }
    static func importBadDay(_ text: String) -> Message {
        Message(da: "»\(text)« er ikke en dag", en: "‘\(text)’ is no day")
    }
    static var importMendDay: Message {
        Message(da: "Skriv den som 2026-12-31 eller 31-12-2026.", en: "Write it as 2026-12-31 or 31-12-2026.")
    }
    static func importBadPercent(_ text: String) -> Message {
        Message(da: "»\(text)« er ikke en procent", en: "‘\(text)’ is no percentage")
    }
    static var importMendPercent: Message {
        Message(da: "Skriv et helt tal fra 1 til 100.", en: "Write a whole number from 1 to 100.")
    }
    static var importEndsBeforeItBegins: Message {
        Message(da: "Den sidste dag ligger før den første", en: "The last day lies before the first")
    }
    static var importMendPeriod: Message { Message(da: "Ret den ene af dagene.", en: "Correct one of the days.") }
    static func importBadSchoolYear(_ text: String) -> Message {
        Message(da: "»\(text)« er ikke et skoleår", en: "‘\(text)’ is no school year")
    }
    static var importMendSchoolYear: Message { Message(da: "Skriv det som 2026/27.", en: "Write it as 2026/27.") }

    // MARK: What is known already

    static func importNameDiffers(_ first: String, line: Int) -> Message {
        Message(
            da: "Samme e-mail hedder »\(first)« i linje \(line)",
            en: "The same e-mail address is called ‘\(first)’ in line \(line)")
    }
    static var importMendNameDiffers: Message {
        Message(
            da: "En e-mail hører til én person: skriv samme navn, eller ret e-mailen.",
            en: "An address belongs to one person: write the same name, or correct the address.")
    }
    static func importSeveralOfName(_ name: String) -> Message {
        Message(da: "Der er flere, der hedder »\(name)«", en: "There are several called ‘\(name)’")
    }
    static func importNameWithoutEmail(_ name: String) -> Message {
        Message(
            da: "Der er allerede en »\(name)« uden e-mail", en: "There is a ‘\(name)’ without an e-mail address already"
        )
    }
    static var importMendEmail: Message {
        Message(da: "Skriv e-mailen, så man ved, hvem det er.", en: "Write the e-mail address, to tell who it is.")
    }
    static var importMendEmailInFile: Message {
        Message(
            da: "Er det samme person, så skriv e-mailen i alle linjer om personen.",
            en: "If it is the same person, write the address in every line about them.")
    }
    static func importMendPersonEmail(_ name: String) -> Message {
        Message(
            da: "Er det samme person? Skriv først: learn person edit \"\(name)\" --email …",
            en: "The same person? Write first: learn person edit \"\(name)\" --email …")
    }
    static func importOverlaps(from: Message) -> Message {
        Message(
            da: "Personen har allerede den rolle der fra \(from.danish)",
            en: "The person already has that role there from \(from.english)")
    }
    static var importMendOverlap: Message {
        Message(
            da: "Skriv samme første dag for at ændre ansættelsen, eller slut den først: learn person end.",
            en: "Write the same first day to change the appointment, or end it first: learn person end.")
    }
    static func importOverlapsLine(_ line: Int) -> Message {
        Message(
            da: "Samme person, rolle og institution står i linje \(line) for en tid, der falder sammen med denne",
            en: "Line \(line) has the same person, role and institution for a time that overlaps this one")
    }
    static var importMendOverlapsLine: Message {
        Message(da: "Slet den ene linje, eller ret dagene.", en: "Delete one line, or correct the days.")
    }
    static func importClassMoved(_ id: String, year: String, institution: String) -> Message {
        Message(
            da: "Klassen »\(id)« findes allerede: \(institution), \(year)",
            en: "The class ‘\(id)’ is there already: \(institution), \(year)")
    }
    static var importMendClassID: Message {
        Message(
            da: "En klasse er ét skoleår ét sted: giv den et andet id, eller lad feltet stå tomt.",
            en: "A class is one school year in one place: give it another id, or leave the field empty.")
    }
    static func importClassNamed(_ name: String, id: String) -> Message {
        Message(da: "»\(name)« findes allerede som »\(id)«", en: "‘\(name)’ is there already as ‘\(id)’")
    }
    static func importMendClassNamed(_ id: String) -> Message {
        Message(
            da: "Skriv id'et »\(id)«, eller giv den et andet navn.", en: "Write the id ‘\(id)’, or choose another name."
        )
    }
}
