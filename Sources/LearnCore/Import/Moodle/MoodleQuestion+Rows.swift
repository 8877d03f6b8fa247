/// Questions in which the same few words are chosen between for each of some rows.
extension MoodleQuestion {
    struct ChoiceRow {
        let text: [Inline]
        let right: String
        let reasons: [[Inline]]
    }

    /// `mtf`, `oumatrix` and `matrix`: a table of rows and columns with one right column a row.
    mutating func rows() throws(Unfit) -> Content {
        var prompt = prompt()
        let reason = [combined("correctfeedback"), generalFeedback()]
        dropFeedback("partiallycorrectfeedback")
        dropFeedback("incorrectfeedback")
        let columns = columns()
        var rows: [ChoiceRow] = []
        for row in rowElements() {
            account.keep(row.element)
            let text = label(row.text)
            guard !text.isEmpty, row.right.count == 1, columns.indices.contains(row.right[0]) else {
                throw Unfit(reason: text.isEmpty ? .importedEmptyPart : .importedMoodleSeveralInRow)
            }
            rows.append(
                ChoiceRow(
                    text: text, right: columns[row.right[0]], reasons: [run(row.element.first(row.feedback))] + reason))
        }
        prompt += takeAsides()
        return (prompt, try body(of: rows, choosing: columns))
    }

    /// A line a row, each with a gap to choose for.
    mutating func body(of rows: [ChoiceRow], choosing columns: [String]) throws(Unfit) -> Question.Body {
        var lines: [[Inline]] = []
        var blanks: [Question.Blank] = []
        var seen: Set<String> = []
        let columns = columns.filter { !$0.isEmpty && seen.insert(TypedText.folded($0)).inserted }
        for (index, row) in rows.enumerated() {
            let id = Question.Blank.ID("g\(index + 1)")
            let isClosed = row.text.plainText.last.map { ".!?:…".contains($0) } ?? true
            lines.append(row.text + [.text(isClosed ? " " : ": "), .gap(id)])
            let misses = columns.filter { TypedText.folded($0) != TypedText.folded(row.right) }.map {
                Question.Blank.Miss(text: $0, feedback: [.text(words(.importedWrong))])
            }
            blanks.append(
                Question.Blank(
                    id: id, isOffered: true, accepted: [.init(row.right)], misses: misses,
                    justification: justification(row.reasons, else: .importedRight)))
        }
        guard rows.count * columns.count <= Self.mostParts else {
            throw Unfit(reason: .importedTooManyParts(Self.mostParts))
        }
        return .gap(sentence: HTMLFragment.joined(lines: lines), blanks: blanks)
    }

    private mutating func columns() -> [String] {
        let holder = element.first("columns")
        if let holder { account.keep(holder) }
        return ((holder ?? element).all("column") + element.all("col")).map { column in
            account.keep(column)
            if let text = column.first("responsetext") { return run(text).plainText }
            if let short = column.first("shorttext") {
                account.keep(short)
                let words = WhiteSpace.folded(InlineTidying.clean(short.deepText))
                let more = run(column.first("description")).plainText
                for child in short.children { account.keepAll(child) }
                return more.isEmpty || more == words ? words : "\(words) (\(more))"
            }
            return run(column).plainText
        }
    }

    private typealias RowElement = (element: SourceElement, text: SourceElement, feedback: String, right: [Int])

    private mutating func rowElements() -> [RowElement] {
        let holder = element.first("rows")
        if let holder { account.keep(holder) }
        let rows = (holder ?? element).all("row")
        if holder != nil { return rows.map { ouRow($0) } }
        let lists = element.all("weights-of-row")
        for list in lists { account.keepAll(list) }
        let weights = element.all("weight")
        for weight in weights { account.keepAll(weight) }
        return rows.enumerated().map { index, row in
            let values =
                lists.isEmpty
                ? weights.filter { Self.number($0["rownumber"]) == index + 1 }
                    .sorted { (Self.number($0["columnnumber"]) ?? 0) < (Self.number($1["columnnumber"]) ?? 0) }
                    .map(\.deepText)
                : lists.indices.contains(index) ? lists[index].all("weight-of-col").map(\.text) : []
            let right = values.indices.filter { (Double(WhiteSpace.folded(values[$0])) ?? 0) > 0 }
            if let text = row.first("optiontext") { return (row, text, "feedbacktext", right) }
            if let text = row.first("shorttext") {
                // What is said behind the short text is words as well.
                if let more = row.first("description"), !run(more).isEmpty, text.text.isEmpty {
                    account.keepAll(text)
                    return (row, more, "feedback", right)
                }
                return (row, text, "feedback", right)
            }
            return (row, row.first("rowtext") ?? row, "feedbacktext", right)
        }
    }

    /// The right columns stand as JSON by the columns' keys: `{"1129":"1"}`.
    private mutating func ouRow(_ row: SourceElement) -> RowElement {
        let keys = (element.first("columns")?.all("column") ?? []).map { $0["key"] ?? "" }
        var right: [Int] = []
        if let answers = row.first("correctanswers") {
            account.keepAll(answers)
            let parts = answers.deepText.split(separator: "\"").map(String.init)
            right = keys.indices.filter { index in
                parts.indices.contains { parts[$0] == keys[index] && $0 % 4 == 1 }
            }
        }
        return (row, row.first("name") ?? row, "feedback", right)
    }

    private static func number(_ text: String?) -> Int? { text.flatMap { Int(WhiteSpace.folded($0)) } }
}
