internal import LearnCore

/// What people write into options: looked at before it goes anywhere.
extension Invocation {
    /// A text that somebody wrote, with single spaces.
    ///
    /// - Throws: ``CommandError`` where it cannot be taken (``FreeText``).
    func checked(
        _ text: String, as what: Message, longest: Int = FreeText.longestLine
    ) throws(CommandError) -> String {
        if let refusal = FreeText.refusal(of: text, longest: longest) {
            throw CommandError(message: .refusedText(what, because: refusal.message), status: .usage)
        }
        return FreeText.trimmed(text)
    }

    /// The text of an option, looked at; `nil` without the option.
    func checkedOption(_ name: String, as what: Message) throws(CommandError) -> String? {
        guard let text = option(name) else { return nil }
        return try checked(text, as: what)
    }

    /// The address in `--email`, which nobody else may have.
    func checkedEmail(of person: Actor.ID?, among people: [Person]) throws(CommandError) -> String? {
        guard let text = option("--email") else { return nil }
        let email = try checked(text, as: .fieldEmail)
        guard EmailAddress.isWellFormed(email) else { throw CommandError(message: .badEmail(email), status: .usage) }
        let other = people.first { $0.id != person && $0.email.map { EmailAddress.areSame($0, email) } ?? false }
        if let other { throw CommandError(message: .emailIsTaken(email, by: other.name)) }
        return email
    }

    /// An id that somebody chose for something new.
    func wellFormedID<Entity>(_ text: String, of type: Entity.Type) throws(CommandError) -> Identifier<Entity> {
        guard Identifier<Entity>.isWellFormed(text) else {
            throw CommandError(
                message: .notAnID(text, suggestion: Identifier<Entity>.suggestion(for: text)), status: .usage)
        }
        return Identifier(text)
    }

    /// The role that `--role` means.
    func role() throws(CommandError) -> Role? {
        guard let text = option("--role") else { return nil }
        if let role = Role.appointed(as: text) { return role }
        let known = Role.appointed.map(\.rawValue)
        throw CommandError(
            message: .badOptionValue(
                text, option: "--role", suggestion: NearMiss.best(for: text, among: known), allowed: known),
            status: .usage)
    }

    /// The share of full time in `--percent`.
    func percent() throws(CommandError) -> Int {
        guard let text = option("--percent") else { return 100 }
        guard let percent = Int(text), (1...100).contains(percent) else {
            throw CommandError(message: .badPercent(text), status: .usage)
        }
        return percent
    }

    /// The days from `--from` (or the day that the command is about) through `--through`.
    func period() throws(CommandError) -> Period {
        let period = Period(
            from: day("--from"), through: option("--through").flatMap { CalendarDay(iso8601: $0) })
        if let through = period.through, through < period.from {
            throw CommandError(message: .endsBeforeItBegins(Message(period.from), Message(through)), status: .usage)
        }
        return period
    }
}

extension Period {
    /// The days in words, by when one looks.
    var words: Message {
        through.map { .daysBetween(Message(from), Message($0)) } ?? .daysSince(Message(from))
    }
}
