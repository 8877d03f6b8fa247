extension Fault {
    static func unknownScene(_ id: String, suggestion: String?) -> Fault {
        Fault(
            .danglingReference,
            message: Message(
                da: "Der er ingen scene eller slutning, der hedder »\(id)«",
                en: "There is no scene or ending named ‘\(id)’"),
            mend: suggestion.map { Message(da: "Mente du »\($0)«?", en: "Did you mean ‘\($0)’?") }
                ?? Message(da: "Ret navnet, eller skriv scenen.", en: "Correct the name, or write the scene."))
    }

    static func unreachableScene(_ id: String) -> Fault {
        Fault(
            .unreachableScene,
            message: Message(
                da: "Ingen vej fører til scenen »\(id)«", en: "No path leads to the scene ‘\(id)’"),
            mend: Message(
                da: "Lad et valg føre dertil, eller slet den.", en: "Let a choice lead there, or delete it."))
    }

    static func deadEnd(_ id: String) -> Fault {
        Fault(
            .deadEnd,
            message: Message(
                da: "Scenen »\(id)« har ingen valg", en: "The scene ‘\(id)’ has no choices"),
            mend: Message(
                da: "Tilføj et <choice>, eller gør den til en <ending>.", en: "Add a <choice>, or make it an <ending>.")
        )
    }

    static func endlessLoop(_ id: String) -> Fault {
        Fault(
            .endlessLoop,
            message: Message(
                da: "Fra scenen »\(id)« kan man aldrig nå en slutning",
                en: "From the scene ‘\(id)’ one can never reach an ending"),
            mend: Message(
                da: "Lad et valg føre ud af ringen.", en: "Let a choice lead out of the loop."))
    }
}
