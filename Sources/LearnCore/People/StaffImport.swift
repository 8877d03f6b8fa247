public import FoundationEssentials

/// Reads who works where from a CSV file: what it would add and change, and every line that cannot be taken.
///
/// The columns are found by their headings, in Danish or English: `navn`/`name` (required), `e-mail`, `rolle`/`role`,
/// `institution` (id or name), `fra`/`from`, `til`/`through`, `procent`/`percent`. A line without a role says only that
/// there is such a person. The same address is the same person.
public struct StaffImport: Sendable, Equatable {
    /// What stands in the store already.
    public struct Known: Sendable {
        public var institutions: [Institution]
        public var people: [Person]
        /// The appointments that hold, by person.
        public var appointments: [Actor.ID: [Entry<Appointment>]]

        public init(
            institutions: [Institution], people: [Person] = [],
            appointments: [Actor.ID: [Entry<Appointment>]] = [:]
        ) {
            self.institutions = institutions
            self.people = people
            self.appointments = appointments
        }
    }

    /// One person of the file.
    public struct Member: Sendable, Equatable {
        /// Who it is in the store; `nil` for somebody new.
        public var known: Actor.ID?
        public var name: String
        public var email: String?
        /// Whether the name or address is another than the store has.
        public var isChanged: Bool
        public var added: [Appointment] = []
        public var replaced: [Replacement] = []
        /// Lines that say what is known already.
        public var unchanged = 0
    }

    /// An appointment that takes the place of an entry.
    public struct Replacement: Sendable, Equatable {
        public var entry: UUID
        public var appointment: Appointment
    }

    public internal(set) var members: [Member] = []
    public internal(set) var faults: [ImportFault] = []

    /// Whether the file says nothing that is not in the store.
    public var changesNothing: Bool {
        members.allSatisfy { $0.known != nil && !$0.isChanged && $0.added.isEmpty && $0.replaced.isEmpty }
    }

    /// The headings of a file to fill in, in Danish.
    public static var templateHeadings: [String] { StaffLineReader.headings.map { $0.names[0] } }

    /// - Parameters:
    ///   - bytes: the file.
    ///   - file: what to call it in faults.
    public init(_ bytes: [UInt8], file: String, known: Known) {
        guard let sheet = CSVSheet.read(bytes, file: file, headings: StaffLineReader.headings, faults: &faults) else {
            faults.sort { $0.location < $1.location }
            return
        }
        var reader = StaffLineReader(known: known)
        var people = StaffMatcher(known: known)
        for line in sheet.lines {
            let entry = reader.read(line)
            faults += reader.takeFaults()
            if let entry { people.take(entry, from: line) }
        }
        members = people.members
        faults = (faults + people.faults).sorted { $0.location < $1.location }
    }
}
