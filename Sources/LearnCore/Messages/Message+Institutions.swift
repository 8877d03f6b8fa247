/// Institutions, and the headings of tables about people and classes.
extension Message {
    public static var institutionAddSummary: Message {
        Message(
            da: "Opret en institution: skole, børnehave, SFO …", en: "Add an institution: school, kindergarten, SFO …")
    }
    public static var institutionAddExample: Message {
        Message(
            da: "Et id af små bogstaver, som resten af learn kalder den ved.",
            en: "An id in small letters, by which the rest of learn calls it.")
    }
    public static var institutionListSummary: Message {
        Message(da: "Vis institutionerne", en: "Show the institutions")
    }
    public static var institutionListExample: Message {
        Message(da: "Alle, med antal voksne og klasser.", en: "All of them, with how many adults and classes.")
    }
    public static var institutionShowSummary: Message {
        Message(da: "Vis en institution: hvem og hvilke klasser", en: "Show an institution: who, and which classes")
    }
    public static var institutionShowExample: Message {
        Message(da: "Med voksne og klasser i skoleåret.", en: "With the adults and the classes of the school year.")
    }
    public static var institutionEditSummary: Message {
        Message(
            da: "Ret en institutions navn, art eller kommune", en: "Change an institution's name, kind or municipality")
    }
    public static var institutionEditExample: Message {
        Message(da: "Id'et bliver, som det er.", en: "The id stays as it is.")
    }
    public static var institutionNameOption: Message { Message(da: "Hvad den hedder", en: "What it is called") }
    public static var institutionKindOption: Message {
        Message(da: "Hvilken slags institution det er", en: "What kind of institution it is")
    }
    public static var municipalityOption: Message {
        Message(
            da: "Kommunen, hvis krav gælder (ellers de andres)",
            en: "The municipality whose requirements hold (else the others')")
    }
    public static var onlyIdsOption: Message {
        Message(da: "Skriv kun, hvad de kaldes ved", en: "Write only what they are called by")
    }

    // MARK: Names of values

    public static var institutionArgument: Message { Message(da: "INSTITUTION", en: "INSTITUTION") }
    public static var nameValue: Message { Message(da: "NAVN", en: "NAME") }
    public static var nameArgument: Message { Message(da: "NAVN", en: "NAME") }
    public static var kindValue: Message { Message(da: "SLAGS", en: "KIND") }
    public static var emailValue: Message { Message(da: "E-MAIL", en: "E-MAIL") }
    public static var numberValue: Message { Message(da: "TAL", en: "NUMBER") }
    public static var textValue: Message { Message(da: "TEKST", en: "TEXT") }

    // MARK: What happened

    public static func institutionIsKnown(_ id: String, name: String) -> Message {
        Message(
            da: "Der er allerede en institution »\(id)«: \(name). Ret den med: learn institution edit \(id)",
            en: "There is an institution ‘\(id)’ already: \(name). Change it with: learn institution edit \(id)")
    }
    public static func institutionAdded(_ name: String, id: String) -> Message {
        Message(da: "Oprettet: \(name) (\(id))", en: "Added: \(name) (\(id))")
    }
    public static func institutionWithoutMunicipality(_ id: String) -> Message {
        Message(
            da: "Uden kommune gælder ingen krav. Skriv den med: learn institution edit \(id) --municipality …",
            en: "Without a municipality no requirements hold. Add it with: learn institution edit \(id) "
                + "--municipality …")
    }
    public static func changed(_ name: String) -> Message { Message(da: "Rettet: \(name)", en: "Changed: \(name)") }
    public static var nothingToChange: Message {
        Message(da: "Der er intet at ændre.", en: "There is nothing to change.")
    }
    public static func institutionTitle(_ name: String, kind: Message, municipality: String) -> Message {
        let place = municipality.isEmpty ? "" : ", \(municipality)"
        return Message(da: "\(name) (\(kind.danish)\(place))", en: "\(name) (\(kind.english)\(place))")
    }

    // MARK: Headings

    public static var institutions: Message { Message(da: "Institutioner", en: "Institutions") }
    public static var people: Message { Message(da: "Voksne", en: "Adults") }
    public static var classes: Message { Message(da: "Klasser og stuer", en: "Classes") }
    public static var idHeading: Message { Message(da: "Id", en: "Id") }
    public static var nameHeading: Message { Message(da: "Navn", en: "Name") }
    public static var kindHeading: Message { Message(da: "Slags", en: "Kind") }
    public static var municipalityHeading: Message { Message(da: "Kommune", en: "Municipality") }
    public static var peopleHeading: Message { Message(da: "Voksne", en: "Adults") }
    public static var classesHeading: Message { Message(da: "Klasser", en: "Classes") }
    public static var roleHeading: Message { Message(da: "Rolle", en: "Role") }
    public static var institutionHeading: Message { Message(da: "Institution", en: "Institution") }
    public static var fromHeading: Message { Message(da: "Fra", en: "From") }
    public static var throughHeading: Message { Message(da: "Til og med", en: "Through") }
    public static var stateHeading: Message { Message(da: "Tilstand", en: "State") }
    public static var emailHeading: Message { Message(da: "E-mail", en: "E-mail") }
    public static var percentHeading: Message { Message(da: "Procent", en: "Percent") }
    public static var whatHeading: Message { Message(da: "Hvad", en: "What") }
    public static var valueHeading: Message { Message(da: "Værdi", en: "Value") }
    public static var recordedHeading: Message { Message(da: "Skrevet", en: "Recorded") }
    public static var byHeading: Message { Message(da: "Af", en: "By") }
    public static var yes: Message { Message(da: "ja", en: "yes") }
    public static var no: Message { Message(da: "nej", en: "no") }
}
