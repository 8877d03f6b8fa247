/// Reads the cards of a course from their file, which stands alone so that the first card is there at once.
public enum CardsReader {
    /// The file in a course's folder.
    public static let file = "cards.xml"

    /// - Parameters:
    ///   - bytes: the file, UTF-8.
    ///   - file: its name in diagnostics.
    ///   - course: the course in whose folder it stands; without one that is not judged.
    /// - Returns: the diagnostics, sorted by place, and the cards where none of them is an error.
    public static func read(
        bytes: [UInt8], file: String, course: Course.ID? = nil
    ) -> (cards: MediationCards?, diagnostics: [Diagnostic]) {
        let reader = CardsFileReader(bytes: bytes, file: file)
        let cards = reader.readCards(of: course)
        return (reader.diagnostics.hasErrors ? nil : cards, reader.diagnostics.sortedByPlace())
    }
}

/// Reads one file of cards.
final class CardsFileReader: ElementReader<CardsElement> {
    func readCards(of course: Course.ID?) -> MediationCards? {
        readRoot(.cards, CardsElement.cards.attributes) { (tag) throws(XMLFailure) in
            let own: Course.ID = reference("course", of: tag)
            if let course, tag["course"] != nil, own != course {
                report(.cardCourse(own.rawValue, expected: course.rawValue), at: location(of: "course"))
            }
            var set = MediationCards(course: own, title: "", stages: words("stages", of: tag), cards: [])
            try readElements(of: tag) { (child) throws(XMLFailure) in
                switch child.name {
                case .title: set.title = try readWords(of: child)
                default: if let card = try readCard(child, among: set.stages) { set.cards.append(card) }
                }
            }
            checkTracks(of: set, at: tag.location)
            return set
        }
    }

    /// - Returns: `nil` where its kind is not known, which is reported.
    private func readCard(_ tag: Tag, among stages: [Stage]) throws(XMLFailure) -> MediationCard? {
        let id: MediationCard.ID? = id(of: tag)
        let kind: MediationCard.Kind? = word("kind", of: tag)
        let own: [Stage] = words("stages", of: tag)
        for stage in own where !stages.contains(stage) {
            report(
                .cardStage(stage.rawValue, possible: stages.map(\.rawValue)), at: location(of: "stages"))
        }
        var say = ""
        var adult: String?
        try readElements(of: tag) { (child) throws(XMLFailure) in
            switch child.name {
            case .say:
                say = try readWords(of: child)
                let limit = MediationCard.longestSay
                if say.count > limit { report(.cardLength(say.count, limit: limit), at: child.location) }
            default: adult = try readWords(of: child)
            }
        }
        return kind.map {
            MediationCard(id: id ?? "", kind: $0, stages: own, say: say, adult: adult, location: tag.location)
        }
    }

    /// A mediation has a beginning, a way and an end for the children of every stage. Asked only of cards that are
    /// all understood: what follows from another mistake is not reported again.
    private func checkTracks(of set: MediationCards, at location: SourceLocation) {
        guard !diagnostics.hasErrors else { return }
        for stage in set.stages {
            let cards = set.cards(for: stage)
            let missing = MediationCard.Kind.allCases.filter { kind in !cards.contains { $0.kind == kind } }
            if let first = missing.first {
                report(.cardTrack(stage.rawValue, lacks: first.rawValue), at: location)
            } else if let first = cards.first, first.kind != .rule {
                report(.cardTrack(stage.rawValue, begins: first.kind.rawValue), at: first.location)
            } else if let last = cards.last, last.kind != .goodbye {
                report(.cardTrack(stage.rawValue, ends: last.kind.rawValue), at: last.location)
            }
        }
    }
}
