/// The words of the terminal runner.
extension Message {
    // MARK: Keys

    public static var keyForward: Message { Message(da: "videre", en: "on") }
    public static var keyBack: Message { Message(da: "tilbage", en: "back") }
    public static var keyAnswer: Message { Message(da: "svar", en: "answer") }
    public static var keyChoose: Message { Message(da: "vælg", en: "choose") }
    public static var keyMark: Message { Message(da: "mærk", en: "mark") }
    public static var keyAgain: Message { Message(da: "prøv igen", en: "try again") }
    public static var keyHint: Message { Message(da: "vink", en: "hint") }
    public static var keyScroll: Message { Message(da: "rul", en: "scroll") }
    public static var keyQuit: Message { Message(da: "gem og slut", en: "save and quit") }
    public static var keyHelp: Message { Message(da: "taster", en: "keys") }
    public static var keyOpenQuestion: Message { Message(da: "til det åbne spørgsmål", en: "to the open question") }
    public static var keyNextLesson: Message { Message(da: "næste lektion", en: "next lesson") }
    public static var keysHeading: Message { Message(da: "Taster", en: "Keys") }
    public static var anyKeyCloses: Message {
        Message(da: "Tryk på en tast for at komme tilbage.", en: "Press any key to come back.")
    }
    public static var enterKey: Message { Message(da: "Enter", en: "Enter") }
    public static var spaceKey: Message { Message(da: "mellemrum", en: "space") }

    public static var moreBelow: Message { Message(da: "mere nedenfor ↓", en: "more below ↓") }
    public static var windowTooSmall: Message {
        Message(da: "Gør vinduet større", en: "Make the window larger")
    }

    // MARK: The end of a lesson

    public static func lessonDone(_ title: String) -> Message {
        Message(da: "Du har gennemført »\(title)«", en: "You have completed ‘\(title)’")
    }

    public static func scoreLine(right: Int, of total: Int) -> Message {
        total == 0
            ? Message(da: "Der var ingen spørgsmål i denne lektion.", en: "There were no questions in this lesson.")
            : Message(
                da: "\(right) af \(total) spørgsmål var rigtige i første forsøg.",
                en: "\(right) of \(total) questions were right at the first attempt.")
    }

    public static func openQuestions(_ count: Int) -> Message {
        Message(
            da: count == 1
                ? "Ét spørgsmål mangler et svar, før lektionen er gennemført."
                : "\(count) spørgsmål mangler svar, før lektionen er gennemført.",
            en: count == 1
                ? "One question has no answer yet; then the lesson is complete."
                : "\(count) questions have no answer yet; then the lesson is complete.")
    }

    public static func nextLesson(_ title: String, minutes: Int) -> Message {
        Message(da: "Næste: \(title) (\(minutes) min.)", en: "Next: \(title) (\(minutes) min)")
    }

    public static var courseDone: Message {
        Message(da: "Det var den sidste lektion i kurset.", en: "That was the last lesson of the course.")
    }

    // MARK: Leaving

    public static func savedAt(step: Int, of count: Int, lesson: String) -> Message {
        Message(
            da: "Gemt. Du er ved trin \(step) af \(count) i »\(lesson)«.",
            en: "Saved. You are at step \(step) of \(count) in ‘\(lesson)’.")
    }

    public static func continueWith(_ command: String) -> Message {
        Message(da: "Fortsæt med: \(command)", en: "Go on with: \(command)")
    }

    public static func resumedAt(step: Int, of count: Int) -> Message {
        Message(
            da: "Du fortsætter ved trin \(step) af \(count).", en: "You go on at step \(step) of \(count).")
    }

    // MARK: Plain mode

    public static func stepOf(_ step: Int, _ count: Int) -> Message {
        Message(da: "Trin \(step) af \(count)", en: "Step \(step) of \(count)")
    }

    /// What to type, by the kind of question.
    public static func answerPrompt(_ kind: String, options: Int) -> Message {
        switch kind {
        case "choice":
            Message(da: "Svar med et tal, 1–\(options): ", en: "Answer with a number, 1–\(options): ")
        case "multiple":
            Message(
                da: "Svar med et eller flere tal, 1–\(options): ",
                en: "Answer with one or more numbers, 1–\(options): ")
        case "order":
            Message(
                da: "Skriv alle tallene i rækkefølge, 1–\(options): ",
                en: "Type all the numbers in order, 1–\(options): ")
        default:
            Message(
                da: "Skriv for hver linje tallet på det, der hører til, 1–\(options): ",
                en: "Type for each line the number of what belongs to it, 1–\(options): ")
        }
    }

    public static func gapPrompt(_ number: Int) -> Message {
        Message(da: "Hul \(number): ", en: "Gap \(number): ")
    }

    public static func choicePrompt(_ count: Int) -> Message {
        Message(da: "Vælg med et tal, 1–\(count): ", en: "Choose with a number, 1–\(count): ")
    }

    public static func notUnderstood(_ text: String) -> Message {
        Message(
            da: "»\(text)« kan ikke læses som svar.", en: "‘\(text)’ cannot be read as an answer.")
    }

    public static var forwardPrompt: Message {
        Message(
            da: "Enter går videre, p går tilbage, ? viser mere, q gemmer og slutter: ",
            en: "Enter goes on, p goes back, ? shows more, q saves and quits: ")
    }

    public static var afterAnswerPrompt: Message {
        Message(
            da: "Enter går videre, r prøver igen, p går tilbage, ? viser mere, q gemmer og slutter: ",
            en: "Enter goes on, r tries again, p goes back, ? shows more, q saves and quits: ")
    }

    public static var nextLessonPrompt: Message {
        Message(
            da: "Enter går til næste lektion, q slutter: ", en: "Enter goes to the next lesson, q quits: ")
    }

    public static var noMoreHints: Message {
        Message(da: "Der er ikke flere vink.", en: "There are no more hints.")
    }

    public static var inputEnded: Message {
        Message(da: "Input sluttede her.", en: "The input ended here.")
    }

    // MARK: Feedback on parts

    public static var standsRight: Message { Message(da: "Står rigtigt", en: "Stands right") }
    public static var standsElsewhere: Message { Message(da: "Hører til et andet sted", en: "Belongs elsewhere") }
    public static var doNotBelongTogether: Message {
        Message(da: "Hører ikke sammen", en: "They do not belong together")
    }
    public static var notThisWord: Message { Message(da: "Ikke det ord", en: "Not this word") }
    public static var matchWith: Message { Message(da: "Det, der kan høre til:", en: "What can belong to them:") }
    public static var keyOrder: Message { Message(da: "sæt som den næste", en: "put it next") }
    public static var keyMatch: Message { Message(da: "sæt sammen", en: "put together") }
    public static var keyType: Message { Message(da: "skriv", en: "type") }
    public static var keyUndo: Message { Message(da: "fortryd", en: "undo") }
    public static var letters: Message { Message(da: "bogstaver", en: "letters") }
    public static var keyPlayAgain: Message { Message(da: "begynd forfra", en: "begin again") }
}
