extension Fault {
    static func mismatchedTag(open: String, close: String) -> Fault {
        Fault(
            .xmlMismatchedTag,
            message: Message(
                da: "</\(close)> lukker et element, der ikke er åbent; det åbne er <\(open)>",
                en: "</\(close)> closes an element that is not open; the open one is <\(open)>"),
            mend: Message(
                da: "Sæt </\(open)> foran, eller ret navnet, så start og slut passer sammen.",
                en: "Put </\(open)> before it, or correct the name so that start and end match."))
    }

    static func truncated(open: String?) -> Fault {
        let place = open.map { "<\($0)>" }
        return Fault(
            .xmlTruncated,
            message: Message(
                da: place.map { "Filen slutter midt i \($0)" } ?? "Filen slutter, før den er færdig",
                en: place.map { "The file ends inside \($0)" } ?? "The file ends before it is complete"),
            mend: Message(
                da: "Luk det åbne element, eller hent filen igen, hvis den er kommet halvt over.",
                en: "Close the open element, or fetch the file again if it arrived in half."))
    }

    static var emptyFile: Fault {
        Fault(
            .xmlTruncated,
            message: Message(da: "Filen er tom", en: "The file is empty"),
            mend: Message(
                da: "Skriv noget i den, eller slet den, også i course.xml, hvis den står der.",
                en: "Write something in it, or delete it, also from course.xml if it is listed there."))
    }

    static var invalidUTF8: Fault {
        Fault(
            .xmlEncoding,
            message: Message(
                da: "Teksten er ikke UTF-8 fra dette sted", en: "The text is not UTF-8 from this place on"),
            mend: Message(
                da: "Gem filen igen med tegnsættet UTF-8.", en: "Save the file again in the encoding UTF-8."))
    }

    static func foreignEncoding(_ name: String) -> Fault {
        Fault(
            .xmlEncoding,
            message: Message(
                da: "Filen er skrevet i \(name); her bruges UTF-8",
                en: "The file is written in \(name); UTF-8 is what is read here"),
            mend: Message(
                da: "Gem filen i UTF-8, og skriv encoding=\"UTF-8\" i første linje.",
                en: "Save the file in UTF-8, and write encoding=\"UTF-8\" in the first line."))
    }

    static func undefinedEntity(_ name: String) -> Fault {
        Fault(
            .xmlEntity,
            message: Message(
                da: "&\(name); findes ikke her", en: "&\(name); does not exist here"),
            mend: Message(
                da: "Skriv tegnet selv. Kun &amp; &lt; &gt; &quot; og &apos; skrives med &.",
                en: "Write the character itself. Only &amp; &lt; &gt; &quot; and &apos; are written with &."))
    }

    static var documentType: Fault {
        Fault(
            .xmlDocumentType,
            message: Message(
                da: "<!DOCTYPE …> er ikke tilladt", en: "<!DOCTYPE …> is not allowed"),
            mend: Message(da: "Slet hele linjen.", en: "Delete the whole line."))
    }

    static func tooDeep(limit: Int) -> Fault {
        Fault(
            .xmlLimit,
            message: Message(
                da: "Elementerne ligger mere end \(limit) lag dybt", en: "The elements lie more than \(limit) deep"),
            mend: Message(da: "Gør strukturen fladere.", en: "Make the structure flatter."))
    }

    static func tooLarge(limit: Int) -> Fault {
        Fault(
            .xmlLimit,
            message: Message(
                da: "Filen er større end \(limit >> 20) MB", en: "The file is larger than \(limit >> 20) MB"),
            mend: Message(
                da: "Del den i flere filer.", en: "Divide it into several files."))
    }

    static func xmlSyntax(_ message: Message, mend: Message) -> Fault {
        Fault(.xmlSyntax, message: message, mend: mend)
    }

    static func duplicateXMLAttribute(_ name: String) -> Fault {
        xmlSyntax(
            Message(
                da: "Attributten \(name) står to gange i samme element",
                en: "The attribute \(name) stands twice in one element"),
            mend: Message(da: "Behold den ene.", en: "Keep one of them."))
    }

    static var unquotedAttribute: Fault {
        xmlSyntax(
            Message(da: "En attributs værdi står ikke i anførselstegn", en: "An attribute's value is not in quotes"),
            mend: Message(da: "Skriv den som navn=\"værdi\".", en: "Write it as name=\"value\"."))
    }

    static var lessThanInAttribute: Fault {
        xmlSyntax(
            Message(da: "Tegnet < står i en attributs værdi", en: "The character < stands in an attribute's value"),
            mend: Message(
                da: "Skriv &lt;, eller sæt det manglende anførselstegn.",
                en: "Write &lt;, or put the quote that is missing."))
    }

    static var strayMarkup: Fault {
        xmlSyntax(
            Message(da: "Tegnet < eller & står alene i teksten", en: "The character < or & stands alone in the text"),
            mend: Message(da: "Skriv &lt; for < og &amp; for &.", en: "Write &lt; for < and &amp; for &."))
    }

    static func undeclaredPrefix(_ prefix: String) -> Fault {
        xmlSyntax(
            Message(
                da: "Forstavelsen \(prefix): er ikke erklæret", en: "The prefix \(prefix): is not declared"),
            mend: Message(
                da: "Fjern \(prefix): foran navnet.", en: "Remove \(prefix): from the front of the name."))
    }

    static var invalidCharacter: Fault {
        xmlSyntax(
            Message(
                da: "Et usynligt styretegn eller et forbudt tegn står her",
                en: "An invisible control character or a forbidden one stands here"),
            mend: Message(da: "Slet tegnet.", en: "Delete the character."))
    }

    static var contentAfterRoot: Fault {
        xmlSyntax(
            Message(da: "Der står noget efter filens sidste element", en: "Something stands after the last element"),
            mend: Message(da: "Flyt det ind i elementet, eller slet det.", en: "Move it inside, or delete it."))
    }

    static func otherXML(_ words: String) -> Fault {
        xmlSyntax(
            Message(da: "Filen er ikke velformet XML: \(words)", en: "The file is not well-formed XML: \(words)"),
            mend: Message(
                da: "Se på linjen og den før: en < eller et \" mangler eller er for meget.",
                en: "Look at the line and the one before: a < or a \" is missing or is one too many."))
    }
}
