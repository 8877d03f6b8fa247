/// What an import of a course says of the file that it reads, and the words that it supplies where the file has none.
extension Message {
    // MARK: What is wrong with a file

    static var importedFormatUnknown: Message {
        Message(
            da: "Filen er ikke i et format, som kan hentes ind. Formaterne står i docs/import.md.",
            en: "The file is in no format that can be imported. The formats are listed in docs/import.md.")
    }
    static var importedNothing: Message {
        Message(
            da: "Der er ikke noget i filen at lave et kursus af", en: "There is nothing in the file to make a course of"
        )
    }

    static func importedArchive(_ name: String, _ problem: Message) -> Message {
        name.isEmpty
            ? problem
            : Message(da: "»\(name)« i pakken: \(problem.danish)", en: "‘\(name)’ in the package: \(problem.english)")
    }
    static func archiveTooManyFiles(_ most: Int) -> Message {
        Message(da: "Pakken har mere end \(most) filer", en: "The package has more than \(most) files")
    }
    static func archiveTooLarge(megabytes: Int) -> Message {
        Message(da: "Udpakket fylder det mere end \(megabytes) MB", en: "Unpacked it is more than \(megabytes) MB")
    }
    static func archiveBomb(_ ratio: Int) -> Message {
        Message(
            da: "Det pakkede bliver mere end \(ratio) gange så stort, når det pakkes ud; sådan er ingen kurser",
            en: "What is packed grows more than \(ratio) times when unpacked; no course does")
    }
    static var archiveUnsafePath: Message {
        Message(da: "Navnet fører ud af pakken", en: "The name leads out of the package")
    }
    static var archiveDuplicateName: Message {
        Message(da: "To filer har samme navn", en: "Two files have the same name")
    }
    static var archiveNotAFile: Message {
        Message(da: "Det er en henvisning eller en enhed, ikke en fil", en: "It is a link or a device, not a file")
    }
    static var archiveEncrypted: Message {
        Message(da: "Filen er låst med en adgangskode", en: "The file is locked with a password")
    }
    static func archiveDamaged(_ words: String) -> Message {
        Message(
            da: "Pakken er beskadiget eller skåret over. Hent den igen. (\(words))",
            en: "The package is damaged or cut off. Fetch it again. (\(words))")
    }
    static var importedFileUnused: Message {
        Message(da: "filen bruges ikke i kurset", en: "the course does not use the file")
    }

    // MARK: What becomes of the parts

    static var importedUnknownElement: Message {
        Message(da: "elementet kendes ikke", en: "the element is not known")
    }
    static func importedKindUnknown(_ kind: String) -> Message {
        Message(
            da: "kurser har ingen spørgsmål af slagsen »\(kind)«", en: "courses have no questions of the kind ‘\(kind)’"
        )
    }
    static var importedEmptyPart: Message {
        Message(da: "et svar har ingen ord", en: "an answer has no words")
    }
    static var importedNoRightAnswer: Message {
        Message(da: "intet svar er helt rigtigt", en: "no answer is wholly right")
    }
    static var importedNoGaps: Message { Message(da: "teksten har ingen huller", en: "the text has no gaps") }
    static var importedClozeSeveral: Message {
        Message(da: "flere svar i det samme hul", en: "several answers in one gap")
    }
    static func importedTooManyParts(_ most: Int) -> Message {
        Message(da: "spørgsmålet har mere end \(most) dele", en: "the question has more than \(most) parts")
    }
    static var importedPartialMark: Message {
        Message(
            da: "halvt rigtigt tæller som forkert; svarets ord er beholdt",
            en: "partly right counts as wrong; the answer's words are kept")
    }
    static var importedSeveralRight: Message {
        Message(
            da: "flere svar var rigtige: der skal nu vælges alle",
            en: "several answers were right: all must now be chosen")
    }
    static func importedExtraMatch(_ words: String) -> Message {
        Message(da: "»\(words)« hører ikke til noget", en: "‘\(words)’ belongs to nothing")
    }
    static var importedNoPlaceForFeedback: Message {
        Message(
            da: "der er ikke plads til tilbagemelding på et delvist eller forkert svar som helhed",
            en: "there is no place for feedback on a partly right or wrong answer as a whole")
    }
    static var importedNoPlaceForAnswer: Message {
        Message(da: "en refleksion har ingen svar", en: "a reflection has no answers")
    }
    static var importedCaseIgnored: Message {
        Message(da: "store og små bogstaver tæller nu ens", en: "letter case no longer matters")
    }
    static func importedTolerance(_ value: String) -> Message {
        Message(
            da: "afvigelsen \(value) godtages ikke; kun selve tallet er rigtigt",
            en: "the tolerance \(value) is not kept; only the number itself is right")
    }
    static var importedUnits: Message { Message(da: "enheder", en: "units") }
    static var importedAnyOtherAnswer: Message {
        Message(da: "tilbagemelding på alle andre svar", en: "feedback on every other answer")
    }
    static func importedWildcard(_ text: String) -> Message {
        Message(
            da: "stjernen i »\(text)« står ikke længere for hvad som helst",
            en: "the star in ‘\(text)’ no longer stands for anything")
    }
    static var importedTypedWords: Message {
        Message(
            da: "ord, der blev valgt eller trukket på plads, skal nu skrives; de står i opgaven",
            en: "words that were chosen or dragged are now typed; they stand in the prompt")
    }
    static var importedJoinedSentence: Message {
        Message(da: "afsnit med huller er samlet i ét", en: "paragraphs with gaps are joined in one")
    }
    static func importedFileNotPicture(_ name: String) -> Message {
        Message(
            da: "»\(name)« er ikke et billede, som et kursus kan vise (PNG eller sikker SVG)",
            en: "‘\(name)’ is no picture that a course can show (PNG or safe SVG)")
    }
    static func importedFileUnreadable(_ name: String) -> Message {
        Message(da: "»\(name)« kan ikke læses", en: "‘\(name)’ cannot be read")
    }
    static func importedFileNotShown(_ name: String) -> Message {
        Message(da: "»\(name)« vises ikke i teksten", en: "‘\(name)’ is not shown in the text")
    }
    static func importedHTMLTooDeep(_ limit: Int) -> Message {
        Message(
            da: "HTML med elementer i mere end \(limit) lag er udeladt",
            en: "HTML with elements more than \(limit) deep is left out")
    }
    static func importedHTMLTooLarge(megabytes: Int) -> Message {
        Message(
            da: "HTML på mere end \(megabytes) MB er udeladt", en: "HTML of more than \(megabytes) MB is left out")
    }

