/// What is said of a receipt that is not taken in.
extension ReceiptFault {
    /// What is wrong, where, and what would mend it.
    public var message: Message {
        let reason = problem.message
        return Message(da: "\(path): \(reason.danish)", en: "\(path): \(reason.english)")
    }
}

extension ReceiptFault.Problem {
    public var message: Message {
        switch self {
        case .tooLarge(let most):
            Message(
                da: "filen er større end \(most >> 10) kB. Er det den rigtige fil?",
                en: "the file is larger than \(most >> 10) kB. Is it the right file?")
        case .notJSON(let byte):
            Message(
                da: "ved byte \(byte + 1) er filen ikke JSON. \(Self.saveAnew.danish)",
                en: "at byte \(byte + 1) the file is not JSON. \(Self.saveAnew.english)")
        case .missing(let name):
            Message(
                da: "»\(name)« mangler. \(Self.saveAnew.danish)", en: "‘\(name)’ is missing. \(Self.saveAnew.english)")
        case .unknownMember(let name):
            Message(
                da: "»\(name)« hører ikke til i en kvittering. \(Self.saveAnew.danish)",
                en: "‘\(name)’ does not belong in a receipt. \(Self.saveAnew.english)")
        case .notA(let kind):
            Message(
                da: "her skal stå \(kind.message.danish). \(Self.saveAnew.danish)",
                en: "here must stand \(kind.message.english). \(Self.saveAnew.english)")
        case .otherFormat(let format):
            Message(
                da: "»\(format)« er ikke en kvittering, som programmet kender (\(Receipt.format)). Opdater programmet, "
                    + "eller vælg en anden fil.",
                en: "‘\(format)’ is no receipt that the program knows (\(Receipt.format)). Update the program, or "
                    + "choose another file.")
        case .unknownCourse(let course, let suggestion):
            Message(
                da: "kurset »\(course)« er her ikke."
                    + (suggestion.map { " Menes »\($0)«?" } ?? " Peg på kursernes mappe med --courses."),
                en: "the course ‘\(course)’ is not here."
                    + (suggestion.map { " Is ‘\($0)’ meant?" } ?? " Point to the folder of courses with --courses."))
        case .newerVersion(let version, let known):
            Message(
                da: "kvitteringen er fra udgave \(version), og kurset her er udgave \(known). Opdater kurset først.",
                en: "the receipt is of version \(version), and the course here is version \(known). Update it first.")
        case .unknownLesson(let id):
            Message(
                da: "kurset har ingen lektion »\(id)«. \(Self.saveAnew.danish)",
                en: "the course has no lesson ‘\(id)’. \(Self.saveAnew.english)")
        case .unknownQuestion(let id):
            Message(
                da: "lektionen har intet spørgsmål »\(id)«. \(Self.saveAnew.danish)",
                en: "the lesson has no question ‘\(id)’. \(Self.saveAnew.english)")
        case .unknownScenario(let id):
            Message(
                da: "lektionen har ingen samtale »\(id)«. \(Self.saveAnew.danish)",
                en: "the lesson has no talk ‘\(id)’. \(Self.saveAnew.english)")
        case .unknownPart(let id):
            Message(
                da: "spørgsmålet har ingen del »\(id)«. \(Self.saveAnew.danish)",
                en: "the question has no part ‘\(id)’. \(Self.saveAnew.english)")
        case .noSuchMove(let scene, let choice):
            Message(
                da: "valget »\(choice)« kan ikke træffes i scenen »\(scene)« her. \(Self.saveAnew.danish)",
                en: "the choice ‘\(choice)’ cannot be made in the scene ‘\(scene)’ here. \(Self.saveAnew.english)")
        case .noResponse:
            Message(
                da: "det er ikke et helt svar på spørgsmålet. \(Self.saveAnew.danish)",
                en: "this is no whole response to the question. \(Self.saveAnew.english)")
        case .twice(let id):
            Message(
                da: "»\(id)« står her to gange. \(Self.saveAnew.danish)",
                en: "‘\(id)’ stands here twice. \(Self.saveAnew.english)")
        case .inFuture(let time):
            Message(
                da: "\(time) ligger i fremtiden. Se efter, om enhedens ur går rigtigt, og gem kvitteringen igen.",
                en: "\(time) lies in the future. See whether the device's clock is right, and save the receipt again.")
        case .judgedOtherwise(let said, let engine):
            Message(
                da: "kvitteringen siger »\(said)«, men svaret giver »\(engine)«. Er filen ændret? "
                    + Self.saveAnew.danish,
                en: "the receipt says ‘\(said)’, but the response gives ‘\(engine)’. Was the file changed? "
                    + Self.saveAnew.english)
        }
    }

    private static var saveAnew: Message {
        Message(da: "Gem kvitteringen igen fra siden.", en: "Save the receipt again from the page.")
    }
}

extension ReceiptFault.Kind {
    fileprivate var message: Message {
        switch self {
        case .object: Message(da: "et objekt", en: "an object")
        case .list: Message(da: "en liste", en: "a list")
        case .text: Message(da: "en kort tekst", en: "a short text")
        case .number: Message(da: "et helt tal", en: "a whole number")
        case .truth: Message(da: "true eller false", en: "true or false")
        case .time:
            Message(da: "et tidspunkt som 2026-11-24T15:02:11.123+01:00", en: "a time as 2026-11-24T15:02:11.123+01:00")
        case .identifier: Message(da: "et id (UUID)", en: "an id (UUID)")
        case .verdict: Message(da: "right, incomplete eller wrong", en: "right, incomplete or wrong")
        }
    }
}
