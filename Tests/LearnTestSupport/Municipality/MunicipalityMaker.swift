internal import FoundationEssentials
internal import LearnCore

/// Draws a municipality's values one after the other.
struct MunicipalityMaker {
    let size: Municipality.Size
    var random: SeededGenerator
    var result = Municipality()
    /// Each person's leader, by the person's place.
    var leaders: [Actor.ID] = []
    /// Each person's first day.
    var firstDays: [CalendarDay] = []
    /// Each person's first role.
    var roles: [Role] = []

    init(seed: UInt64, size: Municipality.Size) {
        self.size = size
        random = SeededGenerator(seed: seed)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &random)]
    }

    mutating func day(from: CalendarDay, through: CalendarDay) -> CalendarDay {
        from.adding(days: Int.random(in: 0...max(0, from.days(to: through)), using: &random))
    }

    /// A moment of a working day, to the second.
    mutating func moment(on day: CalendarDay) -> Date {
        Date(
            timeIntervalSince1970: day.noon.timeIntervalSince1970
                + Double(Int.random(in: -14_400..<14_400, using: &random)))
    }

    /// A random identifier (UUID version 4).
    mutating func id() -> UUID {
        var bytes = (random.next(), random.next())
        return withUnsafeBytes(of: &bytes) { raw in
            UUID(
                uuid: (
                    raw[0], raw[1], raw[2], raw[3], raw[4], raw[5], raw[6] & 0x0F | 0x40, raw[7],
                    raw[8] & 0x3F | 0x80, raw[9], raw[10], raw[11], raw[12], raw[13], raw[14], raw[15]
                ))
        }
    }

    // MARK: Places

    mutating func makeInstitutions() {
        func add(_ id: String, _ kind: Institution.Kind, _ name: String) {
            result.institutions.append(
                Institution(id: Institution.ID(id), kind: kind, name: name, municipality: Municipality.name))
        }
        add("forvaltningen", .administration, "Børne- og ungeforvaltningen")
        for (id, name) in [
            ("oesterskolen", "Østerskolen"), ("vesterskolen", "Vesterskolen"), ("soeskolen", "Søskolen"),
        ] {
            add(id, .school, name)
            add("sfo-\(id)", .afterSchool, "\(name)s SFO")
            add("klub-\(id)", .club, "Klubben ved \(name)")
        }
        for (id, name) in [
            ("anemonen", "Anemonen"), ("bakkehuset", "Bakkehuset"), ("citronen", "Citronen"),
            ("drageskibet", "Drageskibet"), ("egernet", "Egernet"), ("fyrtaarnet", "Fyrtårnet"),
        ] { add(id, .kindergarten, "Børnehaven \(name)") }
    }

    /// Classes for schools and SFOs with the grades in turn, stuer for the børnehaver.
    mutating func makeClasses() {
        let places = result.institutions.filter { $0.kind == .school || $0.kind == .kindergarten }
        let years = Municipality.schoolYears
        for number in 0..<size.classes {
            let year = years[number % years.count]
            let place = places[number / years.count % places.count]
            let round = number / years.count / places.count
            let name: String
            let stage: Stage
            if place.kind == .kindergarten {
                name =
                    Self.rooms[round % Self.rooms.count]
                    + (round < Self.rooms.count ? "" : " \(round / Self.rooms.count + 1)")
                stage = .kindergarten
            } else {
                let grade = round % 10
                name =
                    "\(grade).\(Self.letters[round / 10 % Self.letters.count])"
                    + (round < 260 ? "" : "\(round / 260 + 1)")
                stage = grade < 4 ? .primary : grade < 7 ? .middle : .lowerSecondary
            }
            result.classes.append(
                ClassGroup(
                    id: ClassGroup.ID("\(place.id)-\(year.firstYear)-\(round + 1)"), institution: place.id,
                    schoolYear: year, name: name, stage: stage))
        }
    }

    private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    private static let rooms = ["Rød stue", "Blå stue", "Grøn stue", "Gul stue", "Skovstuen", "Havstuen"]
}
