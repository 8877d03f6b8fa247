/// What an import says of QTI 1.2.
extension Message {
    static func importedInteractionUnknown(_ name: String) -> Message {
        Message(
            da: "der spørges på en måde, som ikke findes her: »\(name)«", en: "a way to ask that is not here: ‘\(name)’"
        )
    }
    static var importedSeveralQuestions: Message {
        Message(da: "der spørges om flere ting på én gang", en: "several things are asked at once")
    }
    static func importedConditionUnknown(_ name: String) -> Message {
        Message(
            da: "en betingelse, som ikke kan afgøres her: »\(name)«",
            en: "a condition that cannot be judged here: ‘\(name)’")
    }
    static func importedPattern(_ pattern: String) -> Message {
        Message(
            da: "svaret er beskrevet med et mønster: »\(pattern)«",
            en: "the answer is described by a pattern: ‘\(pattern)’")
    }
    static func importedPartOfAnswer(_ text: String) -> Message {
        Message(
            da: "svaret skulle bare indeholde »\(text)«; her er det hele svaret",
            en: "an answer had only to contain ‘\(text)’; here it is the whole answer")
    }
    static var importedOpenRange: Message {
        Message(
            da: "grænserne for et rigtigt tal hører her selv med",
            en: "the limits of a right number are right themselves here")
    }
}
