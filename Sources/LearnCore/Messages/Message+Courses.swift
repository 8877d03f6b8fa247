/// The words of the commands that find, check and list courses.
extension Message {
    public static func noSuchCourse(_ name: String, suggestion: String?, in path: String, known: [String]) -> Message {
        let start = Message(
            da: "Der er intet kursus »\(name)« i \(path).", en: "There is no course ‘\(name)’ in \(path).")
        if known.isEmpty {
            return start.followed(
                by: Message(
                    da: "Mappen har ingen kurser: vælg en anden med --courses.",
                    en: "The folder has no courses: choose another with --courses."))
        }
        return start.followed(by: .suggestion(suggestion, among: known))
    }

    public static func noSuchLesson(_ name: String, suggestion: String?, known: [String]) -> Message {
        Message(da: "Kurset har ingen lektion »\(name)«.", en: "The course has no lesson ‘\(name)’.")
            .followed(by: .suggestion(suggestion, among: known))
    }

    public static func courseHasFaults(_ name: String, count: Int, path: String) -> Message {
        Message(
            da: "Kurset »\(name)« har \(count) fejl og kan ikke bruges endnu. Se dem med: learn check \(path)",
            en: "The course ‘\(name)’ has \(count == 1 ? "1 error" : "\(count) errors") and cannot be used yet. "
                + "See them with: learn check \(path)")
    }

    public static func noCoursesAt(_ path: String) -> Message {
        Message(
            da: "Der er ingen kurser i \(path): en kursusmappe har en fil, der hedder course.xml.",
            en: "There are no courses in \(path): a course's folder has a file named course.xml.")
    }

    /// What a course holds, in one line.
    public static func checkResult(
        _ path: String, lessons: Int, minutes: Int, questions: Int, activities: Int, languages: [String], stale: Int,
        errors: Int, warnings: Int
    ) -> Message {
        func count(_ number: Int, _ one: Message, _ many: Message) -> Message {
            let word = number == 1 ? one : many
            return Message(da: "\(number) \(word.danish)", en: "\(number) \(word.english)")
        }
        func words(_ da: String, _ en: String) -> Message { Message(da: da, en: en) }
        let parts = [
            count(lessons, words("lektion", "lesson"), words("lektioner", "lessons")), Message.minutes(minutes),
            count(questions, words("spørgsmål", "question"), words("spørgsmål", "questions")),
            count(activities, words("aktivitet", "activity"), words("aktiviteter", "activities")),
            Message(verbatim: languages.joined(separator: " ")),
            count(stale, words("forældet", "stale"), words("forældede", "stale")),
            count(errors, words("fejl", "error"), words("fejl", "errors")),
            count(warnings, words("advarsel", "warning"), words("advarsler", "warnings")),
        ]
        return Message(
            da: "\(path): " + parts.map(\.danish).joined(separator: ", "),
            en: "\(path): " + parts.map(\.english).joined(separator: ", "))
    }

    public static func lessonsDone(_ done: Int, of total: Int) -> Message {
        Message(da: "\(done) af \(total) lektioner", en: "\(done) of \(total) lessons")
    }

    public static func minutes(_ minutes: Int) -> Message {
        Message(da: "\(minutes) min.", en: "\(minutes) min")
    }

    public static func courseUnusable(_ id: String, errors: Int) -> Message {
        Message(
            da: "\(id): \(errors) fejl – se dem med »learn check«",
            en: "\(id): \(errors == 1 ? "1 error" : "\(errors) errors") – see them with ‘learn check’")
    }

    // MARK: Progress

    public static var noProgressYet: Message {
        Message(
            da: "Du er ikke begyndt endnu. Prøv: learn run fidus-katten",
            en: "You have not begun yet. Try: learn run fidus-katten")
    }

    public static func stepPosition(_ step: Int, of count: Int) -> Message {
        Message(da: "trin \(step) af \(count)", en: "step \(step) of \(count)")
    }

    public static func completedOn(_ day: String) -> Message {
        Message(da: "gennemført \(day)", en: "completed \(day)")
    }

    public static func answersRight(_ right: Int, of total: Int) -> Message {
        Message(da: "\(right) af \(total) rigtige", en: "\(right) of \(total) right")
    }

    // MARK: Export

    public static func exported(_ pages: Int, to path: String) -> Message {
        Message(
            da: "\(pages) \(pages == 1 ? "side" : "sider") skrevet. Åbn: \(path)",
            en: "\(pages) \(pages == 1 ? "page" : "pages") written. Open: \(path)")
    }

    public static func nothingFor(_ readers: Message, in course: String) -> Message {
        Message(
            da: "Intet i »\(course)« er for \(readers.danish). Intet er skrevet.",
            en: "Nothing in ‘\(course)’ is for \(readers.english). Nothing was written.")
    }

    public static func folderNotOurs(_ path: String) -> Message {
        Message(
            da: "Mappen \(path) er ikke tom og er ikke skrevet af learn. Intet er rørt. Vælg en anden med --to.",
            en: "The folder \(path) is not empty and was not written by learn. Nothing was touched. "
                + "Choose another with --to.")
    }

    public static func cannotWrite(_ path: String, reason: Message) -> Message {
        Message(
            da: "Der kan ikke skrives i \(path): \(reason.danish). De gamle sider er der endnu.",
            en: "\(path) cannot be written: \(reason.english). The old pages are still there.")
    }

    // MARK: Authoring

    public static func stamped(_ count: Int) -> Message {
        Message(
            da: count == 1 ? "Ét stykke oversættelse er stemplet." : "\(count) stykker oversættelse er stemplet.",
            en: count == 1 ? "One piece of translation was stamped." : "\(count) pieces of translation were stamped.")
    }

    public static func formatted(_ count: Int) -> Message {
        Message(
            da: count == 1 ? "Én fil er ikke i fast form." : "\(count) filer er ikke i fast form.",
            en: count == 1 ? "One file was not in canonical form." : "\(count) files were not in canonical form.")
    }

    public static func notFormatted(_ path: String) -> Message {
        Message(
            da: "\(path) har fejl og er ikke rørt. Se dem med: learn check",
            en: "\(path) has faults and is untouched. See them with: learn check")
    }

    public static func notFormattedForComments(_ path: String) -> Message {
        Message(
            da: "\(path) har kommentarer, som ville gå tabt, og er ikke rørt.",
            en: "\(path) has comments, which would be lost, and is untouched.")
    }

    public static func courseMade(_ path: String) -> Message {
        Message(
            da: "Kurset er lagt i \(path). Skriv i lessons/begynd-her.xml, og se efter med: learn check \(path)",
            en: "The course is in \(path). Write in lessons/begynd-her.xml, and check with: learn check \(path)")
    }

    public static func alreadyThere(_ path: String) -> Message {
        Message(da: "\(path) findes allerede. Intet er rørt.", en: "\(path) exists already. Nothing was touched.")
    }

    public static func notAnID(_ id: String, suggestion: String?) -> Message {
        Message(
            da: "»\(id)« kan ikke være et id: små bogstaver a–z, tal og bindestreg, et bogstav først."
                + (suggestion.map { " Prøv »\($0)«." } ?? ""),
            en: "‘\(id)’ cannot be an id: small letters a–z, digits and hyphens, a letter first."
                + (suggestion.map { " Try ‘\($0)’." } ?? ""))
    }

    public static var watching: Message {
        Message(da: "Ser efter, hver gang du gemmer. Ctrl-C slutter.", en: "Checking whenever you save. Ctrl-C ends.")
    }
}
