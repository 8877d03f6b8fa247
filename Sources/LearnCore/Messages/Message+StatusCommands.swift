/// The words of `learn status`, `learn due` and the files of requirements.
extension Message {
    public static func noRequirementsAt(_ path: String) -> Message {
        Message(
            da:
                "Der er ingen krav i \(path). Skriv en fil efter docs/requirements.md, eller vælg en med --requirements.",
            en:
                "There are no requirements in \(path). Write a file by docs/requirements.md, or choose one with --requirements."
        )
    }
    public static func requirementsHaveFaults(_ path: String, count: Int) -> Message {
        Message(
            da: "Kravene i \(path) har \(count) fejl og bruges ikke. Se dem med: learn check \(path)",
            en: "The requirements in \(path) have \(count) errors and are not used. See them with: learn check \(path)")
    }
    public static func noRequirement(_ name: String, suggestion: String?, known: [String]) -> Message {
        let hint = Message.suggestion(suggestion, among: known)
        return Message(
            da: "Der er intet krav »\(name)«. \(hint.danish)", en: "There is no requirement ‘\(name)’. \(hint.english)")
    }
    public static var requirementsOption: Message {
        Message(
            da: "Filen eller mappen med krav (ellers LEARN_REQUIREMENTS)",
            en: "The file or folder of requirements (else LEARN_REQUIREMENTS)")
    }
    public static var knownOption: Message {
        Message(
            da: "Regn kun med det, man vidste på denne dag", en: "Reckon only with what was known on this day")
    }

    public static func requirementsResult(
        _ path: String, requirements: Int, isExample: Bool, errors: Int, warnings: Int
    ) -> Message {
        Message(
            da: "\(path): \(requirements) krav\(isExample ? " (eksempel)" : ""), \(errors) fejl, "
                + "\(warnings) \(warnings == 1 ? "advarsel" : "advarsler")",
            en: "\(path): \(requirements) \(requirements == 1 ? "requirement" : "requirements")"
                + "\(isExample ? " (example)" : ""), \(errors) \(errors == 1 ? "error" : "errors"), "
                + "\(warnings) \(warnings == 1 ? "warning" : "warnings")")
    }

    // MARK: Status

    public static var statusSummary: Message {
        Message(
            da: "Vis, hvad der kræves, om det er i orden, og hvorfor",
            en: "Show what is required, whether it is met, and why")
    }
    public static var statusExample: Message {
        Message(
            da: "Siger for hvert krav, hvad svaret bygger på, og hvad der skal til, for at det er i orden.",
            en: "Says for each requirement what the answer rests on and what it takes for it to be met.")
    }
    public static var whyOption: Message {
        Message(da: "Sig for hvert krav hvorfor", en: "Say for each requirement why")
    }
    public static func statusOf(_ name: String) -> Message {
        Message(da: "Krav til \(name)", en: "What is required of \(name)")
    }
    public static var requirementHeading: Message { Message(da: "Krav", en: "Requirement") }
    public static var statusHeading: Message { Message(da: "Status", en: "Status") }
    public static var deadlineHeading: Message { Message(da: "Frist", en: "Deadline") }
    public static var lastDoneHeading: Message { Message(da: "Senest opfyldt", en: "Last fulfilled") }
    public static var doneHeading: Message { Message(da: "Gjort siden", en: "Done since") }
    public static var whyHeading: Message { Message(da: "Hvorfor", en: "Why") }
    public static var exampleRequirements: Message {
        Message(
            da: "Kravene er et eksempel, som ikke binder nogen. Kommunen skal selv fastsætte dem.",
            en: "The requirements are an example that binds nobody. The municipality must set its own.")
    }
    public static func knownNote(_ day: Message) -> Message {
        Message(da: "Regnet med det, man vidste den \(day.danish).", en: "As it was known on \(day.english).")
    }
    public static var nothingRequired: Message {
        Message(da: "Der kræves intet af personen den dag.", en: "Nothing is required of the person on that day.")
    }

    // MARK: Due

    public static var dueSummary: Message {
        Message(da: "Vis, hvad der snart skal gøres eller er overskredet", en: "Show what is soon due or overdue")
    }
    public static var dueExample: Message {
        Message(
            da: "Skriver fristerne de næste 90 dage i en kalenderfil.",
            en: "Writes the deadlines of the next 90 days as a calendar file.")
    }
    public static var withinOption: Message {
        Message(da: "Hvor langt frem: 90d, 3m eller 1y (ellers 90d)", en: "How far ahead: 90d, 3m or 1y (else 90d)")
    }
    public static var spanValue: Message { Message(da: "TID", en: "TIME") }
    public static var calendarOption: Message {
        Message(
            da: "Skriv fristerne i en kalenderfil (iCalendar)", en: "Write the deadlines to a calendar file (iCalendar)"
        )
    }
    public static var institutionValue: Message { Message(da: "INSTITUTION", en: "INSTITUTION") }
    public static func badSpan(_ text: String) -> Message {
        Message(
            da: "»\(text)« er ikke et tidsrum: skriv 90d, 3m eller 1y.",
            en: "‘\(text)’ is no length of time: write 90d, 3m or 1y.")
    }
    public static func dueTitle(_ span: Message) -> Message {
        Message(da: "Frister inden for \(span.danish)", en: "Deadlines within \(span.english)")
    }
    public static func calendarName() -> Message {
        Message(da: "Opkvalificering", en: "Upskilling")
    }
    public static func calendarEntry(_ requirement: String, person: String) -> Message {
        Message(da: "Frist: \(requirement) (\(person))", en: "Deadline: \(requirement) (\(person))")
    }
    public static func eventsWritten(_ count: Int, to path: String) -> Message {
        Message(
            da: "\(count) \(count == 1 ? "frist" : "frister") skrevet i \(path)",
            en: "\(count) \(count == 1 ? "deadline" : "deadlines") written to \(path)")
    }
}
