/// The record of processing (GDPR art. 30), and how long data is kept.
extension Message {
    public static func retentionMonths(_ months: Int, after start: Message, isSet: Bool) -> Message {
        Message(
            da: "\(months) måneder \(start.danish) (\(isSet ? "sat" : "forslag"))",
            en: "\(months) months \(start.english) (\(isSet ? "set" : "proposed"))")
    }
    static var retentionOpen: Message { Message(da: "ikke sat", en: "not set") }
    static var retentionWithIdentity: Message {
        Message(
            da: "mister sine ord, når identiteten slettes; resten peger på ingen",
            en: "loses its words when the identity is erased; the rest points at nobody")
    }
    static var retentionStays: Message {
        Message(da: "bliver: det siger intet om nogen", en: "stays: it says nothing about anybody")
    }

    public static var processingRecord: Message {
        Message(
            da: "Fortegnelse over behandlingsaktiviteter (GDPR art. 30)",
            en: "Record of processing activities (GDPR art. 30)")
    }
    public static var processingFacts: Message { Message(da: "Behandlingen", en: "The processing") }
    public static var processingCategories: Message {
        Message(da: "Kategorier af oplysninger", en: "Categories of data")
    }
    public static var processingTables: Message { Message(da: "Hvor det står", en: "Where it stands") }
    public static var processingMeasures: Message {
        Message(da: "Sikkerhed, som programmet selv giver", en: "Security that the program itself gives")
    }

    // MARK: Headings

    public static var categoryHeading: Message { Message(da: "Kategori", en: "Category") }
    public static var purposeHeading: Message { Message(da: "Formål", en: "Purpose") }
    public static var personsHeading: Message { Message(da: "Registrerede", en: "Data subjects") }
    public static var retentionHeading: Message { Message(da: "Slettefrist", en: "Kept for") }
    public static var tableHeading: Message { Message(da: "Tabel", en: "Table") }
    public static var freeTextHeading: Message { Message(da: "Fri tekst", en: "Free text") }
    public static var measureHeading: Message { Message(da: "Tiltag", en: "Measure") }
    public static var legalBasisHeading: Message { Message(da: "Retsgrundlag", en: "Legal basis") }
    public static var controllerHeading: Message { Message(da: "Dataansvarlig", en: "Controller") }
    public static var recipientsHeading: Message { Message(da: "Modtagere", en: "Recipients") }
    public static var thirdCountriesHeading: Message { Message(da: "Tredjelande", en: "Third countries") }
    public static var childrenHeading: Message { Message(da: "Børn", en: "Children") }
    public static var sourceHeading: Message {
        Message(da: "Hvor oplysningerne kommer fra", en: "Where the data comes from")
    }

    // MARK: Facts

    public static func controllers(_ names: [String]) -> Message {
        names.isEmpty
            ? Message(da: "kommunen: skriv, hvilken", en: "the municipality: say which")
            : Message(
                da: names.joined(separator: ", ") + " (kommunen bekræfter)",
                en: names.joined(separator: ", ") + " (to be confirmed by the municipality)")
    }
    public static var legalBasisProposal: Message {
        Message(
            da: "Forslag, som kommunen skal bekræfte: art. 6, stk. 1, litra e (opgave i samfundets interesse: SSP og "
                + "kompetenceudvikling) og for ansatte databeskyttelseslovens § 12. Ingen følsomme oplysninger (art. 9).",
            en: "A proposal that the municipality must confirm: art. 6(1)(e) (a task in the public interest: SSP and "
                + "upskilling), and for employees § 12 of the Danish data protection act. No special categories "
                + "(art. 9).")
    }
    public static var purposeOfAll: Message {
        Message(
            da: "Kurser for voksne, der arbejder med børn; hvad der er holdt med klasser; den efteruddannelse, som "
                + "rollen kræver.",
            en: "Courses for adults who work with children; what was held with classes; the upskilling that the role "
                + "requires.")
    }
    public static var noRecipients: Message {
        Message(
            da: "ingen: programmet sender intet nogen steder hen", en: "none: the program sends nothing anywhere")
    }
    public static var noThirdCountries: Message { Message(da: "ingen", en: "none") }
    public static var noChildren: Message {
        Message(
            da: "Intet barn er registreret: hverken navn, antal eller svar. En note, der ser ud til at nævne nogen, "
                + "gemmes kun, når den voksne siger, at det ikke er et barn.",
            en: "No child is a data subject: no name, no number, no answer. A note that seems to name somebody is kept "
                + "only where the adult says that it is no child.")
    }
    public static var sourceOfData: Message {
        Message(
            da: "fra de voksne selv, og fra den, der passer listen over ansatte",
            en: "from the adults themselves, and from whoever keeps the list of staff")
    }
    public static var processingNote: Message {
        Message(
            da: "Lavet af programmets egen liste over, hvad det gemmer. Kommunen ejer fortegnelsen, og skal bekræfte "
                + "retsgrundlag og slettefrister.",
            en: "Made from the program's own list of what it stores. The municipality owns the record, and must "
                + "confirm the legal basis and the times.")
    }

