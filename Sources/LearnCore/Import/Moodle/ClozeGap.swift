/// A gap of Moodle's embedded answers: `{1:SHORTANSWER:=Berlin#Ja~%50%Bonn#Før 1990~*#Nej}`.
///
/// The little language is described at https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type.
struct ClozeGap: Equatable {
    struct Answer: Equatable {
        var text: String
        /// In percent.
        var fraction: Double
        var feedback: String
        var tolerance: Double?
    }

    /// Whether words are chosen from a list instead of typed.
    var isChoice: Bool
    /// Whether several may be chosen.
    var isMultiple: Bool
    var isNumber = false
    /// Whether letter case matters.
    var heedsCase = false
    var answers: [Answer]

    /// - Parameter mark: what to put in the place of each gap, by its number from 1.
    static func parse(_ text: String, mark: (Int) -> String) -> (text: String, gaps: [ClozeGap]) {
        var result = ""
        var gaps: [ClozeGap] = []
        var rest = text[...]
        let last = text.lastIndex(of: "}")
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            // Behind the last end there is no gap.
            guard let last, open < last else { return (result + rest[open...], gaps) }
            if let (gap, end) = gap(rest[rest.index(after: open)...]) {
                gaps.append(gap)
                result += mark(gaps.count)
                rest = rest[end...]
            } else {
                result += "{"
                rest = rest[rest.index(after: open)...]
            }
        }
        return (result + rest, gaps)
    }

    /// The gap whose brace has just been opened, and where the text goes on.
    private static func gap(_ text: Substring) -> (ClozeGap, String.Index)? {
        let parts = text.prefix(40).split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].allSatisfy(\.isNumber) else { return nil }
        var kind = String(parts[1]).trimmed.uppercased()
        let kinds = [
            "SHORTANSWER": (false, false), "SA": (false, false), "MW": (false, false), "SHORTANSWER_C": (false, false),
            "SAC": (false, false), "MWC": (false, false), "NUMERICAL": (false, false), "NM": (false, false),
            "MULTICHOICE": (true, false), "MC": (true, false), "MULTIRESPONSE": (true, true), "MR": (true, true),
        ]
        if kinds[kind] == nil {
            // MCV, MCH, MULTICHOICE_VS and the like: the same, shown or shuffled in another way.
            for base in ["MULTICHOICE", "MULTIRESPONSE", "MC", "MR"] where kind.hasPrefix(base) {
                kind = base
                break
            }
        }
        guard let (isChoice, isMultiple) = kinds[kind] else { return nil }
        let isNumber = kind == "NM" || kind == "NUMERICAL"
        var answers: [Answer] = []
        var raw = ""
        var index = parts[2].startIndex
        var isClosed = false
        while index < text.endIndex {
            let character = text[index]
            index = text.index(after: index)
            if character == "\\", index < text.endIndex {
                raw += "\\" + String(text[index])
                index = text.index(after: index)
            } else if character == "}" {
                isClosed = true
                break
            } else if character == "~" {
                answers.append(answer(raw, isNumber: isNumber))
                raw = ""
            } else {
                raw.append(character)
            }
        }
        guard isClosed else { return nil }
        answers.append(answer(raw, isNumber: isNumber))
        answers.removeAll { $0.text.isEmpty }
        let heedsCase = ["SHORTANSWER_C", "SAC", "MWC"].contains(kind)
        return (
            ClozeGap(
                isChoice: isChoice, isMultiple: isMultiple, isNumber: isNumber, heedsCase: heedsCase, answers: answers),
            index
        )
    }

    private static func answer(_ raw: String, isNumber: Bool) -> Answer {
        var text = raw.trimmed[...]
        var fraction = 0.0
        if text.hasPrefix("=") {
            fraction = 100
            text = text.dropFirst()
        } else if text.hasPrefix("%"), let end = text.dropFirst().firstIndex(of: "%"),
            let value = Double(text.dropFirst()[..<end])
        {
            fraction = value
            text = text[text.index(after: end)...]
        }
        var words = ""
        var feedback: String?
        var escaped = false
        for character in text {
            if !escaped, character == "\\" {
                escaped = true
                continue
            }
            if !escaped, feedback == nil, character == "#", !words.hasSuffix("&") {
                feedback = ""
            } else if feedback != nil {
                feedback?.append(character)
            } else {
                // A star that is meant as one stays marked as such.
                words += escaped && character == "*" ? "\\*" : String(character)
            }
            escaped = false
        }
        var answer = Answer(text: words.trimmed, fraction: fraction, feedback: feedback ?? "", tolerance: nil)
        if isNumber, let colon = answer.text.lastIndex(of: ":") {
            answer.tolerance = Double(answer.text[answer.text.index(after: colon)...])
            answer.text = String(answer.text[..<colon])
        }
        return answer
    }
}

extension String {
    fileprivate var trimmed: String { WhiteSpace.folded(self) }
}
