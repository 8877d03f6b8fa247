/// A line of the guide, whose pieces may be in different languages.
struct GuideLine: Equatable {
    struct Piece: Equatable {
        let language: String
        let text: String
    }

    var pieces: [Piece]

    init(in language: String, _ text: String) { pieces = [Piece(language: language, text: text)] }
    fileprivate init(pieces: [Piece]) { self.pieces = pieces }

    var text: String { pieces.map(\.text).joined() }

    /// The line with a text of another language behind it.
    func followed(by text: String, in language: String) -> GuideLine {
        GuideLine(
            pieces: pieces.dropLast() + pieces.suffix(1).map { Piece(language: $0.language, text: $0.text + " ") }
                + [Piece(language: language, text: text)])
    }
}

extension [GuideLine] {
    /// The lines as one, with a dot between.
    func joined() -> GuideLine {
        var pieces: [GuideLine.Piece] = []
        for line in self {
            if let language = line.pieces.first?.language, !pieces.isEmpty {
                pieces.append(GuideLine.Piece(language: language, text: " · "))
            }
            pieces += line.pieces
        }
        return GuideLine(pieces: pieces)
    }
}
