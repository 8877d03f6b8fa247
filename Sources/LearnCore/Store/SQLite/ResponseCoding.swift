/// Responses as text, in the forms that xAPI gives its interaction types: `[,]` between parts, `[.]` inside a part
/// (Experience API 1.0.3, part 2, § 2.4.4.1, appendix C).
enum ResponseCoding {
    struct Coded: Equatable {
        let interaction: String
        let text: String
    }

    private static let parts = "[,]"
    private static let inside = "[.]"

    static func coded(_ response: Response) -> Coded {
        switch response {
        case .chosen(let options):
            Coded(interaction: "choice", text: options.map(\.rawValue).sorted().joined(separator: parts))
        case .ordered(let options):
            Coded(interaction: "sequencing", text: options.map(\.rawValue).joined(separator: parts))
        case .matched(let matches):
            Coded(
                interaction: "matching",
                text: matches.map { $0.rawValue + inside + $1.rawValue }.sorted().joined(separator: parts))
        case .filled(let fillings):
            // Which of the author's texts it was, never the text itself.
            Coded(
                interaction: "fill-in",
                text: fillings.map { $0.rawValue + inside + text($1) }.sorted().joined(separator: parts))
        }
    }

    static func coded(_ move: ScenarioPlay.Move) -> Coded {
        Coded(interaction: "choice", text: move.scene.rawValue + inside + move.choice.rawValue)
    }

    /// - Returns: `nil` where the text is none that this program writes.
    static func response(interaction: String, text: String) -> Response? {
        let pieces = text.isEmpty ? [] : text.split(separator: parts).map(String.init)
        switch interaction {
        case "choice": return .chosen(Set(pieces.map { Question.Option.ID($0) }))
        case "sequencing": return .ordered(pieces.map { Question.Option.ID($0) })
        case "matching":
            let matches: [Question.Pair.ID: Question.Pair.ID]? = dictionary(pieces) { Identifier($0) }
            return matches.map { .matched($0) }
        case "fill-in":
            let fillings: [Question.Blank.ID: Response.Filling]? = dictionary(pieces, filling)
            return fillings.map { .filled($0) }
        default: return nil
        }
    }

    static func move(_ text: String) -> ScenarioPlay.Move? {
        let pieces = text.split(separator: inside).map(String.init)
        guard pieces.count == 2 else { return nil }
        return ScenarioPlay.Move(scene: Scenario.Scene.ID(pieces[0]), choice: Scenario.Choice.ID(pieces[1]))
    }

    static func moves(_ text: String) -> [ScenarioPlay.Move] {
        text.isEmpty ? [] : text.split(separator: parts).compactMap { move(String($0)) }
    }

    static let moveSeparator = parts

    private static func dictionary<Key, Value>(
        _ pieces: [String], _ value: (String) -> Value?
    ) -> [Identifier<Key>: Value]? {
        var result: [Identifier<Key>: Value] = [:]
        for piece in pieces {
            let sides = piece.split(separator: inside).map(String.init)
            guard sides.count == 2, let value = value(sides[1]) else { return nil }
            result[Identifier(sides[0])] = value
        }
        return result
    }

    private static func text(_ filling: Response.Filling) -> String {
        switch filling {
        case .accepted(let index): "a\(index)"
        case .expected(let index): "m\(index)"
        case .other: "x"
        }
    }

    private static func filling(_ text: String) -> Response.Filling? {
        switch (text.first, Int(text.dropFirst())) {
        case ("a", let index?): .accepted(index)
        case ("m", let index?): .expected(index)
        case ("x", nil): .other
        default: nil
        }
    }
}
