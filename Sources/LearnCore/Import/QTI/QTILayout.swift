/// What stands in an item's text: words to read, lines with gaps, and interactions on lines of their own.
enum QTILayout {
    enum Part {
        case text(Passage)
        case gaps([Inline])
        /// By its place in the item, from 0.
        case interaction(Int)
    }

    /// - Returns: the parts, and whether a table has given way to lines.
    static func parts(of passage: Passage) -> (parts: [Part], brokeTable: Bool) {
        switch passage {
        case .paragraph(let words):
            if words.gaps.isEmpty { return ([.text(passage)], false) }
            return (parts(of: words), false)
        case .list(let list):
            guard holdsGap(passage) else { return ([.text(passage)], false) }
            var result: [Part] = []
            var brokeTable = false
            for (index, item) in list.items.enumerated() {
                var isFirst = true
                for inner in item {
                    let (found, broke) = parts(of: inner)
                    brokeTable = brokeTable || broke
                    for part in found {
                        if case .gaps(let words) = part, isFirst, list.kind == .numbered {
                            result.append(.gaps(InlineTidying.tidied([.text("\(index + 1). ")] + words)))
                        } else {
                            result.append(part)
                        }
                        isFirst = false
                    }
                }
            }
            return (result, brokeTable)
        case .table(let table):
            guard holdsGap(passage) else { return ([.text(passage)], false) }
            let rows =
                [table.caption, InlineTidying.joined(runs: table.head)]
                + table.rows.map { InlineTidying.joined(runs: $0) }
            return (
                rows.filter { !$0.isEmpty }.flatMap { row in
                    row.gaps.isEmpty ? [.text(.paragraph(row))] : parts(of: row)
                }, true
            )
        case .figure, .quotation, .readAloud, .reference: return ([.text(passage)], false)
        }
    }

    private static func holdsGap(_ passage: Passage) -> Bool {
        switch passage {
        case .paragraph(let words): !words.gaps.isEmpty
        case .list(let list): list.items.contains { $0.contains(where: holdsGap) }
        case .table(let table): ([table.caption] + table.head + table.rows.flatMap { $0 }).contains { !$0.gaps.isEmpty }
        case .figure, .quotation, .readAloud, .reference: false
        }
    }

    /// An interaction with a line of its own parts the words around it.
    private static func parts(of words: [Inline]) -> [Part] {
        var result: [Part] = []
        var run: [Inline] = []
        func flush() {
            let tidied = InlineTidying.tidied(run)
            run = []
            guard !tidied.isEmpty else { return }
            result.append(tidied.gaps.isEmpty ? .text(.paragraph(tidied)) : .gaps(tidied))
        }
        for piece in words {
            if case .gap(let id) = piece, let number = number(of: id, mark: "i") {
                flush()
                result.append(.interaction(number))
            } else {
                run.append(piece)
            }
        }
        flush()
        return result
    }

    /// The place in the item that a mark stands for, from 0.
    static func number(of gap: Question.Blank.ID, mark: Character) -> Int? {
        guard gap.rawValue.first == mark, let number = Int(gap.rawValue.dropFirst()) else { return nil }
        return number - 1
    }
}