    // MARK: Supplied words

    static var importedSuppliedReasons: Message {
        Message(
            da: "svar uden begrundelse har fået en enkel sætning", en: "answers without a reason got a plain sentence")
    }
    static var importedSuppliedPrompt: Message {
        Message(da: "opgaven havde ingen ord og har fået nogle", en: "the prompt had no words and got some")
    }
    static var importedSuppliedTemplateLabel: Message {
        Message(
            da: "skabelonen for svaret står i opgaven", en: "the template for the response stands in the prompt")
    }
    static var importedTemplateLabel: Message { Message(da: "Svaret kan bygges sådan op:", en: "A way to answer:") }
    static var importedSuppliedAlternativeText: Message {
        Message(
            da: "et billede uden tekst til dem, der ikke kan se det, har fået »Billede«",
            en: "a picture without text for those who cannot see it got ‘Picture’")
    }
    static var importedRight: Message { Message(da: "Det er rigtigt.", en: "That is right.") }
    static var importedWrong: Message { Message(da: "Det er ikke rigtigt.", en: "That is not right.") }
    static var importedPair: Message { Message(da: "De to hører sammen.", en: "The two belong together.") }
    static func importedPlaceInOrder(_ number: Int) -> Message {
        Message(da: "Det er nummer \(number).", en: "It is number \(number).")
    }
    static var importedTrue: Message { Message(da: "Sandt", en: "True") }
    static var importedFalse: Message { Message(da: "Falsk", en: "False") }
    static var importedAnswerLabel: Message { Message(da: "Svar:", en: "Answer:") }
    static var importedPrompt: Message { Message(da: "Hvad er rigtigt?", en: "What is right?") }
    static var importedGapPrompt: Message {
        Message(da: "Skriv de ord, der mangler.", en: "Write the words that are missing.")
    }
    static func importedChooseBetween(_ words: [String]) -> Message {
        let list = words.joined(separator: " · ")
        return Message(da: "Vælg mellem: \(list)", en: "Choose between: \(list)")
    }
    static var importedPicture: Message { Message(da: "Billede", en: "Picture") }
    static var importedModule: Message { Message(da: "Modul", en: "Module") }
    static var importedLesson: Message { Message(da: "Lektion", en: "Lesson") }
    static func importedSummary(_ files: [String]) -> Message {
        let list = files.joined(separator: ", ")
        return Message(
            da: "Hentet ind fra \(list). Skriv her, hvad kurset handler om.",
            en: "Imported from \(list). Write here what the course is about.")
    }
    static func importedForeignTitle(_ name: String) -> Message {
        Message(da: "Kunne ikke omsættes: \(name)", en: "Could not be carried over: \(name)")
    }
    static func importedForeignNote(kind: String, format: String, path: String) -> Message {
        Message(
            da: "Her stod et spørgsmål af slagsen »\(kind)« (\(format)). Kilden er gemt i \(path) i kursets mappe.",
            en:
                "Here stood a question of the kind ‘\(kind)’ (\(format)). Its source is kept in \(path) in the course's "
                + "folder.")
    }

    // MARK: HTML

    static func importedFormOnly(_ name: String) -> Message {
        Message(da: "<\(name)>: ordene er beholdt, formen ikke", en: "<\(name)>: the words are kept, the form is not")
    }
    static func importedForbidden(_ name: String) -> Message {
        Message(da: "<\(name)> er udeladt med indhold", en: "<\(name)> is left out with its content")
    }
    static func importedAttributeGone(_ name: String) -> Message {
        Message(da: "\(name) er udeladt", en: "\(name) is left out")
    }
    static func importedLinkGone(_ address: String) -> Message {
        Message(da: "linket til »\(address)« er udeladt", en: "the link to ‘\(address)’ is left out")
    }
    static func importedMediaLink(_ name: String) -> Message {
        Message(da: "<\(name)> er blevet et link", en: "<\(name)> became a link")
    }
    static func importedMediaGone(_ name: String) -> Message {
        Message(da: "<\(name)> er udeladt", en: "<\(name)> is left out")
    }
    static func importedPictureGone(_ name: String) -> Message {
        Message(da: "billedet »\(name)« er udeladt", en: "the picture ‘\(name)’ is left out")
    }
    static var importedTableMadeRegular: Message {
        Message(da: "tabellen er gjort regelmæssig", en: "the table is made regular")
    }
    static var importedFormula: Message {
        Message(da: "formlen står, som den er skrevet", en: "the formula stands as it is written")
    }
    static var importedPassagesInRun: Message {
        Message(da: "liste, tabel eller billede står som ord", en: "a list, table or picture stands as words")
    }
    static var importedSameAnswer: Message {
        Message(
            da: "et svar, der er både rigtigt og forkert, regnes for rigtigt",
            en: "an answer that is both right and wrong counts as right")
    }
}
