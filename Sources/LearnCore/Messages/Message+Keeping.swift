/// What exported pages say of what the browser remembers.
extension Message {
    public static var keepingTitle: Message { Message(da: "Hvor langt du er", en: "How far you are") }
    public static var keepOnDevice: Message {
        Message(da: "Husk på denne enhed, hvor langt jeg er", en: "Remember on this device how far I am")
    }
    public static var keepingExplanation: Message {
        Message(
            da: "Kun i denne browser, og kun dine svar på spørgsmål og valg i samtaler – aldrig det, du skriver i "
                + "tankefelterne. Fjern fluebenet, så er det slettet. Bruger I enheden sammen, kan andre se det.",
            en: "In this browser only, and only your answers to questions and choices in talks – never what you write "
                + "as your thoughts. Remove the tick and it is erased. On a shared device others can see it.")
    }
    public static var saveReceipt: Message { Message(da: "Gem kvittering", en: "Save a receipt") }
    public static var receiptExplanation: Message {
        Message(
            da: "En lille fil med det, du har svaret, uden dit navn. Den kan hentes ind i kursusprogrammet som dine "
                + "egne oplysninger. Uden fluebenet gælder den kun dette besøg på siden.",
            en: "A small file with what you answered, without your name. The course program takes it in as your own "
                + "account. Without the tick it covers only this visit to the page.")
    }
    public static var receiptSaved: Message {
        Message(da: "Kvitteringen er gemt blandt dine hentede filer.", en: "The receipt is among your downloads.")
    }
    public static var receiptEmpty: Message {
        Message(
            da: "Der er ikke noget at kvittere for endnu. Svar på et spørgsmål, eller spil en samtale.",
            en: "There is nothing for a receipt yet. Answer a question, or play a talk.")
    }
    public static var browserKeepsNothing: Message {
        Message(
            da: "Browseren vil ikke huske noget for denne side. Gem en kvittering, før du lukker den.",
            en: "The browser will not remember anything for this page. Save a receipt before you close it.")
    }
    public static var browserForgot: Message {
        Message(da: "Det, browseren huskede, er slettet.", en: "What the browser remembered is erased.")
    }
    public static var keptAsDone: Message { Message(da: "✓ gennemført", en: "✓ done") }
    public static var keptAsBegun: Message { Message(da: "▸ begyndt", en: "▸ begun") }
}
