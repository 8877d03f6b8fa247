/// The words of `learn report` and `learn explain`.
extension Message {
    // MARK: Help

    public static var reportClassSummary: Message {
        Message(da: "Hvad en klasse eller stue har mødt", en: "What a class has met")
    }
    public static var reportClassExample: Message {
        Message(da: "Lektion for lektion, hvor tit og hvornår.", en: "Lesson by lesson, how often and when.")
    }
    public static var reportPersonSummary: Message {
        Message(da: "Hvad en voksen har lært, og hvad der kræves", en: "What an adult has learnt, and what is required")
    }
    public static var reportPersonExample: Message {
        Message(da: "Kurser, timer og krav på én side.", en: "Courses, hours and requirements on one page.")
    }
    public static var reportInstitutionSummary: Message {
        Message(
            da: "En institution: klasserne, og om de voksne opfylder kravene",
            en: "One institution: the classes, and whether the adults meet what is required")
    }
    public static var reportInstitutionExample: Message {
        Message(da: "Skriver rapporten som en side med diagrammer.", en: "Writes the report as a page with charts.")
    }
    public static var reportMunicipalitySummary: Message {
        Message(da: "Alle institutioner side om side", en: "All institutions side by side")
    }
    public static var reportMunicipalityExample: Message {
        Message(da: "Skriver rapporten i en fil, som Excel kan åbne.", en: "Writes it as a file that Excel opens.")
    }
    public static var reportCourseSummary: Message {
        Message(da: "Et kursus: hvor mange klasser har mødt hvad", en: "A course: how many classes have met what")
    }
    public static var reportCourseExample: Message {
        Message(da: "Lektion for lektion i dette skoleår.", en: "Lesson by lesson in this school year.")
    }
    public static var reportStatusSummary: Message {
        Message(
            da: "Hvor mange der opfylder kravene, og hvor mange der ikke gør",
            en: "How many are up to date, and how many are not")
    }
    public static var reportStatusExample: Message {
        Message(da: "Tæller de voksne for hvert krav.", en: "Counts the adults for each requirement.")
    }
    public static var reportTimeSummary: Message {
        Message(
            da: "Hvad der er holdt, uge for uge eller måned for måned",
            en: "What was held, week by week or month by month")
    }
    public static var reportTimeExample: Message {
        Message(da: "Måned for måned i dette skoleår.", en: "Month by month in this school year.")
    }
    public static var explainClassSummary: Message {
        Message(da: "Vis hændelserne bag en klasses tal", en: "Show the events behind a class's figures")
    }
    public static var explainClassExample: Message {
        Message(
            da: "Hver gang der er holdt noget af lektionen: hvornår og af hvem.",
            en: "Each time that something of the lesson was held: when and by whom.")
    }
    public static var explainPersonSummary: Message {
        Message(da: "Vis hændelserne bag en persons tal", en: "Show the events behind a person's figures")
    }
    public static var explainPersonExample: Message {
        Message(da: "Hver hændelse i loggen for kurset.", en: "Each event of the log for the course.")
    }
    public static var explainStatusSummary: Message {
        Message(
            da: "Vis, hvem og hvad der ligger bag et tal i »report status«",
            en: "Show who and what is behind a figure of ‘report status’")
    }
    public static var explainStatusExample: Message {
        Message(da: "Hvem der har overskredet fristen, og hvorfor.", en: "Who is overdue, and why.")
    }

    public static var byOption: Message { Message(da: "Hvad tallene deles op efter", en: "What is counted by") }
    public static var byTimeOption: Message {
        Message(da: "Uge, måned eller skoleår", en: "Week, month or school year")
    }
    public static var byValue: Message { Message(da: "EFTER", en: "BY") }
    public static var fromDayOption: Message {
        Message(
            da: "Fra denne dag (ellers skoleårets begyndelse)",
            en: "From this day (else the beginning of the school year)")
    }
    public static var onlyCourseOption: Message { Message(da: "Kun dette kursus", en: "This course alone") }
    public static var onlyRequirementOption: Message { Message(da: "Kun dette krav", en: "This requirement alone") }
    public static var onlyStatusOption: Message { Message(da: "Kun denne status", en: "This status alone") }
    public static var requirementValue: Message { Message(da: "KRAV", en: "REQUIREMENT") }
    public static var statusValue: Message { Message(da: "STATUS", en: "STATUS") }
    public static var showSmallOption: Message {
        Message(
            da: "Vis også tal under 5, som kan pege på enkeltpersoner (kun for dem, der må se dem)",
            en: "Show counts below 5 too, which can point at persons (for those who may see them)")
    }

    // MARK: Titles and headings

