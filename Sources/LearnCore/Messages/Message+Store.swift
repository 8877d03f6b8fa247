extension Message {
    static func storeCannotOpen(_ path: String, reason: Message) -> Message {
        Message(
            da: "Fremskridt kan ikke gemmes i \(path): \(reason.danish). Vælg et andet sted med --store.",
            en: "Progress cannot be kept in \(path): \(reason.english). Choose another place with --store.")
    }

    static func storeIsNoDatabase(_ path: String) -> Message {
        Message(
            da: "\(path) er ikke et lager for fremskridt. Filen er ikke rørt. Vælg en anden med --store.",
            en: "\(path) is not a store of progress. The file is untouched. Choose another with --store.")
    }

    static func storeIsForeign(_ path: String) -> Message {
        Message(
            da: "\(path) er en database, der hører til et andet program. Den er ikke rørt. Vælg en anden med --store.",
            en: "\(path) is a database of another program. It is untouched. Choose another with --store.")
    }

    static func storeIsNewer(_ path: String, found: Int, known: Int) -> Message {
        Message(
            da: "\(path) er skrevet af en nyere udgave af learn (udgave \(found), denne kender \(known)). "
                + "Filen er ikke rørt. Opdatér learn.",
            en: "\(path) was written by a newer learn (version \(found), this one knows \(known)). "
                + "The file is untouched. Update learn.")
    }

    static func storeIsReadOnly(_ path: String) -> Message {
        Message(
            da: "\(path) må kun læses. Intet er gemt. Giv lov til at skrive, eller vælg et andet sted med --store.",
            en: "\(path) is read-only. Nothing was saved. Allow writing, or choose another place with --store.")
    }

    static func diskIsFull(_ path: String) -> Message {
        Message(
            da: "Disken er fuld: det sidste svar er ikke gemt i \(path). Alt tidligere er i behold. "
                + "Gør plads, og kør igen.",
            en: "The disk is full: the last answer was not saved in \(path). Everything before is safe. "
                + "Make room and run again.")
    }

    static func storeIsBusy(_ path: String, holder: String?) -> Message {
        Message(
            da:
                "\(path) er i brug af \(holder ?? "et andet program"). Det sidste svar er ikke gemt. Prøv igen om lidt.",
            en: "\(path) is in use by \(holder ?? "another program"). The last answer was not saved. Try again shortly."
        )
    }

    static func storeIsDamaged(_ path: String, detail: String) -> Message {
        Message(
            da: "\(path) er beskadiget (\(detail)). Tag en kopi af filen, før du gør andet.",
            en: "\(path) is damaged (\(detail)). Make a copy of the file before you do anything else.")
    }

    static func storeFailed(_ path: String, detail: String) -> Message {
        Message(
            da: "\(path) kunne ikke bruges: \(detail).", en: "\(path) could not be used: \(detail).")
    }
}
