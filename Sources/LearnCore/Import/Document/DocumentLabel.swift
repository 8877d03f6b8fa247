/// The words at the beginning of a line that say what it is to become, in Danish and English: one table for what the
/// import reads and what the documentation says.
enum DocumentLabel: String, CaseIterable {
    case question, right, because, hint, checklist, step, guide, reflection, readAloud, important, tip, background
    case say, act, watch, see

    /// In lower case, without the colon and the number that may follow.
    var words: [String] {
        switch self {
        case .question: ["spørgsmål", "question"]
        case .right:
            [
                "rigtigt", "rigtigt svar", "rigtige svar", "svar", "right", "right answer", "right answers", "answer",
                "answers", "correct", "correct answer", "correct answers",
            ]
        case .because: ["fordi", "begrundelse", "because", "reason"]
        case .hint: ["vink", "hjælp", "hint"]
        case .checklist: ["tjekliste", "checklist"]
        case .step: ["trin", "step"]
        case .guide: ["til dig, der leder", "til dig der leder", "vejledning", "for you who lead", "guide"]
        case .reflection: ["tænk over", "think about"]
        case .readAloud: ["læs højt", "read aloud"]
        case .important: ["vigtigt", "important"]
        case .tip: ["tip", "godt råd"]
        case .background: ["baggrund", "background"]
        case .say: ["sig", "say"]
        case .act: ["gør", "do"]
        case .watch: ["hold øje med", "watch for"]
        case .see: ["børnene ser", "children see"]
        }
    }

    /// Whether it says of itself what it begins; the others only do so after one that does.
    var begins: Bool {
        switch self {
        case .question, .checklist, .step, .guide, .reflection, .readAloud, .important, .tip, .background: true
        case .right, .because, .hint, .say, .act, .watch, .see: false
        }
    }

    private static let byWords: [String: DocumentLabel] = Dictionary(
        allCases.flatMap { label in label.words.map { ($0, label) } }, uniquingKeysWith: { first, _ in first })

    /// Reads a label off the beginning of some words.
    ///
    /// - Returns: the label, and what stands behind it; `nil` where there is none.
    static func read(_ words: [Inline]) -> (label: DocumentLabel, rest: [Inline])? {
        let start = words.plainText.prefix(longest)
        guard let colon = start.firstIndex(of: ":") else { return nil }
        var name = start[..<colon].lowercased()
        let hasNumber = name.last?.isNumber ?? false
        while let last = name.last, last.isNumber || last == " " { name.removeLast() }
        guard let label = byWords[name], label != .step || hasNumber, !hasNumber || label == .step || label == .question
        else { return nil }
        return (label, words.cutting(first: start.distance(from: start.startIndex, to: colon) + 1))
    }

    private static let longest = 40

    /// What divides an option from its reason on the same line.
    static func splitReason(_ words: [Inline]) -> (words: [Inline], reason: [Inline])? {
        let text = words.plainText
        for name in DocumentLabel.because.words {
            for mark in [" \(name):", " \(name.prefix(1).uppercased() + name.dropFirst()):"] {
                guard let range = text.firstRange(of: mark) else { continue }
                let before = text.distance(from: text.startIndex, to: range.lowerBound)
                let after = text.distance(from: text.startIndex, to: range.upperBound)
                return (words.keeping(first: before), words.cutting(first: after))
            }
        }
        return nil
    }
}

/// A box to tick at the beginning of a line.
enum TickBox {
    static let empty: Set<Character> = ["☐", "□", "▢", "❏", "❑", "❒", "⬜", "◻"]
    static let ticked: Set<Character> = ["☑", "☒", "✓", "✔", "✅", "⊠", "🗹", "🗷", "✗", "✘"]

    /// - Returns: whether the box is ticked, and the words behind it; `nil` where there is no box.
    static func read(_ words: [Inline]) -> (isTicked: Bool, rest: [Inline])? {
        let text = words.plainText
        guard let first = text.first else { return nil }
        if empty.contains(first) { return (false, words.cutting(first: 1)) }
        if ticked.contains(first) { return (true, words.cutting(first: 1)) }
        for (mark, isTicked) in [("[ ]", false), ("[x]", true), ("[X]", true)] where text.hasPrefix(mark) {
            return (isTicked, words.cutting(first: mark.count))
        }
        return nil
    }
}
