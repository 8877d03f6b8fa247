/// What an import of QTI says of what it meets, and the words that it supplies.
extension Message {
    static var importedQTITestAlone: Message {
        Message(
            da: "Prøven nævner opgaver, der ligger i andre filer. Hent hele mappen eller pakken ind.",
            en: "The test names items that are in other files. Import the whole folder or package.")
    }
    static var importedQTITemplate: Message {
        Message(
            da: "opgavens tal eller ord bliver trukket på ny hver gang",
            en: "the item's numbers or words are drawn anew each time")
    }
    static var importedQTIAdaptive: Message {
        Message(
            da: "der kommer nye spørgsmål frem undervejs, efter hvad man svarer",
            en: "further questions come to light on the way, by what one answers")
    }
    static var importedQTICompanion: Message {
        Message(
            da: "ting og værktøj, som man skulle have ved hånden", en: "things and tools that one should have at hand")
    }
    static var importedQTIFormula: Message {
        Message(da: "formlen er skrevet på én linje", en: "the formula is written on one line")
    }
    static var importedQTIPrintedVariable: Message {
        Message(
            da: "et tal, der først regnes ud undervejs, står som »…«",
            en: "a number that is worked out on the way stands as ‘…’")
    }
    static var importedQTIRubric: Message {
        Message(
            da: "vejledning til den, der retter, har ingen opgave at stå ved",
            en: "guidance for those who mark has no question to stand at")
    }
    static var importedQTITable: Message {
        Message(
            da: "en tabel med huller i er blevet til linjer", en: "a table with gaps in it became lines")
    }
    static var importedQTISurvey: Message {
        Message(
            da: "intet svar er rigtigt: det er blevet noget at tænke over",
            en: "no answer is the right one: it became something to think about")
    }
    static var importedQTIHint: Message {
        Message(
            da: "tilbagemelding på et forkert svar er blevet et hint", en: "feedback on a wrong answer became a hint")
    }
    static var importedQTIFeedback: Message {
        Message(
            da: "tilbagemeldingen hører ikke til et enkelt svar", en: "the feedback belongs to no single answer")
    }
    static var importedQTIPartOfOrder: Message {
        Message(
            da: "kun nogle af delene skal sættes i rækkefølge", en: "only some of the parts are to be put in order")
    }
    static var importedQTIMatrix: Message {
        Message(
            da: "det, der hører sammen, kan ikke deles i spørgsmål med rigtige og forkerte svar",
            en: "what belongs together cannot be parted into questions with right and wrong answers")
    }
    static var importedQTIPictureGap: Message {
        Message(da: "billeder skal trækkes på plads", en: "pictures are to be dragged into place")
    }
    static var importedQTIEmptyGap: Message {
        Message(da: "et hul skal stå tomt", en: "a gap is to stay empty")
    }
    static func importedQTIRange(_ lower: String, _ upper: String) -> Message {
        Message(
            da: "alle tal fra \(lower) til \(upper) var rigtige; nu er kun selve tallet",
            en: "all numbers from \(lower) to \(upper) were right; now only the number itself is")
    }
    static var importedQTITestFeedback: Message {
        Message(
            da: "tilbagemelding på prøven som helhed", en: "feedback on the test as a whole")
    }
    static var importedQTIBranch: Message {
        Message(
            da: "alle opgaver står i rækkefølge; ingen springes over", en: "all items stand in order; none is skipped")
    }
    static func importedQTIMissing(_ address: String) -> Message {
        Message(da: "»\(address)« mangler i pakken", en: "‘\(address)’ is missing from the package")
    }
    static func importedQTITwice(_ address: String) -> Message {
        Message(da: "»\(address)« står der allerede", en: "‘\(address)’ stands there already")
    }

    // MARK: Supplied words

    static var importedQTIOpenPrompt: Message {
        Message(da: "Hvad vil du svare?", en: "What would you answer?")
    }
    static func importedQTIModelAnswer(_ words: String) -> Message {
        Message(da: "Et godt svar: \(words)", en: "A good answer: \(words)")
    }
    static var importedQTIPartly: Message {
        Message(da: "Det er kun delvist rigtigt.", en: "That is only partly right.")
    }
    static var importedQTINoPair: Message {
        Message(da: "De to hører ikke sammen.", en: "The two do not belong together.")
    }
    static var importedQTIQuotation: Message { Message(da: "Kilden er ikke nævnt", en: "The source is not named") }
    static func importedQTISlider(from lower: String, to upper: String) -> Message {
        Message(da: "Et tal fra \(lower) til \(upper)", en: "A number from \(lower) to \(upper)")
    }
    static func importedQTIPart(_ number: Int) -> Message {
        Message(da: " – del \(number)", en: " – part \(number)")
    }
}
