/// What an import of Moodle's question banks says.
extension Message {
    static var importedMoodleCalculated: Message {
        Message(
            da: "tallene i spørgsmålet trækkes på ny hver gang; det kan et kursus ikke",
            en: "the numbers in the question are drawn anew each time; a course cannot do that")
    }
    static var importedMoodleRandom: Message {
        Message(
            da: "spørgsmålet sættes sammen af tilfældige andre",
            en: "the question is put together from others at random")
    }
    static var importedMoodleOnPicture: Message {
        Message(
            da: "noget skal trækkes hen på et billede; det kan et kursus ikke",
            en: "something is dragged onto a picture; a course cannot do that")
    }
    static var importedMoodleMissing: Message {
        Message(
            da: "Moodle kendte selv ikke spørgsmålets slags", en: "Moodle itself did not know the kind of the question")
    }
    static var importedMoodleUpload: Message {
        Message(da: "svaret er en fil, der skal afleveres", en: "the answer is a file to hand in")
    }
    static var importedMoodleAttachment: Message {
        Message(
            da: "der kan ikke afleveres en fil sammen med svaret", en: "no file can be handed in with the answer")
    }
    static var importedMoodleEmptyGap: Message {
        Message(da: "et hul skal stå tomt for at være rigtigt", en: "a gap must be left empty to be right")
    }
    static func importedMoodlePattern(_ text: String) -> Message {
        Message(
            da: "svaret »\(text)« er et mønster (regulært udtryk)",
            en: "the answer ‘\(text)’ is a pattern (regular expression)")
    }
    static var importedMoodleOnceOnly: Message {
        Message(
            da: "det samme ord tæller nu i flere huller", en: "the same word now counts in several gaps")
    }
    static var importedMoodleUnitTolerance: Message {
        Message(
            da: "med en enhed bag er kun selve tallet rigtigt, uden afvigelse",
            en: "with a unit behind it, only the number itself is right, without a tolerance")
    }
    static var importedMoodleSeveralInRow: Message {
        Message(da: "flere svar i den samme række", en: "several answers in one row")
    }
    static var importedMoodleOtherAnswers: Message {
        Message(
            da: "tilbagemeldingen på alle andre svar er blevet et tip",
            en: "the feedback on every other answer became a hint")
    }
    static var importedMoodleOtherLanguages: Message {
        Message(
            da: "af en tekst på flere sprog står kursets sprog",
            en: "of a text in several languages, the course's language stands")
    }
    static var importedMoodleAsides: Message {
        Message(
            da: "billeder og tabeller i svarene står nummereret i opgaven",
            en: "pictures and tables in the answers stand numbered in the prompt")
    }
    static var importedMoodleGapsInTable: Message {
        Message(
            da: "en tabel med huller er skrevet ud i linjer", en: "a table with gaps is written out in lines")
    }
    static var importedPartlyRight: Message { Message(da: "Det er delvis rigtigt.", en: "That is partly right.") }
    static var importedMoodleRowsPrompt: Message {
        Message(da: "Vælg det, der passer.", en: "Choose what fits.")
    }
    static func importedMoodlePictureLabel(_ number: Int) -> Message {
        Message(da: "Billede \(number)", en: "Picture \(number)")
    }
    static func importedMoodleTableLabel(_ number: Int) -> Message {
        Message(da: "Tabel \(number)", en: "Table \(number)")
    }
}
