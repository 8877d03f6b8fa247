extension Fault {
    static func wrongRoot(found: String, expected: String) -> Fault {
        Fault(
            .wrongRoot,
            message: Message(
                da: "Filen begynder med <\(found)>; her skal den begynde med <\(expected)>",
                en: "The file begins with <\(found)>; here it must begin with <\(expected)>"),
            mend: Message(
                da: "Ret det yderste element, eller stien til filen.",
                en: "Correct the outermost element, or the path to the file."))
    }

    static func wrongNamespace(element: String, of language: Message, found: String, expected: String) -> Fault {
        Fault(
            .wrongNamespace,
            message: Message(
                da: "<\(element)> hører ikke til \(language.danish): "
                    + (found.isEmpty ? "navnerummet mangler" : "navnerummet er »\(found)«"),
                en: "<\(element)> is not of \(language.english): "
                    + (found.isEmpty ? "it has no namespace" : "its namespace is ‘\(found)’")),
            mend: Message(
                da: "Skriv xmlns=\"\(expected)\" på filens yderste element.",
                en: "Write xmlns=\"\(expected)\" on the file's outermost element."))
    }

    static func unknownElement(
        _ name: String, of language: Message, in parent: String, suggestion: String?, possible: [String]
    ) -> Fault {
        Fault(
            .unknownElement,
            message: Message(
                da: "<\(name)> findes ikke i \(language.danish) (i <\(parent)>)",
                en: "<\(name)> is not in \(language.english) (in <\(parent)>)"),
            mend: .suggestion(suggestion, among: possible))
    }

    static func misplacedElement(_ name: String, in parent: String, possible: [String]) -> Fault {
        Fault(
            .misplacedElement,
            message: Message(da: "<\(name)> kan ikke stå i <\(parent)>", en: "<\(name)> cannot stand in <\(parent)>"),
            mend: possible.isEmpty
                ? Message(da: "Her kan kun stå tekst.", en: "Only text can stand here.")
                : .suggestion(nil, among: possible))
    }

    static func elementOrder(_ name: String, before later: String, in parent: String) -> Fault {
        Fault(
            .elementOrder,
            message: Message(
                da: "<\(name)> står efter <\(later)> i <\(parent)>",
                en: "<\(name)> stands after <\(later)> in <\(parent)>"),
            mend: Message(da: "Flyt <\(name)> op foran <\(later)>.", en: "Move <\(name)> up before <\(later)>."))
    }

    static func repeatedElement(_ name: String, in parent: String) -> Fault {
        Fault(
            .repeatedElement,
            message: Message(
                da: "<\(parent)> har mere end ét <\(name)>", en: "<\(parent)> has more than one <\(name)>"),
            mend: Message(da: "Behold det ene.", en: "Keep one of them."))
    }

    static func missingElement(_ name: String, in parent: String, sample: String? = nil) -> Fault {
        let sample = sample ?? "<\(name)>…</\(name)>"
        return Fault(
            .missingElement,
            message: Message(da: "<\(parent)> mangler <\(name)>", en: "<\(parent)> lacks <\(name)>"),
            mend: Message(
                da: "Tilføj \(sample) i <\(parent)>.", en: "Add \(sample) to <\(parent)>."))
    }

    static func rivalElements(_ first: String, _ second: String, in parent: String) -> Fault {
        Fault(
            .repeatedElement,
            message: Message(
                da: "<\(parent)> har både <\(first)> og <\(second)>",
                en: "<\(parent)> has both <\(first)> and <\(second)>"),
            mend: Message(da: "Behold det ene.", en: "Keep one of them."))
    }

    static func missingChoice(_ names: [String], in parent: String) -> Fault {
        let tags = Message.alternatives(names.map { Message(verbatim: "<\($0)>") })
        return Fault(
            .missingElement,
            message: Message(
                da: "<\(parent)> mangler \(tags.danish)",
                en: "<\(parent)> lacks \(tags.english)"),
            mend: Message(da: "Tilføj et af dem i <\(parent)>.", en: "Add one of them to <\(parent)>."))
    }

    static func emptyElement(_ name: String) -> Fault {
        Fault(
            .emptyElement,
            message: Message(da: "<\(name)> er tomt", en: "<\(name)> is empty"),
            mend: Message(
                da: "Skriv noget i det, eller slet det.", en: "Write something in it, or delete it."))
    }

    static func strayText(_ text: String, in parent: String) -> Fault {
        Fault(
            .strayText,
            message: Message(
                da: "Løs tekst i <\(parent)>: »\(text)«", en: "Loose text in <\(parent)>: ‘\(text)’"),
            mend: Message(
                da: "Sæt teksten i et af elementerne, eller slet den.",
                en: "Put the text in one of the elements, or delete it."))
    }

    static func mixedContent(in parent: String) -> Fault {
        Fault(
            .mixedContent,
            message: Message(
                da: "<\(parent)> blander løs tekst og afsnit", en: "<\(parent)> mixes loose text and paragraphs"),
            mend: Message(
                da: "Sæt al teksten i <p>…</p>, eller brug kun løs tekst.",
                en: "Put all the text in <p>…</p>, or use loose text alone."))
    }

    static func unknownAttribute(_ name: String, on element: String, suggestion: String?, possible: [String]) -> Fault {
        Fault(
            .unknownAttribute,
            message: Message(
                da: "<\(element)> har ingen attribut, der hedder \(name)",
                en: "<\(element)> has no attribute named \(name)"),
            mend: possible.isEmpty
                ? Message(da: "Slet den.", en: "Delete it.")
                : .suggestion(suggestion, among: possible))
    }

    static func missingAttribute(_ name: String, on element: String, example: String) -> Fault {
        Fault(
            .missingAttribute,
            message: Message(
                da: "<\(element)> mangler attributten \(name)", en: "<\(element)> lacks the attribute \(name)"),
            mend: Message(
                da: "Skriv for eksempel \(name)=\"\(example)\".", en: "Write, for example, \(name)=\"\(example)\"."))
    }

    static func attributeValue(
        _ value: String, of attribute: String, on element: String, suggestion: String?, possible: [String]
    ) -> Fault {
        Fault(
            .attributeValue,
            message: Message(
                da: "»\(value)« er ikke en værdi for \(attribute) på <\(element)>",
                en: "‘\(value)’ is no value for \(attribute) on <\(element)>"),
            mend: .suggestion(suggestion, among: possible))
    }

    static func attributeForm(_ value: String, of attribute: String, on element: String, form: Message) -> Fault {
        Fault(
            .attributeValue,
            message: Message(
                da: "»\(value)« er ikke en værdi for \(attribute) på <\(element)>",
                en: "‘\(value)’ is no value for \(attribute) on <\(element)>"),
            mend: Message(da: "Skriv \(form.danish).", en: "Write \(form.english)."))
    }

    static var linkNeedsOneTarget: Fault {
        Fault(
            .linkTarget,
            message: Message(
                da: "<link> skal have enten href eller to", en: "<link> must have either href or to"),
            mend: Message(
                da: "Brug href=\"https://…\" ud af kurset og to=\"lektion\" inden for det.",
                en: "Use href=\"https://…\" out of the course and to=\"lesson\" inside it."))
    }

    static func linkScheme(_ address: String) -> Fault {
        Fault(
            .linkTarget,
            message: Message(
                da: "Linket »\(address)« er ikke en webadresse eller en e-mail",
                en: "The link ‘\(address)’ is neither a web address nor an e-mail"),
            mend: Message(
                da: "Skriv adressen helt ud: https://… eller mailto:…",
                en: "Write the address in full: https://… or mailto:…"))
    }
}

extension Message {
    static var courseLanguage: Message { Message(da: "kursussproget", en: "the course language") }

    /// The form of values that are not one of a few words.
    static func wholeNumber(_ range: ClosedRange<Int>) -> Message {
        Message(
            da: "et helt tal fra \(range.lowerBound) til \(range.upperBound)",
            en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }

    static var dayForm: Message {
        Message(
            da: "en dag, der findes, som år-måned-dag: 2027-08-01",
            en: "a day that exists, as year-month-day: 2027-08-01")
    }

    static var versionForm: Message {
        Message(da: "tal med punktum imellem: 1.0.0", en: "numbers with full stops between them: 1.0.0")
    }

    static var languageForm: Message {
        Message(da: "en sprogkode som da eller en", en: "a language code such as da or en")
    }

    static var nonEmptyForm: Message {
        Message(da: "noget i den", en: "something in it")
    }
}
