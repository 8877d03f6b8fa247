/// What can be wrong with a CSV file.
extension Message {
    static func csvPlace(line: Int, column: Int) -> Message {
        Message(da: "Linje \(line), tegn \(column):", en: "Line \(line), character \(column):")
    }

    static var csvInvalidUTF8: Message {
        Message(
            da: "Filen er ikke i UTF-8. Gem den fra regnearket som »CSV UTF-8«.",
            en: "The file is not in UTF-8. Save it from the spreadsheet as ‘CSV UTF-8’.")
    }

    static var csvUnclosedQuote: Message {
        Message(
            da: "Her begynder et anførselstegn, som aldrig bliver lukket.",
            en: "A quotation mark opens here and is never closed.")
    }

    static var csvTextAfterQuote: Message {
        Message(
            da: "Der står tekst efter et afsluttende anførselstegn. Skriv to anførselstegn for at vise ét.",
            en: "There is text after a closing quotation mark. Write two quotation marks to show one.")
    }

    static var csvStrayQuote: Message {
        Message(
            da: "Der står et anførselstegn midt i et felt. Sæt hele feltet i anførselstegn, "
                + "og skriv to for at vise ét.",
            en: "There is a quotation mark inside a field. Put the whole field in quotation marks, "
                + "and write two to show one.")
    }

    static func csvTooManyRows(limit: Int) -> Message {
        Message(
            da: "Filen har mere end \(limit) rækker.",
            en: "The file has more than \(limit) rows.")
    }

    static func csvTooManyColumns(limit: Int) -> Message {
        Message(
            da: "Rækken har mere end \(limit) felter.",
            en: "The row has more than \(limit) fields.")
    }

    static func csvFieldTooLong(limit: Int) -> Message {
        Message(
            da: "Feltet er på mere end \(limit) byte.",
            en: "The field is longer than \(limit) bytes.")
    }
}
