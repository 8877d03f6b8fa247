/// Marks for gaps that go through HTML unharmed, and the gaps that they become.
enum GapMarks {
    static func mark(_ number: Int) -> String { "\u{E000}\(number)\u{E001}" }

    /// Puts the first gap where a row of underscores stands.
    static func markUnderscores(_ text: String) -> String {
        guard let range = text.firstRange(of: "_____") else { return text }
        var end = range.upperBound
        while end < text.endIndex, text[end] == "_" { end = text.index(after: end) }
        return text[..<range.lowerBound] + mark(1) + text[end...]
    }

    /// The passages without marks, and the runs of those that have them, with gaps `g1`, `g2` … in their place.
    static func split(_ text: [Passage]) -> (prompt: [Passage], runs: [[Inline]]) {
        var prompt: [Passage] = []
        var runs: [[Inline]] = []
        for passage in text {
            let found = gaps(in: passage)
            if found.isEmpty { prompt.append(passage) } else { runs += found }
        }
        return (prompt, runs)
    }

    private static func gaps(in passage: Passage) -> [[Inline]] {
        switch passage {
        case .paragraph(let words):
            let found = filled(words)
            return found == words ? [] : [found]
        case .list(let list):
            let runs = list.items.flatMap { $0.flatMap(allRuns) }
            return runs.contains { filled($0) != $0 } ? runs.map(filled) : []
        case .table(let table):
            let rows = [table.head] + table.rows
            return rows.contains { $0.contains { filled($0) != $0 } }
                ? rows.map { InlineTidying.joined(runs: $0.map(filled)) }.filter { !$0.isEmpty } : []
        case .figure, .quotation, .readAloud, .reference: return []
        }
    }

    private static func allRuns(of passage: Passage) -> [[Inline]] {
        switch passage {
        case .paragraph(let words): [words]
        case .list(let list): list.items.flatMap { $0.flatMap(allRuns) }
        case .table(let table): ([table.head] + table.rows).flatMap { $0 }
        case .figure, .quotation, .readAloud, .reference: []
        }
    }

    /// The words with gaps in the place of their marks.
    static func filled(_ words: [Inline]) -> [Inline] {
        words.flatMap { piece -> [Inline] in
            switch piece {
            case .text(let text): return filled(text)
            case .emphasis(let content): return [.emphasis(filled(content))]
            case .strong(let content): return [.strong(filled(content))]
            case .link(let link):
                return [.link(Link(target: link.target, content: filled(link.content), location: link.location))]
            case .term(let id, let content): return [.term(id, filled(content))]
            case .gap: return [piece]
            }
        }
    }

    private static func filled(_ text: String) -> [Inline] {
        guard text.unicodeScalars.contains("\u{E000}") else { return [.text(text)] }
        var result: [Inline] = []
        for (index, part) in text.split(separator: "\u{E000}", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let end = part.firstIndex(of: "\u{E001}") else {
                if !part.isEmpty { result.append(.text(String(part))) }
                continue
            }
            result.append(.gap(Identifier("g\(part[..<end])")))
            let rest = part[part.index(after: end)...]
            if !rest.isEmpty { result.append(.text(String(rest))) }
        }
        return result
    }
}
