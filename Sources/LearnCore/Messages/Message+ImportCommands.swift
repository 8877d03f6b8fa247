/// The commands that bring in tables.
extension Message {
    public static var personImportSummary: Message {
        Message(
            da: "Hent voksne og roller ind fra et regneark (CSV)",
            en: "Bring in adults and roles from a spreadsheet (CSV)")
    }
    public static var personImportExample: Message {
        Message(
            da: "Ser filen efter og viser, hvad der ville komme ind. Kolonner: navn, e-mail, rolle, institution, fra, "
                + "til, procent (eller name, role, from, through, percent).",
            en: "Looks at the file and shows what would come in. Columns: name, e-mail, role, institution, from, "
                + "through, percent (or navn, rolle, fra, til, procent).")
    }
    public static var classImportSummary: Message {
        Message(da: "Hent klasser ind fra et regneark (CSV)", en: "Bring in classes from a spreadsheet (CSV)")
    }
    public static var classImportExample: Message {
        Message(
            da: "Kolonner: id, institution, skoleår, navn, trin (eller school year, name, stage).",
            en: "Columns: id, institution, school year, name, stage (or skoleår, navn, trin).")
    }
    public static var dryRunOption: Message {
        Message(da: "Vis kun, hvad der ville ske", en: "Only show what would happen")
    }
    public static var templateOption: Message {
        Message(da: "Skriv en fil at udfylde: kolonnernes navne", en: "Write a file to fill in: the columns' names")
    }
    public static var excelTemplateOption: Message {
        Message(
            da: "Med --template: som dansk Excel åbner rigtigt", en: "With --template: as a Danish Excel opens rightly")
    }
    public static var staffTemplateHint: Message {
        Message(
            da: "En linje for hver rolle. rolle: pædagog, lærer, SSP-lærer, SSP-konsulent eller leder. institution: "
                + "id eller navn. Dage: 2026-08-01 eller 01-08-2026. Ingen CPR-numre.",
            en: "A line for every role. rolle: pedagogue, teacher, SSP teacher, SSP consultant or leader. "
                + "institution: id or name. Days: 2026-08-01 or 01-08-2026. No CPR numbers.")
    }
    public static var classTemplateHint: Message {
        Message(
            da: "id må stå tomt. institution: id eller navn. skoleår: 2026/27. trin: børnehave, indskoling, mellemtrin "
                + "eller udskoling. Ingen navne på børn.",
            en: "id may stay empty. institution: id or name. skoleår: 2026/27. trin: kindergarten, primary, middle or "
                + "lower-secondary. No names of children.")
    }
    public static func cannotReadFile(_ path: String, reason: Message) -> Message {
        Message(
            da: "\(path) kan ikke læses: \(reason.danish)", en: "\(path) cannot be read: \(reason.english)")
    }
    public static func fileTooLarge(_ path: String, megabytes: Int) -> Message {
        Message(
            da: "\(path) er større end \(megabytes) MB. Er det den rigtige fil?",
            en: "\(path) is larger than \(megabytes) MB. Is it the right file?")
    }
    public static func importRefused(_ count: Int) -> Message {
        Message(
            da: "\(count) fejl. Intet er hentet ind; ret filen, og prøv igen.",
            en:
                "\(count == 1 ? "1 error" : "\(count) errors"). Nothing was brought in; correct the file, and try again."
        )
    }
    public static var dryRunNote: Message {
        Message(da: "Prøve: intet er gemt.", en: "Dry run: nothing was stored.")
    }
    public static func importChangesNothing(_ count: Int) -> Message {
        Message(
            da: "Alt i filen (\(count)) er allerede kendt; intet er ændret.",
            en: "All in the file (\(count)) is known already; nothing was changed.")
    }
    public static func staffImported(
        people: Int, renamed: Int, appointments: Int, changed: Int, unchanged: Int
    ) -> Message {
        Message(
            da: "\(people) nye voksne, \(renamed) med rettet navn eller e-mail; \(appointments) nye roller, \(changed) "
                + "ændrede, \(unchanged) som før.",
            en: "\(people) new adults, \(renamed) with a corrected name or address; \(appointments) new roles, "
                + "\(changed) changed, \(unchanged) as before.")
    }
    public static func classesImported(added: Int, changed: Int, unchanged: Int) -> Message {
        Message(
            da: "\(added) nye klasser, \(changed) rettede, \(unchanged) som før.",
            en: "\(added) new classes, \(changed) changed, \(unchanged) as before.")
    }
}
