/// The words of `learn records`.
extension Message {
    // MARK: Help

    public static var recordsAddSummary: Message {
        Message(
            da: "Skriv opkvalificering ind: kursus, konference, møde",
            en: "Enter upskilling: course, conference, meeting")
    }
    public static var recordsAddExample: Message {
        Message(
            da: "Skriver et netværksmøde på to timer ind. Det tæller, når en anden har godkendt det.",
            en: "Enters a network meeting of two hours. It counts when somebody else has approved it.")
    }
    public static var recordsApproveSummary: Message {
        Message(da: "Godkend en andens opkvalificering", en: "Approve somebody else's upskilling")
    }
    public static var recordsApproveExample: Message {
        Message(da: "Godkender post 12.", en: "Approves record 12.")
    }
    public static var recordsCorrectSummary: Message {
        Message(da: "Ret en post: den gamle bliver stående", en: "Correct a record: the old one stays")
    }
    public static var recordsCorrectExample: Message {
        Message(
            da: "Skriver en ny post, der retter post 12 og siger hvorfor.",
            en: "Writes a new record that corrects record 12 and says why.")
    }
    public static var recordsWithdrawSummary: Message {
        Message(da: "Træk en post tilbage", en: "Withdraw a record")
    }
    public static var recordsWithdrawExample: Message {
        Message(
            da: "Post 12 tæller ikke mere; den kan stadig ses.", en: "Record 12 counts no longer; it can still be seen."
        )
    }
    public static var recordsListSummary: Message {
        Message(da: "Vis poster om opkvalificering", en: "Show records of upskilling")
    }
    public static var recordsListExample: Message {
        Message(da: "Viser alt, der venter på at blive godkendt.", en: "Shows all that waits for an approval.")
    }
    public static var recordsVerifySummary: Message {
        Message(
            da: "Kontrollér, at ingen post er ændret, fjernet eller flyttet",
            en: "Check that no record has been altered, removed or moved")
    }
    public static var recordsVerifyExample: Message {
        Message(
            da: "Går hele kæden igennem og ser på hvert bilag.",
            en: "Goes along the whole chain and looks at all evidence.")
    }
    public static var recordsHeadSummary: Message {
        Message(
            da: "Skriv kædens hoved, så det kan gemmes et andet sted",
            en: "Write the head of the chain, to be kept elsewhere")
    }
    public static var recordsHeadExample: Message {
        Message(
            da: "Gemt et andet sted beviser det senere, at intet før det er ændret.",
            en: "Kept elsewhere, it proves later that nothing before it has changed.")
    }

    public static var recordsImportSummary: Message {
        Message(
            da: "Hent opkvalificering fra før ind fra et regneark (CSV)",
            en: "Bring in earlier upskilling from a spreadsheet (CSV)")
    }
    public static var recordsImportExample: Message {
        Message(
            da: "Alle linjer eller ingen. Regnearket gemmes som bilag, og den, der henter det ind, står inde for det.",
            en: "All lines or none. The spreadsheet is kept as evidence, and whoever brings it in vouches for it.")
    }
    public static var recordTemplateHint: Message {
        Message(
            da:
                "Én linje for hver ting, nogen har gjort. Slags: eksternt kursus, konference, netværksmøde, supervision.",
            en:
                "A line for each thing that somebody has done. Kinds: external course, conference, network meeting, supervision."
        )
    }
    public static func recordsImported(added: Int, unchanged: Int) -> Message {
        Message(
            da: "\(added) \(added == 1 ? "post" : "poster") hentet ind, \(unchanged) kendt i forvejen.",
            en: "\(added) \(added == 1 ? "record" : "records") brought in, \(unchanged) known already.")
    }
    static func importBadKind(_ text: String) -> Message {
        Message(da: "»\(text)« er ikke en slags opkvalificering", en: "‘\(text)’ is no kind of upskilling")
    }
    static var importMendPerson: Message {
        Message(
            da: "Skriv navnet eller e-mailen, som learn person list viser den.",
            en: "Write the name or e-mail address as learn person list shows it.")
    }

