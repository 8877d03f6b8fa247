/// Deadlines as a calendar file (iCalendar, RFC 5545), one all-day event each.
public struct CalendarFile: Sendable, Equatable {
    public struct Event: Sendable, Equatable {
        /// Stays the same as long as it is the same person's same duty, so that a calendar moves the event instead of
        /// adding another.
        public var uid: String
        public var day: CalendarDay
        public var summary: String
        public var details: String

        public init(uid: String, day: CalendarDay, summary: String, details: String) {
            self.uid = uid
            self.day = day
            self.summary = summary
            self.details = details
        }
    }

    public var name: String
    public var language: Language
    /// The day whose state it shows.
    public var asOf: CalendarDay
    public var events: [Event]

    public init(name: String, language: Language, asOf: CalendarDay, events: [Event]) {
        self.name = name
        self.language = language
        self.asOf = asOf
        self.events = events
    }

    public static func uid(person: Actor.ID, requirement: Requirement.ID) -> String {
        // A hash, so that a calendar that is shared tells nothing about ids in the store.
        SHA256.hex("\(person.rawValue)/\(requirement.rawValue)".utf8).prefix(32) + "@learn"
    }

    /// The same events and day give the same bytes.
    public func bytes() -> [UInt8] {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//learn//upskilling//\(language.rawValue.uppercased())",
            "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:" + Self.escaped(name),
        ]
        for event in events {
            lines += [
                "BEGIN:VEVENT", "UID:" + event.uid, "DTSTAMP:\(Self.digits(asOf))T000000Z",
                "DTSTART;VALUE=DATE:" + Self.digits(event.day),
                "DTEND;VALUE=DATE:" + Self.digits(event.day.adding(days: 1)),
                "SUMMARY:" + Self.escaped(event.summary), "DESCRIPTION:" + Self.escaped(event.details),
                "TRANSP:TRANSPARENT", "END:VEVENT",
            ]
        }
        lines.append("END:VCALENDAR")
        return lines.flatMap { Self.folded($0) + [0x0D, 0x0A] }
    }

    private static func digits(_ day: CalendarDay) -> String { day.description.filter { $0 != "-" } }

    /// RFC 5545 § 3.3.11.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// RFC 5545 § 3.1: lines of at most 75 octets, never broken within a character.
    private static func folded(_ line: String) -> [UInt8] {
        var result: [UInt8] = []
        var length = 0
        for scalar in line.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if length + bytes.count > 75 {
                result += [0x0D, 0x0A, 0x20]
                length = 1
            }
            result += bytes
            length += bytes.count
        }
        return result
    }
}