    public static func reportOfClass(_ name: String, year: String) -> Message {
        Message(da: "\(name), \(year): hvad klassen har mødt", en: "\(name), \(year): what the class has met")
    }
    public static func reportOfCourse(_ title: String) -> Message {
        Message(
            da: "\(title): hvor mange klasser har mødt hvad i skoleåret",
            en: "\(title): how many classes have met what in the school year")
    }
    public static func reportOfInstitution(_ name: String) -> Message {
        Message(da: "Klasser og stuer: \(name)", en: "Classes: \(name)")
    }
    public static func reportOfAdults(_ name: String) -> Message {
        Message(da: "De voksne og kravene: \(name)", en: "The adults and the requirements: \(name)")
    }
    public static func reportOfMunicipality(_ name: String) -> Message {
        Message(da: "Institutionerne i \(name)", en: "The institutions of \(name)")
    }
    public static func reportStatusTitle(_ grouping: String) -> Message {
        switch grouping {
        case "institution":
            Message(da: "Status for krav efter institution", en: "Status of requirements by institution")
        case "role": Message(da: "Status for krav efter rolle", en: "Status of requirements by role")
        default: Message(da: "Status krav for krav", en: "Status requirement by requirement")
        }
    }
    public static var reportTimeTitle: Message {
        Message(da: "Holdte aktiviteter over tid", en: "Activities held over time")
    }
    public static func reportOfPerson(_ name: String) -> Message {
        Message(da: "Kurser: \(name)", en: "Courses: \(name)")
    }
    public static func hoursOfPerson(_ name: String) -> Message {
        Message(da: "Opkvalificering: \(name)", en: "Upskilling: \(name)")
    }

    public static var total: Message { Message(da: "I alt", en: "Total") }
    static var courseHeading: Message { Message(da: "Kursus", en: "Course") }
    static var timesHeading: Message { Message(da: "Gange holdt", en: "Times held") }
    static var firstHeading: Message { Message(da: "Første gang", en: "First") }
    static var lastHeading: Message { Message(da: "Senest", en: "Last") }
    static var classHeading: Message { Message(da: "Klasse", en: "Class") }
    static var coursesHeading: Message { Message(da: "Kurser", en: "Courses") }
    static var lessonsHeading: Message { Message(da: "Lektioner", en: "Lessons") }
    static var lessonsDoneHeading: Message { Message(da: "Lektioner gennemført", en: "Lessons completed") }
    static var activeHeading: Message { Message(da: "Er i gang", en: "Under way") }
    static var allHeading: Message { Message(da: "Alle", en: "All") }
    static var activitiesHeading: Message { Message(da: "Aktiviteter", en: "Activities") }
    static func groupHeading(_ grouping: String) -> Message {
        switch grouping {
        case "institution": institutionHeading
        case "role": Message(da: "Rolle", en: "Role")
        default: requirementHeading
        }
    }
    static func fromHeading(_ step: String) -> Message {
        switch step {
        case "week": Message(da: "Uge fra", en: "Week from")
        case "month": Message(da: "Måned fra", en: "Month from")
        default: Message(da: "Skoleår fra", en: "School year from")
        }
    }
    static var countedOnce: Message {
        Message(
            da: "Den, der har flere ansættelser, tælles for hvert krav ét sted: dér, hvor ansættelsen er størst.",
            en: "Whoever has several posts counts for each requirement in one place: where the post is largest.")
    }
    public static var statusChart: Message { Message(da: "Status", en: "Status") }
    public static var timesChart: Message { Message(da: "Gange holdt", en: "Times held") }

    public static func fromAfterTo(_ from: Message, _ to: Message) -> Message {
        Message(
            da: "Tiden begynder \(from.danish), men slutter \(to.danish): vælg en tidligere --from.",
            en: "The time begins on \(from.english) but ends on \(to.english): choose an earlier --from.")
    }

    // MARK: Explanations

    public static func eventsBehind(_ what: String) -> Message {
        Message(da: "Hændelserne bag: \(what)", en: "The events behind: \(what)")
    }
    public static var eventHeading: Message { Message(da: "Hændelse", en: "Event") }
    public static func tooFewToName(_ threshold: Int) -> Message {
        Message(
            da:
                "Der står færre end \(threshold) personer bag tallet. Den, der må se dem, kan vise dem med --show-small.",
            en:
                "Behind the figure are fewer than \(threshold) persons. Whoever may see them can show them with --show-small."
        )
    }
    public static func eventWords(_ verb: String) -> Message {
        switch verb {
        case "initialized": Message(da: "begyndt", en: "begun")
        case "resumed": Message(da: "taget op igen", en: "taken up again")
        case "experienced": Message(da: "set", en: "seen")
        case "answered": Message(da: "svaret", en: "answered")
        case "interacted": Message(da: "valgt i scenariet", en: "chosen in the scenario")
        case "completed": Message(da: "gennemført", en: "completed")
        case "suspended": Message(da: "lagt til side", en: "put aside")
        case "skipped": Message(da: "sprunget over", en: "skipped")
        case "bookmarked": Message(da: "sat bogmærke", en: "bookmarked")
        case "unsave": Message(da: "fjernet bogmærke", en: "bookmark taken away")
        case "voided": Message(da: "taget tilbage", en: "taken back")
        default: Message(verbatim: verb)
        }
    }
    public static func answeredRight(_ isRight: Bool) -> Message {
        isRight ? Message(da: "rigtigt", en: "right") : Message(da: "ikke rigtigt", en: "not right")
    }
    public static var eventHeld: Message { Message(da: "holdt", en: "held") }
    public static var eventAgreed: Message { Message(da: "aftale", en: "agreement") }
    public static var eventWithdrawn: Message { Message(da: "taget tilbage", en: "taken back") }
}