    public static var titleArgument: Message { Message(da: "TITEL", en: "TITLE") }
    public static var numberArgument: Message { Message(da: "POST", en: "RECORD") }
    public static var reasonValue: Message { Message(da: "HVORFOR", en: "WHY") }
    public static var hoursValue: Message { Message(da: "TIMER", en: "HOURS") }
    public static var headValue: Message { Message(da: "HOVED", en: "HEAD") }

    public static var titleOption: Message { Message(da: "Den rigtige titel", en: "The right title") }
    public static var recordPersonOption: Message {
        Message(da: "Hvem det gælder, hvis ikke dig selv", en: "Whom it is about, if not yourself")
    }
    public static func kindOption(_ kinds: [String]) -> Message {
        Message(verbatim: kinds.joined(separator: ", "))
    }
    public static var onOption: Message {
        Message(da: "Den dag, det blev gennemført", en: "The day on which it was completed")
    }
    public static var hoursOption: Message {
        Message(da: "Hvor længe: 7,5 eller 7:30", en: "How long: 7.5 or 7:30")
    }
    public static var providerOption: Message { Message(da: "Hvem der afholdt det", en: "Who held it") }
    public static var recordCourseOption: Message {
        Message(da: "Kurset i Learn, som det svarer til", en: "The course in Learn that it stands for")
    }
    public static var evidenceOption: Message {
        Message(
            da: "En fil, der viser det; en kopi lægges ved lageret",
            en: "A file that shows it; a copy is put beside the store")
    }
    public static var pendingOption: Message {
        Message(da: "Kun det, der venter på at blive godkendt", en: "Only what waits for an approval")
    }
    public static var allRecordsOption: Message { Message(da: "Alles poster", en: "Everybody's records") }
    public static var headOption: Message {
        Message(da: "Et hoved, der er gemt et andet sted", en: "A head that was kept elsewhere")
    }

    // MARK: What happened

    public static func recordAdded(_ number: Int) -> Message {
        Message(da: "Gemt som post \(number).", en: "Kept as record \(number).")
    }
    public static func recordAwaitsApproval(_ number: Int) -> Message {
        Message(
            da: "Den tæller, når en anden har godkendt den: learn records approve \(number) --as …",
            en: "It counts when somebody else has approved it: learn records approve \(number) --as …")
    }
    public static func courseRecorded(_ title: String, number: Int) -> Message {
        Message(
            da: "Hele kurset »\(title)« er gennemført. Det er gemt som post \(number).",
            en: "The whole course ‘\(title)’ is completed. It is kept as record \(number).")
    }
    public static func badRecordNumber(_ text: String) -> Message {
        Message(
            da: "»\(text)« er ikke nummeret på en post. Se numrene med: learn records list",
            en: "‘\(text)’ is no number of a record. See the numbers with: learn records list")
    }
    public static func noRecord(_ number: Int) -> Message {
        Message(
            da: "Der er ingen post \(number). Se dem alle med: learn records list --all",
            en: "There is no record \(number). See them all with: learn records list --all")
    }
    public static func badHours(_ text: String) -> Message {
        Message(
            da: "»\(text)« er ikke et antal timer: skriv 2, 7,5 eller 7:30.",
            en: "‘\(text)’ is no number of hours: write 2, 7.5 or 7:30.")
    }
    public static func badHead(_ text: String) -> Message {
        Message(
            da: "»\(text)« er ikke et hoved: skriv NUMMER:HASH, som learn records head skrev det.",
            en: "‘\(text)’ is no head: write NUMBER:HASH as learn records head wrote it.")
    }
    public static func noEvidenceAt(_ path: String) -> Message {
        Message(
            da: "Bilaget \(path) kan ikke læses. Intet er gemt.",
            en: "The evidence \(path) cannot be read. Nothing was saved.")
    }
    public static func evidenceTooLarge(_ path: String, megabytes: Int) -> Message {
        Message(
            da: "Bilaget \(path) er større end \(megabytes) MB. Gem det i en mindre udgave. Intet er gemt.",
            en: "The evidence \(path) is larger than \(megabytes) MB. Make a smaller version of it. Nothing was saved.")
    }

    // MARK: Tables

