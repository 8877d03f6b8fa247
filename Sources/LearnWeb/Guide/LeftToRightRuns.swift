internal import LearnCore

/// Words from left to right inside a text that runs the other way, such as a Danish sentence quoted in Arabic.
///
/// By themselves they are ordered rightly but for the sign at their end: a question mark would jump to their beginning
/// (UAX 9, rules N1 and N2: neutral signs at the border take the direction of the paragraph).
enum LeftToRightRuns {
    enum Piece: Equatable {
        case text(String)
        case run(String)
    }

    /// A run ends at a letter of the other direction, a quotation mark or a parenthesis. The signs behind its last
    /// word belong to it where a quotation mark closes it.
    static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let start = rest.firstIndex(where: { $0.isLetter && !isRightToLeft($0) }) {
            let end = rest[start...].firstIndex { isRightToLeft($0) || isBorder($0) } ?? rest.endIndex
            var run = rest[start..<end]
            let isQuoted = end < rest.endIndex && isQuotationMark(rest[end]) && run.last?.isWhitespace == false
            if !isQuoted {
                while let last = run.last, !last.isLetter, !last.isNumber { run.removeLast() }
            }
            if start > rest.startIndex { pieces.append(.text(String(rest[..<start]))) }
            pieces.append(.run(String(run)))
            rest = rest[run.endIndex...]
        }
        return rest.isEmpty ? pieces : pieces + [.text(String(rest))]
    }

    /// Text that is shown rightly wherever it is pasted: a mark behind each run that ends in a sign holds the sign.
    static func marked(_ text: String) -> String {
        pieces(of: text).map { piece in
            switch piece {
            case .text(let text): text
            case .run(let run): run.last.map { $0.isLetter || $0.isNumber } ?? true ? run : run + "\u{200E}"
            }
        }.joined()
    }

    /// Hebrew, Arabic and the scripts beside them, with their presentation forms (UAX 9, table 4: R and AL).
    private static func isRightToLeft(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first?.value else { return false }
        return (0x0590...0x08FF).contains(scalar) || (0xFB1D...0xFDFF).contains(scalar)
            || (0xFE70...0xFEFF).contains(scalar)
    }

    private static func isQuotationMark(_ character: Character) -> Bool { "«»“”„\"‹›".contains(character) }
    private static func isBorder(_ character: Character) -> Bool {
        isQuotationMark(character) || "()[]".contains(character)
    }
}