    /// What the program does by itself (GDPR art. 30(1)(g) and 32).
    public static var securityMeasures: [Message] {
        [
            Message(
                da: "Alt står i én fil på maskinen, som kun ejeren kan læse (0600); intet går over nettet.",
                en: "Everything stands in one file on the machine, readable by its owner alone (0600); nothing goes "
                    + "over a network."),
            Message(
                da: "Navn og e-mail står ét sted; resten kender folk ved et tilfældigt id.",
                en: "Name and address stand in one place; the rest knows people by a random id."),
            Message(
                da: "Tekster, der ligner et CPR-nummer, bliver afvist overalt.",
                en: "Texts that look like a CPR number are refused everywhere."),
            Message(
                da: "Poster om efteruddannelse står i en kæde af summer: en ændring kan ses.",
                en: "Records of upskilling stand in a chain of sums: a change shows."),
            Message(
                da: "Hver ændring har navn på, hvem der gjorde den, og hvornår; intet bliver skrevet over.",
                en: "Every change names who made it and when; nothing is overwritten."),
            Message(
                da: "Sletning er sand i bytes: rækker overskrives, filen skrives om, loggen tømmes.",
                en: "Erasure is true in the bytes: rows are overwritten, the file is rewritten, the log is emptied."),
            Message(
                da: "Tal i rapporter, der kunne pege på en person, bliver skjult.",
                en: "Numbers in reports that could point at a person are hidden."),
            Message(
                da: "Det gemte overlever strømsvigt: hver handling er på disken, før den er kvitteret.",
                en: "What is stored survives a power cut: every act is on disk before it is acknowledged."),
        ]
    }

    // MARK: The command

    public static var privacyReportSummary: Message {
        Message(
            da: "Skriv fortegnelsen over, hvad der gemmes (art. 30)", en: "Write the record of what is stored (art. 30)"
        )
    }
    public static var privacyReportExample: Message {
        Message(
            da: "Kategorier, formål, slettefrister og sikkerhed, til databeskyttelsesrådgiveren.",
            en: "Categories, purposes, times and security, for the data protection officer.")
    }
    public static var privacyRetentionSummary: Message {
        Message(
            da: "Vis og sæt, hvor længe data gemmes; slet det udløbne",
            en: "Show and set how long data is kept; remove what expired")
    }
    public static var privacyRetentionExample: Message {
        Message(
            da: "Noter gemmes 12 måneder. Uden --apply slettes intet: tabellen viser, hvad der ville gå.",
            en: "Notes are kept for 12 months. Without --apply nothing goes: the table shows what would.")
    }
    public static var setRetentionValue: Message { Message(da: "KATEGORI=MÅNEDER", en: "CATEGORY=MONTHS") }
    public static var setRetentionOption: Message {
        Message(da: "Sæt en slettefrist", en: "Set how long a category is kept")
    }
    public static var applyOption: Message { Message(da: "Slet det, der er udløbet", en: "Remove what has expired") }
    public static var retentionTitle: Message { Message(da: "Slettefrister", en: "How long data is kept") }
    public static var monthsHeading: Message { Message(da: "Måneder", en: "Months") }
    public static var setHeading: Message { Message(da: "Fra", en: "By") }
    public static var beforeHeading: Message { Message(da: "Går, hvis før", en: "Goes if before") }
    public static var expiredHeading: Message { Message(da: "Udløbet", en: "Expired") }
    public static var setByMunicipality: Message { Message(da: "kommunen", en: "municipality") }
    public static var proposedByProgram: Message { Message(da: "forslag", en: "proposal") }
    public static var retentionDryRun: Message {
        Message(
            da: "Prøve: intet er slettet. Slet med --apply.", en: "Dry run: nothing was removed. Remove with --apply.")
    }
    public static func retentionOnlyProposed(_ category: String, _ months: Int) -> Message {
        Message(
            da: "»\(category)« er kun et forslag, og intet slettes på et forslag. Beslut det med: "
                + "learn privacy retention --set \(category)=\(months)",
            en: "‘\(category)’ is only a proposal, and nothing goes by a proposal. Decide it with: "
                + "learn privacy retention --set \(category)=\(months)")
    }
    public static func retentionSet(_ category: Message, _ months: Int) -> Message {
        Message(
            da: "\(category.danish): gemmes \(months) \(months == 1 ? "måned" : "måneder").",
            en: "\(category.english): kept for \(months) \(months == 1 ? "month" : "months").")
    }
    public static func retentionRemoved(_ category: Message, _ count: Int) -> Message {
        Message(
            da: "\(category.danish): \(count) slettet.", en: "\(category.english): \(count) removed.")
    }
    public static func badRetention(_ text: String, allowed: [String]) -> Message {
        let list = allowed.joined(separator: ", ")
        return Message(
            da: "»\(text)« kan ikke bruges: skriv KATEGORI=MÅNEDER, fra 1 måned. Kategorierne er: \(list).",
            en: "‘\(text)’ cannot be used: write CATEGORY=MONTHS, from 1 month. The categories are: \(list).")
    }
    public static func retentionNotSettable(_ category: Message, ending: Message) -> Message {
        Message(
            da: "\(category.danish) har ingen frist: \(ending.danish).",
            en: "\(category.english) has no time of its own: \(ending.english).")
    }
    public static var retentionInFuture: Message {
        Message(
            da: "--apply sletter efter i dag, ikke efter en dag, der kommer. Lad --as-of være.",
            en: "--apply removes as of today, not of a day to come. Leave --as-of out.")
    }
    public static var storeRebuildSummary: Message {
        Message(da: "Regn alt om fra loggen", en: "Compute everything anew from the log")
    }
    public static var storeRebuildExample: Message {
        Message(
            da: "Fremskridt og klassers tal bliver lavet igen; loggen ændres ikke.",
            en: "Progress and the numbers of classes are made again; the log does not change.")
    }
    public static func storeRebuilt(statements: Int, events: Int) -> Message {
        Message(
            da: "Regnet om fra \(statements) udsagn og \(events) hændelser i klasser.",
            en: "Computed anew from \(statements) statements and \(events) events of classes.")
    }
}
