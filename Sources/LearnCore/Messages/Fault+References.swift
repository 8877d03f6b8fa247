extension Fault {
    static func invalidID(_ id: String, suggestion: String?) -> Fault {
        let mend =
            suggestion.map { Message(da: "Skriv for eksempel \($0).", en: "Write, for example, \($0).") }
            ?? Message(
                da: "Brug små bogstaver a–z, tal og bindestreg, og begynd med et bogstav.",
                en: "Use small letters a–z, digits and hyphens, and begin with a letter.")
        return Fault(
            .invalidID,
            message: Message(
                da: "»\(id)« kan ikke være et id: små bogstaver a–z, tal og bindestreg, et bogstav først",
                en: "‘\(id)’ cannot be an id: small letters a–z, digits and hyphens, a letter first"),
            mend: mend)
    }

    static func duplicateID(_ id: String, first: String) -> Fault {
        Fault(
            .duplicateID,
            message: Message(
                da: "id=\"\(id)\" er brugt før: \(first)", en: "id=\"\(id)\" is used before: \(first)"),
            mend: Message(
                da: "Giv det nye et id, der ikke er brugt. Lad det gamle stå: det, der er gemt, hænger på det.",
                en: "Give the new one an id that is not used. Leave the old one: what is stored hangs on it."))
    }

    static func danglingReference(_ target: String, suggestion: String?, possible: [String]) -> Fault {
        Fault(
            .danglingReference,
            message: Message(
                da: "Linket peger på »\(target)«, som ikke findes",
                en: "The link points at ‘\(target)’, which does not exist"),
            mend: possible.isEmpty
                ? Message(da: "Ret linket, eller slet det.", en: "Correct the link, or delete it.")
                : .suggestion(suggestion, among: possible))
    }

    static func missingFile(_ path: String, suggestion: String?) -> Fault {
        Fault(
            .missingFile,
            message: Message(da: "Filen \(path) findes ikke", en: "The file \(path) does not exist"),
            mend: suggestion.map { Message(da: "Mente du »\($0)«?", en: "Did you mean ‘\($0)’?") }
                ?? Message(
                    da: "Læg filen i kursets mappe, eller ret stien.",
                    en: "Put the file in the course's folder, or correct the path."))
    }

    static func unreadableFile(_ path: String, reason: Message) -> Fault {
        Fault(
            .unreadableFile,
            message: Message(
                da: "Filen \(path) kan ikke læses: \(reason.danish)",
                en: "The file \(path) cannot be read: \(reason.english)"),
            mend: Message(
                da: "Se efter, at det er en almindelig fil, og at du må læse den.",
                en: "See that it is an ordinary file and that you may read it."))
    }

    static func unsafePath(_ path: String) -> Fault {
        Fault(
            .unsafePath,
            message: Message(
                da: "Stien »\(path)« går ud af kursets mappe",
                en: "The path ‘\(path)’ leads out of the course's folder"),
            mend: Message(
                da: "Læg filen i kursets mappe, og skriv stien derfra, for eksempel figures/katten.svg.",
                en: "Put the file in the course's folder, and write the path from there, such as figures/cat.svg."))
    }

    static func unlistedFile(_ path: String) -> Fault {
        Fault(
            .unlistedFile, severity: .warning,
            message: Message(
                da: "\(path) er ikke med i course.xml", en: "\(path) is not listed in course.xml"),
            mend: Message(
                da: "Tilføj <lesson src=\"\(path)\"/> i et modul, eller slet filen.",
                en: "Add <lesson src=\"\(path)\"/> to a module, or delete the file."))
    }

    static func figureFormat(_ path: String) -> Fault {
        Fault(
            .figureFormat,
            message: Message(
                da: "\(path) er ikke et billede, som kan vises: SVG, PNG, JPEG eller GIF, som navnet siger",
                en: "\(path) is no picture that can be shown: SVG, PNG, JPEG or GIF, as its name says"),
            mend: Message(
                da: "Gem en tegning som SVG eller PNG og et foto som JPEG.",
                en: "Save a drawing as SVG or PNG, and a photo as JPEG."))
    }

    static func animatedFigure(_ path: String) -> Fault {
        Fault(
            .figureFormat,
            message: Message(da: "Billedet \(path) bevæger sig", en: "The picture \(path) moves"),
            mend: Message(
                da: "Gem ét af billederne i filen for sig: et billede i et kursus står stille.",
                en: "Save one of the pictures in the file by itself: a picture in a course stands still."))
    }

    static func photoPosition(_ path: String) -> Fault {
        Fault(
            .photoPosition, severity: .warning,
            message: Message(
                da: "Fotoet \(path) fortæller, hvor det er taget", en: "The photo \(path) tells where it was taken"),
            mend: Message(
                da: "Gem fotoet uden oplysninger om sted, for eksempel som et skærmklip af det.",
                en: "Save the photo without its position, such as by a screenshot of it."))
    }

    static func unsafeDrawing(_ path: String, what: String) -> Fault {
        Fault(
            .unsafeDrawing,
            message: Message(
                da: "Tegningen \(path) indeholder \(what), som kan køre kode eller hente noget udefra",
                en: "The drawing \(path) contains \(what), which can run code or fetch from outside"),
            mend: Message(
                da: "Gem tegningen som ren SVG uden scripts og eksterne filer.",
                en: "Save the drawing as plain SVG, without scripts and outside files."))
    }
}
