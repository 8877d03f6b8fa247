internal import LearnCore

/// Finds the person whom somebody means: by name, a part of it, an e-mail address, or the beginning of the id.
struct PeopleDirectory {
    enum Match: Equatable {
        case one(Person)
        case several([Person])
        case none(suggestion: String?)
    }

    let people: [Person]

    func match(_ text: String) -> Match {
        let wanted = TypedText.folded(text)
        guard !wanted.isEmpty else { return .none(suggestion: nil) }
        let exact = people.filter {
            $0.id.rawValue == text || TypedText.folded($0.name) == wanted
                || $0.email.map(TypedText.folded) == wanted
        }
        if let match = result(exact) { return match }
        let partial = people.filter { person in
            text.count >= 4 && person.id.rawValue.hasPrefix(text)
                || TypedText.folded(person.name).split(separator: " ").joined(separator: " ").contains(wanted)
        }
        if let match = result(partial) { return match }
        let names = Dictionary(
            people.map { (TypedText.folded($0.name), $0.name) }, uniquingKeysWith: { first, _ in first })
        return .none(suggestion: NearMiss.best(for: wanted, among: names.keys.sorted()).flatMap { names[$0] })
    }

    private func result(_ found: [Person]) -> Match? {
        switch found.count {
        case 0: nil
        case 1: .one(found[0])
        default: .several(found)
        }
    }
}
