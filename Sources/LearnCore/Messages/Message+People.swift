/// The commands about people: who works where, and when.
extension Message {
    public static var personAddSummary: Message { Message(da: "Opret en voksen", en: "Add an adult") }
    public static var personAddExample: Message {
        Message(
            da: "Med rolle og institution fra i dag; --from vælger en anden dag.",
            en: "With a role and an institution from today; --from chooses another day.")
    }
    public static var personEditSummary: Message {
        Message(da: "Ret en voksens navn eller e-mail", en: "Change an adult's name or e-mail address")
    }
    public static var personEditExample: Message {
        Message(
            da: "Alt, der er skrevet om personen, følger med. »me« er profilen på denne maskine.",
            en: "All that was written about the person follows. ‘me’ is the profile of this machine.")
    }
    public static var personListSummary: Message {
        Message(
            da: "Vis de voksne: rolle og institution på en dag", en: "Show the adults: role and institution on a day")
    }
    public static var personListExample: Message {
        Message(
            da: "Kun SSP-lærerne; --as-of 2027-08-01 viser en anden dag.",
            en: "The SSP teachers alone; --as-of 2027-08-01 shows another day.")
    }
    public static var personShowSummary: Message {
        Message(
            da: "Vis en voksen: roller gennem tiden, med rettelser",
            en: "Show an adult: roles over time, corrections and all")
    }
    public static var personShowExample: Message {
        Message(
            da: "Hvad der gælder, hvad der er rettet, hvornår og af hvem.",
            en: "What holds, what was corrected, when and by whom.")
    }
    public static var personAppointSummary: Message {
        Message(da: "Giv en voksen en rolle på en institution", en: "Give an adult a role at an institution")
    }
    public static var personAppointExample: Message {
        Message(
            da: "Man kan have flere roller på én gang; --percent siger hvor meget.",
            en: "One can have several roles at once; --percent says how much.")
    }
    public static var personEndSummary: Message {
        Message(da: "Skriv den sidste dag i en rolle", en: "Put down the last day in a role")
    }
    public static var personEndExample: Message {
        Message(da: "Har personen kun én rolle, behøves --role ikke.", en: "With a single role, --role is not needed.")
    }
    public static var personTransferSummary: Message {
        Message(da: "Flyt en voksen til en anden institution", en: "Move an adult to another institution")
    }
    public static var personTransferExample: Message {
        Message(
            da: "Samme rolle, ny institution fra den dag; den gamle slutter dagen før.",
            en: "The same role, a new institution from that day; the old one ends the day before.")
    }
    public static var personAwaySummary: Message {
        Message(da: "Skriv, at en voksen er væk for en tid", en: "Put down that an adult is away for a time")
    }
    public static var personAwayExample: Message {
        Message(
            da: "Der spørges ikke om hvorfor: om det er barsel eller sygdom, ændrer ingen regel, og oplysninger om "
                + "helbred skal ikke gemmes uden grund.",
            en: "No reason is asked for: whether it is parental leave or illness changes no rule, and health data is "
                + "not to be stored without need.")
    }
    public static var personBackSummary: Message {
        Message(da: "Skriv, at en voksen er tilbage", en: "Put down that an adult is back")
    }
    public static var personBackExample: Message {
        Message(da: "Dagen er den første på arbejde.", en: "The day is the first at work.")
    }
    public static var personUndoSummary: Message {
        Message(
            da: "Tag det sidste tilbage, der blev skrevet om en voksen",
            en: "Take back the last thing written about an adult")
    }
    public static var personUndoExample: Message {
        Message(
            da: "Rolle eller fravær; det forrige gælder igen. Gør man det to gange, gælder det sidste igen.",
            en: "A role or a time away; what was before holds again. Done twice, the last holds again.")
    }

    // MARK: Options