    public static func recordsOf(_ name: String) -> Message {
        Message(da: "Opkvalificering: \(name)", en: "Upskilling: \(name)")
    }
    public static var recordsPending: Message {
        Message(da: "Venter på at blive godkendt", en: "Waiting for an approval")
    }
    public static var recordsOfAll: Message {
        Message(da: "Alle poster om opkvalificering", en: "All records of upskilling")
    }
    public static var recordNumberHeading: Message { Message(da: "Post", en: "Record") }
    public static var titleHeading: Message { Message(da: "Titel", en: "Title") }
    public static var durationHeading: Message { Message(da: "Varighed", en: "Duration") }
    public static var providerHeading: Message { Message(da: "Udbyder", en: "Provider") }
    public static var evidenceHeading: Message { Message(da: "Bilag", en: "Evidence") }
    public static var recordedByHeading: Message { Message(da: "Skrevet ind af", en: "Entered by") }
    public static var countsHeading: Message { Message(da: "Tæller", en: "Counts") }
    public static var personHeading: Message { Message(da: "Person", en: "Person") }

    static func recordState(_ state: String) -> Message {
        switch state {
        case "counts": Message(da: "ja", en: "yes")
        case "pending": Message(da: "venter på godkendelse", en: "waits for approval")
        case "replaced": Message(da: "rettet senere", en: "corrected later")
        default: Message(da: "trukket tilbage", en: "withdrawn")
        }
    }

    // MARK: The chain

    static func chainAltered(_ number: Int) -> Message {
        Message(
            da: "Post \(number) eller posten før den er ændret: kædens hash passer ikke.",
            en: "Record \(number) has been altered, or the one before it: the hash of the chain does not fit.")
    }
    static func chainWordsAltered(_ number: Int) -> Message {
        Message(
            da:
                "Teksten i post \(number) (titel, udbyder, bilag eller begrundelse) er ikke den, posten blev skrevet med.",
            en: "The words of record \(number) (title, provider, evidence or reason) are not those it was made with.")
    }
    static func chainMissing(from: Int, through: Int) -> Message {
        from == through
            ? Message(da: "Post \(from) mangler.", en: "Record \(from) is missing.")
            : Message(da: "Post \(from)–\(through) mangler.", en: "Records \(from)–\(through) are missing.")
    }
    static func chainSecretMissing(_ number: Int) -> Message {
        Message(
            da:
                "Post \(number) kan ikke kontrolleres: personens nøgle er væk, og ingen kvittering siger, at personen er slettet.",
            en:
                "Record \(number) cannot be checked: the person's secret is gone, and no receipt says that the person was erased."
        )
    }
    static func chainEndMissing(expected: Int, found: Int) -> Message {
        Message(
            da: "Kædens ende mangler: sidste post skal være \(expected), men er \(found).",
            en: "The end of the chain is missing: the last record should be \(expected) but is \(found).")
    }
    static func chainOtherHead(_ number: Int) -> Message {
        Message(
            da: "Hovedet ved post \(number) hører ikke til denne kæde: kæden er lavet om.",
            en: "The head at record \(number) does not lie on this chain: it has been made anew.")
    }
    public static func evidenceMissing(_ file: String, number: Int) -> Message {
        Message(
            da: "Bilaget \(file) til post \(number) mangler.",
            en: "The evidence \(file) of record \(number) is missing.")
    }
    public static func evidenceAltered(_ file: String, number: Int) -> Message {
        Message(
            da: "Bilaget \(file) til post \(number) er ændret.",
            en: "The evidence \(file) of record \(number) has been altered.")
    }
    public static func chainIsIntact(_ links: Int, evidence: Int) -> Message {
        Message(
            da: "\(links) \(links == 1 ? "post" : "poster") og \(evidence) bilag er, som de blev skrevet.",
            en:
                "\(links) \(links == 1 ? "record" : "records") and \(evidence) pieces of evidence are as they were written."
        )
    }
    public static func chainErased(_ count: Int) -> Message {
        Message(
            da: "\(count) af dem har mistet deres tekst, fordi personen er slettet; kæden holder.",
            en: "\(count) of them have lost their words because the person was erased; the chain holds.")
    }
    public static func chainHead(_ head: String) -> Message {
        Message(da: "Hoved: \(head)", en: "Head: \(head)")
    }
    public static var chainIsEmpty: Message {
        Message(da: "Der er ingen poster endnu.", en: "There are no records yet.")
    }
}
