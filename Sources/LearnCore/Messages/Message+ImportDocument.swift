/// What an import says of word processors' documents, Word's and OpenDocument's alike.
extension Message {
    // MARK: Structure

    static var importedEmptyHeading: Message {
        Message(da: "der står ikke noget under overskriften", en: "nothing stands under the heading")
    }
    static var importedBookmarkGone: Message {
        Message(
            da: "et link i dokumentet fører ikke til noget sted; dets ord er beholdt",
            en: "a link inside the document leads nowhere; its words are kept")
    }
    static func importedListContinued(_ number: Int) -> Message {
        Message(
            da: "listen gik videre fra nummer \(number); nu begynder den ved 1",
            en: "the list went on from number \(number); it now begins at 1")
    }
    static var importedMergedCells: Message {
        Message(
            da: "sammenlagte felter i tabellen er delt; de nye felter er tomme",
            en: "merged cells of the table are divided; the new ones are empty")
    }
    static var importedHeadMade: Message {
        Message(
            da: "tabellen havde ingen overskriftsrække; den første række er blevet det",
            en: "the table had no header row; its first row has become it")
    }
    static var importedTableTooWide: Message {
        Message(
            da: "tabellen er for ujævn eller for stor; dens felter står som afsnit",
            en: "the table is too uneven or too large; its cells stand as paragraphs")
    }
    static var importedTableOneColumn: Message {
        Message(
            da: "en tabel med én række eller én kolonne står som afsnit",
            en: "a table of one row or one column stands as paragraphs")
    }
    static var importedQuotationStyle: Message {
        Message(
            da: "citatet står som et almindeligt afsnit, for kurser kræver, at et citat har en kilde",
            en: "the quotation stands as a plain paragraph, as a course requires a quotation to name its source")
    }

    // MARK: Words

    static var importedStruckOut: Message {
        Message(da: "overstregede ord står uden streg", en: "struck-out words stand without the line")
    }
    static var importedRaised: Message {
        Message(da: "hævede eller sænkede tegn står på linjen", en: "raised or lowered signs stand on the line")
    }
    static var importedHiddenText: Message {
        Message(da: "skjult tekst er udeladt", en: "hidden text is left out")
    }
    static var importedDeletedText: Message {
        Message(
            da: "slettet tekst i sporede ændringer er udeladt", en: "text deleted in tracked changes is left out")
    }
    static func importedSymbolGone(_ font: String, _ code: String) -> Message {
        Message(
            da: "tegnet \(code) i skrifttypen \(font) findes ikke som bogstav",
            en: "the sign \(code) of the font \(font) has no letter")
    }
    static func importedField(_ name: String) -> Message {
        Message(
            da: "feltet \(name) er udeladt: det regnes ud af siderne i dokumentet",
            en: "the field \(name) is left out: it is worked out from the pages of the document")
    }
    static var importedContentsList: Message {
        Message(
            da: "indholdsfortegnelsen er udeladt: kurset har sin egen",
            en: "the table of contents is left out: the course has its own")
    }
    static var importedPlaceholder: Message {
        Message(da: "en tom plads til at skrive i er udeladt", en: "an empty place to type in is left out")
    }
    static var importedDropDown: Message {
        Message(
            da: "en rulleliste står som det valg, der var gjort", en: "a drop-down list stands as what was chosen in it"
        )
    }
    static var importedEquation: Message {
        Message(
            da: "en formel står som tegn på en linje og kan ikke læses rigtigt",
            en: "a formula stands as signs on one line and cannot be read right")
    }
    static var importedUnknownContent: Message {
        Message(da: "elementet kendes ikke; dets ord er beholdt", en: "the element is not known; its words are kept")
    }

    // MARK: Pictures and other things

    static var importedPictureNotFound: Message {
        Message(da: "billedet er ikke i dokumentet", en: "the picture is not in the document")
    }
    static var importedPictureUncropped: Message {
        Message(
            da: "billedet var beskåret; nu vises det hele. Se efter, om det må det.",
            en: "the picture was cropped and is now shown whole. See whether it may be.")
    }
    static var importedShapeGone: Message {
        Message(da: "en tegnet figur uden ord er udeladt", en: "a drawn shape without words is left out")
    }
    static var importedChartGone: Message {
        Message(da: "et diagram er udeladt", en: "a chart or diagram is left out")
    }
    static var importedObjectGone: Message {
        Message(da: "en indlejret fil er udeladt", en: "an embedded file is left out")
    }
    static var importedHeaderFooter: Message {
        Message(
            da: "sidehoved og sidefod er udeladt: et kursus har ingen sider",
            en: "headers and footers are left out: a course has no pages")
    }
    static var importedInsertedDocument: Message {
        Message(
            da: "et indsat dokument er udeladt; hent det ind for sig",
            en: "an inserted document is left out; import it by itself")
    }
    static var importedPartMissing: Message {
        Message(da: "en del af dokumentet mangler i filen", en: "a part of the document is missing from the file")
    }

    // MARK: Notes and comments

    static var importedNoteUnused: Message {
        Message(da: "intet i teksten viser hen til noten", en: "nothing in the text refers to the note")
    }
    static var importedCommentUnused: Message {
        Message(da: "intet i teksten viser hen til kommentaren", en: "nothing in the text refers to the comment")
    }
    static func importedNoteTitle(_ number: Int) -> Message {
        Message(da: "Note \(number)", en: "Note \(number)")
    }
    static func importedComment(about words: String, _ comment: String) -> Message {
        words.isEmpty
            ? Message(da: "Kommentar: \(comment)", en: "Comment: \(comment)")
            : Message(da: "Kommentar til »\(words)«: \(comment)", en: "Comment on ‘\(words)’: \(comment)")
    }

    // MARK: What is written to become something

    static func importedLabelHalf(_ label: String) -> Message {
        Message(
            da: "»\(label):« har ikke det, der skal til, under sig; det står som tekst",
            en: "‘\(label):’ has not what it takes below it; it stands as text")
    }
    static var importedQuestionWithoutOptions: Message {
        Message(
            da: "spørgsmålet har ikke to svar under sig; det står som tekst",
            en: "the question has not two answers below it; it stands as text")
    }
    static var importedQuestionWithoutRight: Message {
        Message(
            da: "intet svar er mærket som rigtigt (☑, »(rigtigt)« eller »Rigtigt: b«); spørgsmålet står som tekst",
            en: "no answer is marked as right (☑, ‘(right)’ or ‘Right: b’); the question stands as text")
    }
    static var importedQuestionAllRight: Message {
        Message(
            da: "alle svar er mærket som rigtige; spørgsmålet står som tekst",
            en: "every answer is marked as right; the question stands as text")
    }
    static var importedQuestionKeyUnknown: Message {
        Message(
            da: "»Rigtigt:« nævner et svar, som ikke er der; spørgsmålet står som tekst",
            en: "‘Right:’ names an answer that is not there; the question stands as text")
    }
    static var importedGuideWithoutBlock: Message {
        Message(
            da: "vejledningen har intet lige før sig at høre til, eller ingen ord; den står som tekst",
            en: "the guide has nothing right before it to belong to, or no words; it stands as text")
    }
    static var importedTickGone: Message {
        Message(da: "et flueben i en tjekliste er taget væk", en: "a tick in a checklist is taken away")
    }
    static var importedChecklistFlat: Message {
        Message(
            da: "punkter under punkter i en tjekliste står på linje",
            en: "points below points of a checklist stand in one row")
    }
    static var importedJoinedParagraphs: Message {
        Message(da: "flere afsnit er samlet i ét", en: "several paragraphs are joined in one")
    }
}
