/// What an import says of content packages.
extension Message {
    static var importedOther: Message { Message(da: "Andet", en: "Other") }
    static var importedTopicPurpose: Message {
        Message(da: "At høre, hvordan kollegerne ser på det.", en: "To hear how colleagues see it.")
    }
    static var importedTopicIsActivity: Message {
        Message(
            da: "debatten er blevet en aktivitet i grupper; tid og formål er sat ind",
            en: "the discussion has become an activity in groups; its time and purpose were put in")
    }
    static var importedToolIsLink: Message {
        Message(
            da: "værktøjet kan ikke være i et kursus; der er et link til det",
            en: "the tool cannot be in a course; there is a link to it")
    }
    static func importedFileNotInCourse(_ name: String) -> Message {
        Message(
            da: "filen »\(name)« kan ikke være i et kursus; dens navn står der",
            en: "the file ‘\(name)’ cannot be in a course; its name stands there")
    }
    static var importedFileOfItsKind: Message {
        Message(da: "en fil af den slags kan ikke være i et kursus", en: "a file of that kind cannot be in a course")
    }
    static func importedResourceMissing(_ id: String) -> Message {
        Message(da: "der er ingen ressource »\(id)«", en: "there is no resource ‘\(id)’")
    }
    static var importedPackageWithoutFiles: Message {
        Message(
            da: "Filerne, som pakken er sat sammen af, er ikke med. Hent pakken igen, og importér den hele.",
            en: "The files that the package is made of are not there. Fetch it again, and import it whole.")
    }
    static var importedResourceEmpty: Message {
        Message(da: "ressourcen har ingen filer i pakken", en: "the resource has no files in the package")
    }
    static func importedResourceUnknown(_ type: String) -> Message {
        Message(
            da: "ressourcer af typen »\(type)« kan ikke læses", en: "resources of the type ‘\(type)’ cannot be read")
    }
    static var importedAuthorizations: Message {
        Message(
            da: "pakken beder om adgangskontrol; den følger ikke med",
            en: "the package asks for access control; it does not come along"
        )
    }
    static var importedScriptedPage: Message {
        Message(
            da: "siden bygges af et program, når den vises; dens indhold kan ikke læses",
            en: "a program builds the page when it is shown; its content cannot be read")
    }
}