    public static var personNameOption: Message { Message(da: "Det nye navn", en: "The new name") }
    public static var emailOption: Message {
        Message(
            da: "Arbejdsmailen; den skelner dem, der hedder det samme", en: "The work address; it tells namesakes apart"
        )
    }
    public static var roleOption: Message { Message(da: "Rollen", en: "The role") }
    public static var institutionOption: Message {
        Message(da: "Institutionen: id eller navn", en: "The institution: id or name")
    }
    public static var fromOption: Message { Message(da: "Den første dag", en: "The first day") }
    public static var throughOption: Message {
        Message(da: "Den sidste dag, hvis den er kendt", en: "The last day, if it is known")
    }
    public static var percentOption: Message {
        Message(da: "Hvor meget af fuld tid, 1–100", en: "How much of full time, 1–100")
    }
    public static var reasonOption: Message { Message(da: "Hvorfor det rettes", en: "Why it is corrected") }
    public static var lastDayOption: Message { Message(da: "Den sidste dag", en: "The last day") }
    public static var firstDayOption: Message {
        Message(da: "Den første dag på den nye institution", en: "The first day at the new institution")
    }
    public static var transferToOption: Message { Message(da: "Den nye institution", en: "The new institution") }
    public static var transferFromOption: Message {
        Message(da: "Den gamle institution, hvis der er flere", en: "The old institution, if there are several")
    }
    public static var backOnOption: Message { Message(da: "Den første dag tilbage", en: "The first day back") }
    public static var onlyInstitutionOption: Message {
        Message(da: "Kun dem, der er der", en: "Only those who are there")
    }
    public static var onlyRoleOption: Message { Message(da: "Kun dem med den rolle", en: "Only those with that role") }
    public static var alsoLeftOption: Message {
        Message(da: "Også dem, der er holdt op", en: "Also those who have left")
    }

    // MARK: Refusals

    public static func emailIsTaken(_ email: String, by name: String) -> Message {
        Message(
            da: "\(name) har allerede e-mailen \(email). Er det samme person? Se: learn person show \(email)",
            en: "\(name) has the address \(email) already. The same person? See: learn person show \(email)")
    }
    public static func nameIsKnown(_ label: String) -> Message {
        Message(
            da: "Der er allerede en med det navn: \(label). Er det en anden, så giv --email, så man kan skelne dem.",
            en: "There is somebody of that name already: \(label). If it is another, give --email to tell them apart.")
    }
    public static func nameIsAddress(_ name: String) -> Message {
        Message(
            da: "»\(name)« er en e-mailadresse. Skriv navnet, og adressen med --email.",
            en: "‘\(name)’ is an e-mail address. Write the name, and the address with --email.")
    }
    public static func badPercent(_ text: String) -> Message {
        Message(
            da: "»\(text)« er ikke en procent: skriv et helt tal fra 1 til 100.",
            en: "‘\(text)’ is no percentage: write a whole number from 1 to 100.")
    }
    public static func endsBeforeItBegins(_ from: Message, _ through: Message) -> Message {
        Message(
            da: "Den sidste dag (\(through.danish)) ligger før den første (\(from.danish)).",
            en: "The last day (\(through.english)) lies before the first (\(from.english)).")
    }
    public static func noAppointment(_ name: String, on day: Message) -> Message {
        Message(
            da: "\(name) har ingen sådan rolle den \(day.danish). Se: learn person show \"\(name)\"",
            en: "\(name) has no such role on \(day.english). See: learn person show \"\(name)\"")
    }
    public static func severalAppointments(_ name: String, _ list: [String]) -> Message {
        let list = list.joined(separator: "; ")
        return Message(
            da: "\(name) har flere roller: \(list). Vælg med --role og --institution.",
            en: "\(name) has several roles: \(list). Choose with --role and --institution.")
    }
    public static func appointmentOverlaps(_ name: String, _ what: Message, _ period: Message) -> Message {
        Message(
            da: "\(name) har allerede den rolle: \(what.danish), \(period.danish). Slut den først: learn person end",
            en: "\(name) has that role already: \(what.english), \(period.english). End it first: learn person end")
    }
    public static func leaveOverlaps(_ name: String, _ period: Message) -> Message {
        Message(
            da:
                "\(name) er allerede væk: \(period.danish). Skriv først, hvornår personen er tilbage: learn person back",
            en: "\(name) is away already: \(period.english). Put down first when they are back: learn person back")
    }
    public static func isNotAway(_ name: String, on day: Message) -> Message {
        Message(
            da: "\(name) er ikke væk den \(day.danish). Se: learn person show \"\(name)\"",
            en: "\(name) is not away on \(day.english). See: learn person show \"\(name)\"")
    }
    public static func nothingToUndo(_ name: String) -> Message {
        Message(
            da: "Der er ikke skrevet noget om \(name), som kan tages tilbage.",
            en: "Nothing has been written about \(name) that could be taken back.")
    }

