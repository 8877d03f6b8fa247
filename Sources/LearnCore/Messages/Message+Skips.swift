/// What is said where a requirement forbids skips.
extension Message {
    /// - Parameters:
    ///   - requirement: its title.
    ///   - onward: the key that goes on without an answer.
    public static func skipForbidden(_ requirement: String, onward: String) -> Message {
        Message(
            da: "Kravet »\(requirement)« tillader ikke, at opgaver springes over, så få et vink med h, eller gå videre "
                + "med \(onward) og tag opgaven senere.",
            en: "The requirement ‘\(requirement)’ lets no exercise be skipped, so get a hint with h, or go on with "
                + "\(onward) and come back to it later.")
    }
    /// The same where a file is replayed, which cannot be asked again.
    public static func skipForbidden(at place: String, by requirement: String) -> Message {
        Message(
            da:
                "\(place): Kravet »\(requirement)« tillader ikke, at opgaver springes over. Skriv et svar, eller skriv n "
                + "for at gå videre og tage opgaven senere. Indtil da er alt gemt.",
            en:
                "\(place): The requirement ‘\(requirement)’ lets no exercise be skipped. Write an answer, or write n to "
                + "go on and come back to it later. Everything up to there is saved.")
    }
    /// - Parameter lessons: each with its title and the command that takes it.
    public static func courseHeldBack(
        _ course: String, by requirement: String, lessons: [(title: String, command: String)]
    ) -> Message {
        let commands = lessons.map(\.command).joined(separator: ", ")
        let danish = lessons.map { "»\($0.title)«" }.joined(separator: ", ")
        let english = lessons.map { "‘\($0.title)’" }.joined(separator: ", ")
        return Message(
            da: "Kurset »\(course)« er endnu ikke gemt som gennemført, for kravet »\(requirement)« tillader ikke, at "
                + "opgaver springes over. Der mangler svar i \(danish): \(commands)",
            en: "The course ‘\(course)’ is not kept as completed yet, because the requirement ‘\(requirement)’ lets no "
                + "exercise be skipped. Answers are missing in \(english): \(commands)")
    }
    /// After what is wrong with a file of requirements, for one who only takes a course.
    public static var courseGoesOn: Message {
        Message(da: "Du kan tage kurset som ellers.", en: "You can take the course as usual.")
    }
    public static func requirementsUnreadable(_ path: String) -> Message {
        Message(
            da: "Kravene i \(path) kan ikke læses og bruges ikke.",
            en: "The requirements in \(path) cannot be read and are not used.")
    }

    // MARK: In the sentence on a status

    static var remedyWithoutSkips: Message {
        Message(da: " uden oversprungne opgaver", en: " without skipped exercises")
    }

    static var whySkipsUnknown: Message {
        Message(
            da: ", men kravet tillader ikke oversprungne opgaver, og posten viser ikke, om der var nogen",
            en: ", but the requirement allows no skipped exercises, and the record does not tell whether there were any"
        )
    }
}
