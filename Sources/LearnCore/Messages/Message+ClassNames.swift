/// What classes are called, and names that must not stand in what is written about them.
extension Message {
    static var classNameIsAddress: Message {
        Message(
            da: "Det ligner en e-mailadresse. Skriv klassens eller stuens navn.",
            en: "That looks like an e-mail address. Write the name of the class or the group.")
    }

    public static func namesInNote(_ names: [String]) -> Message {
        let danish = names.map { "»\($0)«" }.joined(separator: ", ")
        let english = names.map { "‘\($0)’" }.joined(separator: ", ")
        return Message(
            da: "Noten blev ikke gemt: den ser ud til at nævne \(danish). Learn gemmer intet om børn. Er det ikke et "
                + "barn, så skriv den med --keep-note.",
            en: "The note was not kept: it seems to name \(english). Learn stores nothing about children. If it is no "
                + "child, write it with --keep-note.")
    }

    public static func namesInClassName(_ names: [String]) -> Message {
        let danish = names.map { "»\($0)«" }.joined(separator: ", ")
        let english = names.map { "‘\($0)’" }.joined(separator: ", ")
        return Message(
            da: "Pas på: \(danish) ligner navnet på et barn. Ret klassens navn, hvis det er det: learn class edit.",
            en: "Careful: \(english) looks like a child's name. Correct the class's name if it is: learn class edit.")
    }

    public static func namesInAgreement(_ names: [String]) -> Message {
        let danish = names.map { "»\($0)«" }.joined(separator: ", ")
        let english = names.map { "‘\($0)’" }.joined(separator: ", ")
        return Message(
            da: "Aftalen blev ikke gemt: den ser ud til at nævne \(danish). Learn gemmer intet om børn. Er det ikke et "
                + "barn, så skriv den med --keep-names.",
            en: "The agreement was not kept: it seems to name \(english). Learn stores nothing about children. If it "
                + "is no child, write it with --keep-names.")
    }
}