    // MARK: What happened

    public static func personAdded(_ name: String) -> Message { Message(da: "Oprettet: \(name)", en: "Added: \(name)") }
    public static func personAddedNext(_ name: String) -> Message {
        Message(
            da: "Giv en rolle med: learn person appoint \"\(name)\" --role … --institution …",
            en: "Give a role with: learn person appoint \"\(name)\" --role … --institution …")
    }
    public static func appointed(_ what: Message, _ period: Message, _ percent: Int) -> Message {
        let share = percent == 100 ? "" : ", \(percent) %"
        return Message(
            da: "\(what.danish): \(period.danish)\(share)", en: "\(what.english): \(period.english)\(share)")
    }
    public static func daysBetween(_ from: Message, _ through: Message) -> Message {
        Message(da: "\(from.danish) – \(through.danish)", en: "\(from.english) – \(through.english)")
    }
    public static func daysSince(_ from: Message) -> Message {
        Message(da: "fra \(from.danish)", en: "from \(from.english)")
    }
    public static func isAway(_ name: String, _ period: Message) -> Message {
        Message(da: "\(name) er væk: \(period.danish)", en: "\(name) is away: \(period.english)")
    }
    public static func isBack(_ name: String, on day: Message) -> Message {
        Message(da: "\(name) er tilbage den \(day.danish).", en: "\(name) is back on \(day.english).")
    }
    public static func undone(_ name: String, when: Message, by: String) -> Message {
        Message(
            da: "Taget tilbage: det sidste om \(name) (\(when.danish), \(by)). Nu gælder:",
            en: "Taken back: the last about \(name) (\(when.english), \(by)). What holds now:")
    }

    // MARK: Words in tables

    public static var stateNone: Message { Message(da: "uden rolle", en: "without a role") }
    public static var stateComing: Message { Message(da: "kommer", en: "to come") }
    public static var stateLeft: Message { Message(da: "holdt op", en: "left") }
    public static var stateAway: Message { Message(da: "væk", en: "away") }
    public static var rolesTitle: Message { Message(da: "Roller", en: "Roles") }
    public static var leavesTitle: Message { Message(da: "Tider væk", en: "Times away") }
    public static var awayHeading: Message { Message(da: "Væk nu", en: "Away now") }
    public static var heldHeading: Message { Message(da: "Holdt med klasser", en: "Held with classes") }
    public static var recordsHeading: Message { Message(da: "Poster om efteruddannelse", en: "Records of upskilling") }
    public static var entryHolds: Message { Message(da: "gælder", en: "holds") }
    public static func entryReplaced(_ reason: String?) -> Message {
        let reason = reason.map { ": \($0)" } ?? ""
        return Message(da: "ændret\(reason)", en: "changed\(reason)")
    }
    public static func entryTakenBack(_ reason: String?) -> Message {
        let reason = reason.map { ": \($0)" } ?? ""
        return Message(da: "taget tilbage\(reason)", en: "taken back\(reason)")
    }
}
