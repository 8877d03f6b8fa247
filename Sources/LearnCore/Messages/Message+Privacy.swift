/// What is stored, in words: the categories of data, and the tables that hold them.
extension Message {
    public static func dataCategory(_ category: String) -> Message {
        switch category {
        case "identity": Message(da: "Identitet", en: "Identity")
        case "employment": Message(da: "Ansættelse", en: "Employment")
        case "progress": Message(da: "Forløb", en: "Progress")
        case "answers": Message(da: "Svar", en: "Answers")
        case "records": Message(da: "Efteruddannelse", en: "Upskilling")
        case "class-work": Message(da: "Arbejde med klasser", en: "Work with classes")
        case "class-notes": Message(da: "Noter om aktiviteter", en: "Notes on activities")
        case "audit": Message(da: "Spor af ændringer", en: "Trail of changes")
        default: Message(da: "Teknik", en: "Technical")
        }
    }

    /// What the category is for (GDPR art. 30(1)(b)).
    public static func dataPurpose(_ category: String) -> Message {
        switch category {
        case "identity":
            Message(
                da: "At vide, hvilken voksen der har taget kurser og holdt aktiviteter, og at kunne skrive et bevis.",
                en: "To know which adult took courses and held activities, and to be able to issue a certificate.")
        case "employment":
            Message(
                da: "At vide, hvilke krav der gælder for hvem, hvor og hvornår; fravær, så ingen frist løber imens. "
                    + "Aldrig hvorfor nogen er væk.",
                en: "To know which requirements hold for whom, where and when; times away, so that no deadline runs "
                    + "meanwhile. Never why somebody is away.")
        case "progress":
            Message(
                da: "At fortsætte, hvor man slap, og at vide, hvilke lektioner der er gennemført.",
                en: "To go on where one stopped, and to know which lessons were completed.")
        case "answers":
            Message(
                da: "At give svar på opgaver og vise, hvad man selv har svaret. Ingen leder får dem at se.",
                en: "To respond to exercises and show one's own answers. No leader gets to see them.")
        case "records":
            Message(
                da: "At dokumentere den efteruddannelse, som rollen kræver, så det kan efterprøves.",
                en: "To document the upskilling that the role requires, so that it can be verified.")
        case "class-work":
            Message(
                da: "At vide, hvad der er holdt med en klasse, så næste voksen kan bygge videre. Intet om børnene.",
                en: "To know what was held with a class, so that the next adult can go on. Nothing about the children.")
        case "class-notes":
            Message(
                da: "En linje fra den voksne til den næste om, hvordan en aktivitet gik.",
                en: "A line from one adult to the next on how an activity went.")
        case "audit":
            Message(
                da: "At kunne se, hvem der har ændret eller slettet hvad.",
                en: "To be able to see who changed or erased what.")
        default:
            Message(
                da: "At programmet virker: versioner, summer, nøgler, institutioner og klassers navne. Intet om nogen.",
                en: "For the program to work: versions, sums, keys, institutions and names of classes. Nothing about "
                    + "anybody.")
        }
    }

    /// Whom the category is about (GDPR art. 30(1)(c)).
    public static func dataPersons(_ category: String) -> Message {
        switch category {
        case "technical": Message(da: "ingen", en: "nobody")
        case "audit":
            Message(da: "de voksne, der bruger og passer programmet", en: "the adults who use and keep the program")
        default: Message(da: "voksne, der arbejder med børn", en: "adults who work with children")
        }
    }

    /// After what the months of a category run.
    public static func retentionStart(_ category: String) -> Message {
        switch category {
        case "identity": Message(da: "efter den sidste ansættelse", en: "after the last appointment")
        case "answers":
            Message(
                da: "efter svaret, når lektionen er gennemført", en: "after the answer, once the lesson is completed")
        default: Message(da: "efter aktiviteten", en: "after the activity")
        }
    }

    /// What the rows of a table are.
    public static func storedTable(_ table: String) -> Message? {
        switch table {
        case "schema_version": Message(da: "Lagerets version", en: "The store's version")
        case "actor":
            Message(da: "Tilfældige id'er, som loggen kender folk ved", en: "Random ids by which the log knows people")
        case "local_actor": Message(da: "Hvem denne maskine hører til", en: "Whom this machine belongs to")
        case "person": Message(da: "Navn og e-mail", en: "Name and e-mail address")
        case "person_secret":
            Message(
                da: "Den hemmelighed, der binder poster til personen", en: "The secret that binds records to the person"
            )
        case "institution": Message(da: "Institutioner", en: "Institutions")
        case "appointment": Message(da: "Roller og steder", en: "Roles and places")
        case "absence": Message(da: "Tider væk, uden grund", en: "Times away, without a reason")
        case "statement": Message(da: "Loggen over lektioner og svar", en: "The log of lessons and answers")
        case "receipt":
            Message(
                da: "Kvitteringer fra kursets sider, som man selv har hentet ind",
                en: "Receipts from the pages of courses that one took in oneself")
        case "lesson_progress": Message(da: "Hvor langt man er i hver lektion", en: "How far one is in each lesson")
        case "bookmark": Message(da: "Bogmærker i lektioner", en: "Bookmarks in lessons")
        case "step_progress": Message(da: "Hvor langt man er i hvert trin", en: "How far one is in each step")
        case "record": Message(da: "Poster om efteruddannelse", en: "Records of upskilling")
        case "record_head": Message(da: "Den sidste post i kæden", en: "The last record of the chain")
        case "certificate": Message(da: "Udstedte beviser", en: "Issued certificates")
        case "signing_key":
            Message(da: "Nøglen, som beviser underskrives med", en: "The key that certificates are signed with")
        case "class_group": Message(da: "Klasser og stuer", en: "Classes")
        case "class_event": Message(da: "Hvad der er holdt med klasser", en: "What was held with classes")
        case "class_progress": Message(da: "Hvor langt klasser er", en: "How far classes are")
        case "change": Message(da: "Hvem der har ændret hvad", en: "Who changed what")
        case "erasure": Message(da: "Kvitteringer for sletning", en: "Receipts of erasure")
        case "retention": Message(da: "Hvor længe data gemmes", en: "How long data is kept")
        default: nil
        }
    }
}
