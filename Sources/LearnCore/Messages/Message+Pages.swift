/// The words that pages put around a course.
extension Message {
    public static var skipToContent: Message { Message(da: "Gå til indholdet", en: "Skip to content") }
    public static var objectives: Message { Message(da: "Det kan du bagefter", en: "What you can do afterwards") }
    public static var lessons: Message { Message(da: "Lektioner", en: "Lessons") }
    public static var audience: Message { Message(da: "For", en: "For") }
    public static var stages: Message { Message(da: "Børn i", en: "Children in") }
    public static var time: Message { Message(da: "Tid i alt", en: "Time in all") }
    public static var breadcrumb: Message { Message(da: "Du er her", en: "You are here") }
    public static var moreLessons: Message { Message(da: "Flere lektioner", en: "More lessons") }
    public static var previousLesson: Message { Message(da: "Forrige", en: "Previous") }
    public static var nextLessonLabel: Message { Message(da: "Næste", en: "Next") }
    public static var showAnswers: Message { Message(da: "Se svar og begrundelser", en: "See answers and reasons") }
    public static var answerButton: Message { Message(da: "Svar", en: "Answer") }
    public static var yourThoughts: Message { Message(da: "Dine tanker", en: "Your thoughts") }

    public static func lessonNumber(_ number: Int, of count: Int) -> Message {
        Message(da: "Lektion \(number) af \(count)", en: "Lesson \(number) of \(count)")
    }

    public static func courseVersion(_ version: String) -> Message {
        Message(da: "udgave \(version)", en: "version \(version)")
    }

    public static func reviewBy(_ day: String) -> Message {
        Message(da: "skal ses efter senest \(day)", en: "to be reviewed by \(day)")
    }

    public static func licence(_ licence: String) -> Message {
        Message(da: "teksten må bruges efter \(licence)", en: "text licensed under \(licence)")
    }

    public static var pagePrivacy: Message {
        Message(
            da: "Siden henter intet udefra og sender intet nogen steder hen.",
            en: "This page fetches nothing from elsewhere and sends nothing anywhere.")
    }

    public static var basisHeading: Message { Message(da: "Hvad mærkerne betyder", en: "What the marks mean") }

    public static func basisExplanation(_ basis: String) -> Message {
        switch basis {
        case "strategy":
            Message(
                da: "Det står i kommunens SSP-strategi.", en: "It stands in the municipality's SSP strategy.")
        case "proposed":
            Message(
                da: "Kurset foreslår det. Det er ikke vedtaget af nogen.",
                en: "The course proposes it. Nobody has adopted it.")
        default:
            Message(
                da: "SSP skal sige god for det, før det bruges som kommunens.",
                en: "SSP must approve it before it is used as the municipality's.")
        }
    }
}
