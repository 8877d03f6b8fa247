/// The words of `learn next`.
extension Message {
    public static var nextSummary: Message {
        Message(da: "Det næste, der passer til den tid, du har", en: "The next piece that fits the time you have")
    }
    public static var minutesValue: Message { Message(da: "MINUTTER", en: "MINUTES") }
    public static var nextMinutesOption: Message {
        Message(da: "Hvor længe du har: 3 til 60 minutter", en: "How long you have: 3 to 60 minutes")
    }
    public static var nextClassOption: Message {
        Message(da: "Find noget at holde med en klasse", en: "Find something to hold with a class")
    }
    public static var nextExample: Message {
        Message(
            da: "Hvad du kan nå på ti minutter, og hvor det er naturligt at stoppe",
            en: "What ten minutes are enough for, and where it is natural to stop")
    }
    public static func minutesOutOfRange(_ text: String) -> Message {
        Message(
            da: "»\(text)« er ikke et antal minutter fra 3 til 60.",
            en: "‘\(text)’ is not a number of minutes from 3 to 60.")
    }

    public static func nothingFits(in minutes: Int) -> Message {
        Message(
            da: "Intet passer på \(minutes) minutter. Det mindste er:",
            en: "Nothing fits in \(minutes) minutes. The smallest is:")
    }
    public static func allStepsDone() -> Message {
        Message(da: "Der er intet tilbage at tage.", en: "There is nothing left to take.")
    }
    public static func allActivitiesHeld(_ name: String) -> Message {
        Message(
            da: "Der er ingen aktiviteter tilbage til \(name).", en: "There are no activities left for \(name).")
    }

    /// - Parameter heading: where it begins, if not at the beginning.
    public static func nextSteps(_ course: String, _ lesson: String, from heading: String?, minutes: Int) -> Message {
        Message(
            da: "\(course) › \(lesson)\(heading.map { ", fra »\($0)«" } ?? "") (\(minutes) min.)",
            en: "\(course) › \(lesson)\(heading.map { ", from ‘\($0)’" } ?? "") (\(minutes) min)")
    }
    public static func nextActivity(_ course: String, _ lesson: String, _ title: String, minutes: Int) -> Message {
        Message(
            da: "\(title) (\(minutes) min.)\n\(course) › \(lesson)",
            en: "\(title) (\(minutes) min)\n\(course) › \(lesson)")
    }
    public static func nextMaterials(_ materials: [String]) -> Message {
        let list = materials.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: "; ")
        return Message(da: "Det skal du bruge: \(list)", en: "You need: \(list)")
    }
    public static func endsWithLesson(_ title: String) -> Message {
        Message(da: "Slutter med lektionen »\(title)«.", en: "Ends with the lesson ‘\(title)’.")
    }
    public static func endsBefore(_ heading: String) -> Message {
        Message(da: "Slutter før »\(heading)«.", en: "Ends before ‘\(heading)’.")
    }
    public static var endsWithActivity: Message {
        Message(da: "Slutter, når aktiviteten er slut.", en: "Ends when the activity does.")
    }
    public static func leftAfterwards(lessons: Int, minutes: Int) -> Message {
        if lessons == 0 { return Message(da: "Så er kurset færdigt.", en: "Then the course is done.") }
        return Message(
            da: "Derefter er der \(lessons) \(lessons == 1 ? "lektion" : "lektioner") og \(minutes) minutter tilbage.",
            en: "After that \(lessons) \(lessons == 1 ? "lesson" : "lessons") and \(minutes) minutes are left.")
    }
    public static func leftAfterwards(activities: Int, minutes: Int) -> Message {
        if activities == 0 {
            return Message(
                da: "Så er alle kursets aktiviteter holdt.", en: "Then every activity of the course is held.")
        }
        return Message(
            da: "Derefter er der \(activities) \(activities == 1 ? "aktivitet" : "aktiviteter") "
                + "og \(minutes) minutter tilbage.",
            en: "After that \(activities) \(activities == 1 ? "activity" : "activities") "
                + "and \(minutes) minutes are left.")
    }
    public static func startWith(_ command: String) -> Message {
        Message(da: "Begynd med: \(command)", en: "Begin with: \(command)")
    }
}
