/// Questions in which things belong together.
extension QTIItem {
    private typealias Side = [(identifier: String, text: [Inline])]

    mutating func addMatch(_ number: Int, prompt: [Passage]) throws(Unfit) {
        let interaction = interactions[number]
        let sets = interaction.all("simpleMatchSet")
        guard sets.count == 2 else { throw Unfit(reason: .importedEmptyPart) }
        let left = try side(sets[0].all("simpleAssociableChoice"))
        let right = try side(sets[1].all("simpleAssociableChoice"))
        guard let key = feedback.key(of: interaction["responseIdentifier"] ?? "") else {
            return addSurvey(number, prompt: prompt, options: left.map(\.text) + right.map(\.text))
        }
        let pairs = key.compactMap(Self.pair)
        guard pairs.count == key.count, !pairs.isEmpty else { throw Unfit(reason: .importedNoRightAnswer) }
        let isOneToOne =
            Set(pairs.map(\.0)).count == pairs.count && Set(pairs.map(\.1)).count == pairs.count
        if isOneToOne, pairs.count > 1 {
            let isWhole = pairs.count == left.count
            if isWhole || pairs.count == right.count {
                return try addPairs(
                    number, prompt: prompt, isWhole ? pairs : pairs.map { ($1, $0) }, from: isWhole ? left : right,
                    to: isWhole ? right : left)
            }
        }
        try addMatrix(number, prompt: prompt, pairs, left, right)
    }

    private mutating func side(_ choices: [SourceElement]) throws(Unfit) -> Side {
        var side: Side = []
        for choice in choices {
            let text = run(choice)
            guard !text.isEmpty else { throw Unfit(reason: .importedEmptyPart) }
            side.append((choice["identifier"] ?? "", text))
        }
        return side
    }

    static func pair(_ text: String) -> (String, String)? {
        let parts = text.split(separator: " ")
        return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }

    /// Each of one side with one of the other; what the other side has more is there to lead astray.
    private mutating func addPairs(
        _ number: Int, prompt: [Passage], _ pairs: [(String, String)], from left: Side, to right: Side
    ) throws(Unfit) {
        let matches = Dictionary(pairs) { first, _ in first }
        let used = Set(pairs.map(\.1))
        let reasons = rightFeedback(number)
        var made: [Question.Pair] = []
        for (identifier, text) in left {
            guard let match = right.first(where: { $0.identifier == matches[identifier] }) else { continue }
            made.append(
                Question.Pair(
                    id: Identifier("p\(made.count + 1)"), text: text, match: match.text,
                    justification: justification(reasons, else: .importedPair)))
        }
        let extra = right.filter { !used.contains($0.identifier) }.enumerated().map { index, side in
            Question.Distractor(id: Identifier("d\(index + 1)"), text: side.text, justification: [])
        }
        try addQuestion(.match(made, distractors: extra), prompt: prompt, at: number)
    }

    /// A table in which any cell may be ticked: a question for each of its rows, with all its columns to choose from.
    private mutating func addMatrix(
        _ number: Int, prompt: [Passage], _ pairs: [(String, String)], _ left: Side, _ right: Side
    ) throws(Unfit) {
        func isFit(_ rows: Side, _ columns: Side, _ pairs: [(String, String)]) -> Bool {
            columns.count > 1
                && rows.allSatisfy { row in (1..<columns.count).contains(pairs.count { $0.0 == row.identifier }) }
        }
        let turned = pairs.map { ($1, $0) }
        if isFit(left, right, pairs) {
            try addRows(number, prompt: prompt, pairs, left, right)
        } else if isFit(right, left, turned) {
            try addRows(number, prompt: prompt, turned, right, left)
        } else {
            throw Unfit(reason: .importedQTIMatrix)
        }
    }

    private mutating func addRows(
        _ number: Int, prompt: [Passage], _ pairs: [(String, String)], _ rows: Side, _ columns: Side
    ) throws(Unfit) {
        guard rows.count * columns.count <= Self.mostParts else {
            throw Unfit(reason: .importedTooManyParts(Self.mostParts))
        }
        // Where any row takes several, a reader must not be told that this one takes one.
        let isSingle = rows.allSatisfy { row in pairs.count { $0.0 == row.identifier } == 1 }
        let reasons = rightFeedback(number)
        for passage in prompt { add(.passage(passage), named: nil, at: interactions[number].location) }
        for row in rows {
            let right = Set(pairs.filter { $0.0 == row.identifier }.map(\.1))
            var options: [Question.Option] = []
            for (index, column) in columns.enumerated() {
                let isCorrect = right.contains(column.identifier)
                options.append(
                    Question.Option(
                        id: MoodleQuestion.letter(index), isCorrect: isCorrect, text: column.text,
                        justification: justification(
                            isCorrect ? reasons : [], else: isCorrect ? .importedPair : .importedQTINoPair)))
            }
            try addQuestion(
                isSingle ? .choice(options) : .multiple(options), prompt: [.paragraph(row.text)], at: number)
        }
    }

    /// Pairs out of one heap: the first of each stands on the left.
    mutating func addAssociation(_ number: Int, prompt: [Passage]) throws(Unfit) {
        let interaction = interactions[number]
        let choices = try side(interaction.all("simpleAssociableChoice"))
        guard let key = feedback.key(of: interaction["responseIdentifier"] ?? "") else {
            return addSurvey(number, prompt: prompt, options: choices.map(\.text))
        }
        let pairs = key.compactMap(Self.pair)
        let used = pairs.flatMap { [$0.0, $0.1] }
        guard pairs.count == key.count, Set(used).count == used.count else {
            throw Unfit(reason: .importedQTIMatrix)
        }
        try addPairs(
            number, prompt: prompt, pairs,
            from: choices.filter { choice in pairs.contains { $0.0 == choice.identifier } },
            to: choices.filter { choice in !pairs.contains { $0.0 == choice.identifier } })
    }
}
