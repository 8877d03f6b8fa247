/// A text with gaps as the language has it: one sentence, and a prompt before it.
extension MoodleQuestion {
    /// What stands before the first gap is the prompt; from there on the words are the sentence, lines and items of
    /// lists after each other. Pictures and tables amid it stand before it.
    mutating func gapContent(_ text: [Passage], _ blanks: [Question.Blank]) -> Content {
        let first = text.firstIndex(where: Self.hasGaps) ?? text.endIndex
        var prompt = Array(text[..<first])
        var lines: [[Inline]] = []
        for passage in text[first...] {
            if case .table(let table) = passage, Self.hasGaps(passage) {
                account.simplify(element, .importedMoodleGapsInTable)
                lines += Self.lines(of: table)
            } else if HTMLFragment.isWords(passage) {
                lines += Self.lines(of: passage)
            } else {
                prompt.append(passage)
            }
        }
        if prompt.isEmpty {
            account.supply(element, .importedSuppliedPrompt)
            let isTyped = blanks.contains { !$0.isOffered }
            prompt = [.paragraph([.text(words(isTyped ? .importedGapPrompt : .importedMoodleRowsPrompt))])]
        }
        return (prompt, .gap(sentence: HTMLFragment.joined(lines: lines.map(GapMarks.filled)), blanks: blanks))
    }

    static func hasGaps(_ passage: Passage) -> Bool {
        switch passage {
        case .paragraph(let words): hasMark(words)
        case .list(let list): list.items.contains { $0.contains(where: hasGaps) }
        case .table(let table): ([table.caption] + table.head + table.rows.joined()).contains(where: hasMark)
        case .figure, .quotation, .readAloud, .reference: false
        }
    }

    private static func hasMark(_ words: [Inline]) -> Bool {
        words.plainText.unicodeScalars.contains("\u{E000}")
    }

    private static func lines(of passage: Passage) -> [[Inline]] {
        switch passage {
        case .paragraph(let words): [words]
        case .list(let list):
            list.items.enumerated().map { index, item in
                [.text(list.kind == .numbered ? "\(index + 1). " : "• ")]
                    + HTMLFragment.joined(lines: item.flatMap(lines))
            }
        case .table(let table): lines(of: table)
        case .figure, .quotation, .readAloud, .reference: []
        }
    }

    private static func lines(of table: Table) -> [[Inline]] {
        ([table.caption]
            + ([table.head] + table.rows).map { row in
                row.filter { !$0.isEmpty }.reduce([]) { $0.isEmpty ? $1 : $0 + [.text(" | ")] + $1 }
            }).filter { !$0.isEmpty }
    }
}
