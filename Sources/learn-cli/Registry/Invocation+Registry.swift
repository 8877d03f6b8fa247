internal import FoundationEssentials
internal import LearnCore

/// Who acts, and whom and what a command line means.
extension Invocation {
    /// The person who acts: `--as`, `LEARN_PERSON`, or the profile of this machine, made on first use.
    func actor(in store: SQLiteStore) throws -> Actor.ID {
        guard let text = option("--as") ?? environment["LEARN_PERSON"] else { return try localActor(in: store) }
        return try person(text, in: store)
    }

    /// Who acts, now.
    func act(in store: SQLiteStore) throws -> Act {
        Act(actor: try actor(in: store), at: Timestamp.truncated(environment.now()))
    }

    /// The person whom a text means; `me` is the profile of this machine.
    func person(_ text: String, in store: SQLiteStore) throws -> Actor.ID {
        if text == "me" || text == "mig" { return try localActor(in: store) }
        switch PeopleDirectory(people: try store.people()).match(text) {
        case .one(let person): return person.id
        case .several(let people):
            throw CommandError(message: .severalPeople(text, names: people.prefix(5).map(\.label)), status: .usage)
        case .none(let suggestion): throw CommandError(message: .noPerson(text, suggestion: suggestion), status: .usage)
        }
    }

    /// The person whom the argument at a place means; without one, the person who acts.
    func person(at index: Int, in store: SQLiteStore) throws -> Actor.ID {
        guard arguments.indices.contains(index) else { return try actor(in: store) }
        return try person(arguments[index], in: store)
    }

    func institution(_ id: String, in store: SQLiteStore) throws -> Institution {
        let all = try store.institutions()
        if let found = all.first(where: { $0.id.rawValue == id || TypedText.folded($0.name) == TypedText.folded(id) }) {
            return found
        }
        let suggestion = NearMiss.best(for: id, among: all.map(\.id.rawValue))
        throw CommandError(message: .noInstitution(id, suggestion: suggestion), status: .usage)
    }

    func group(_ id: String, in store: SQLiteStore) throws -> ClassGroup {
        let all = try store.classes()
        if let found = all.first(where: { $0.id.rawValue == id }) { return found }
        let named = all.filter {
            TypedText.folded($0.name) == TypedText.folded(id) && $0.schoolYear == SchoolYear(containing: asOf)
        }
        if named.count == 1 { return named[0] }
        let suggestion = NearMiss.best(for: id, among: all.map(\.id.rawValue))
        throw CommandError(message: .noClass(id, suggestion: suggestion), status: .usage)
    }

    /// A day that an option gives, else the day that the command is about.
    func day(_ name: String) -> CalendarDay { option(name).flatMap { CalendarDay(iso8601: $0) } ?? asOf }

    /// What people are called in lists: their name, or the beginning of the id where there is none.
    func name(of person: Actor.ID, in store: SQLiteStore) throws -> String {
        try store.person(person)?.name ?? text(.personWithoutName(String(person.rawValue.prefix(8))))
    }

    func newID(at time: Date) -> UUID {
        var generator = UUIDv7Generator()
        var random = SystemRandomNumberGenerator()
        return generator.next(at: time, using: &random)
    }
}

extension Person {
    /// Enough to tell people of the same name apart.
    var label: String { email.map { "\(name) <\($0)>" } ?? "\(name) (\(id.rawValue.prefix(8)))" }
}
