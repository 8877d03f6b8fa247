/// The words around a scenario.
extension Message {
    public static var scenario: Message { Message(da: "Scenarie", en: "Scenario") }

    /// The names of the seven steps of the konflikttrappe (order and names: Center for Konfliktløsning,
    /// https://konfliktloesning.dk).
    public static func ladderStep(_ step: Int) -> Message {
        switch step {
        case ...1: Message(da: "Uoverensstemmelse", en: "Disagreement")
        case 2: Message(da: "Personificering", en: "It becomes personal")
        case 3: Message(da: "Problemet vokser", en: "The problem grows")
        case 4: Message(da: "Samtale opgives", en: "Talk is given up")
        case 5: Message(da: "Fjendebilleder", en: "Images of an enemy")
        case 6: Message(da: "Åben fjendtlighed", en: "Open hostility")
        default: Message(da: "Polarisering", en: "Polarisation")
        }
    }

    public static var ladder: Message { Message(da: "Konflikttrappen", en: "The conflict ladder") }

    public static func ladderStart(_ step: Int) -> Message {
        Message(
            da: "Konflikten begynder på trin \(step) af konflikttrappen: \(ladderStep(step).danish).",
            en: "The conflict begins on step \(step) of the conflict ladder: \(ladderStep(step).english).")
    }

    public static func ladderAt(_ step: Int) -> Message {
        Message(
            da: "Trin \(step) af 7: \(ladderStep(step).danish)", en: "Step \(step) of 7: \(ladderStep(step).english)")
    }

    /// What a choice did to the conflict.
    public static func ladderShift(_ shift: Int) -> Message {
        let steps = abs(shift)
        return shift == 0
            ? Message(da: "Konflikten bliver, hvor den er", en: "The conflict stays where it is")
            : shift < 0
                ? Message(
                    da: "Konflikten går \(steps) trin ned",
                    en: "The conflict goes down \(steps) \(steps == 1 ? "step" : "steps")")
                : Message(
                    da: "Konflikten går \(steps) trin op",
                    en: "The conflict goes up \(steps) \(steps == 1 ? "step" : "steps")")
    }

    public static func scene(_ number: Int) -> Message { Message(da: "Scene \(number)", en: "Scene \(number)") }
    public static var whatDoYouDo: Message { Message(da: "Hvad gør du?", en: "What do you do?") }
    public static var whatDidItDo: Message { Message(da: "Hvad gjorde det?", en: "What did it do?") }
    public static var debrief: Message { Message(da: "Tag med herfra", en: "Take this along") }
    public static var beginAgain: Message { Message(da: "Begynd forfra", en: "Begin again") }
    public static var turningPoints: Message {
        Message(da: "Valgene, der vendte det", en: "The choices that turned it")
    }

    public static func ending(_ outcome: String) -> Message {
        switch outcome {
        case "good": Message(da: "En god slutning", en: "A good ending")
        case "mixed": Message(da: "En blandet slutning", en: "A mixed ending")
        default: Message(da: "En slutning, der kunne være gået bedre", en: "An ending that could have gone better")
        }
    }

    public static func scenarioPaths(_ title: String, scenes: Int, paths: Int, shortest: Int, longest: Int) -> Message {
        Message(
            da: "scenarie »\(title)«: \(scenes) scener, \(paths) veje, \(shortest)–\(longest) valg",
            en: "scenario ‘\(title)’: \(scenes) scenes, \(paths) paths, \(shortest)–\(longest) choices")
    }
}
