internal import FoundationEssentials

/// How an item of QTI 1.2 judges an answer: rules that are tried in their order, each with what it gives and shows.
///
/// Who writes QTI 1.2 writes the rules in many ways. So what is right is found by trying answers on them, as a player
/// would, and never by what a rule looks like.
struct QTI12Processing {
    indirect enum Test {
        case equal(String, String)
        case contains(String, String)
        case atLeast(String, Double)
        case atMost(String, Double)
        case above(String, Double)
        case below(String, Double)
        case unanswered(String)
        case not(Test)
        case all([Test])
        case any([Test])
        /// Nothing has been given yet.
        case other
        case unknown
    }

    struct Rule {
        let test: Test
        let changes: [(variable: String, action: String, value: Double)]
        /// The feedback that it shows.
        let feedback: [String]
        /// Whether those after it are tried as well.
        let goesOn: Bool
    }

    struct Outcome {
        var score = 0.0
        var feedback: [String] = []
    }

    private(set) var rules: [Rule] = []
    /// Tests that are none of the above.
    private(set) var unknown: [SourceElement] = []
    /// How many tests there are.
    private(set) var size = 0
    private let severalValued: Set<String>
    /// Every value that is spoken of, as answers are compared.
    private var folded: [String: String] = [:]
    private var hasNumbers = false

    /// An answer to one response, made ready to be compared.
    private struct Answer {
        let values: Set<String>
        let folded: Set<String>
        let numbers: [Double]

        init(_ values: [String], known: [String: String], areNumbers: Bool) {
            self.values = Set(values)
            folded = Set(values.map { known[$0] ?? TypedText.folded($0) })
            numbers = areNumbers ? values.compactMap(QTI12Processing.number) : []
        }
    }

    /// - Parameter severalValued: the responses that have more than one value at a time.
    init(_ elements: [SourceElement], severalValued: Set<String>) {
        self.severalValued = severalValued
        for condition in elements.flatMap({ $0.all("respcondition") }) {
            let test = condition.first("conditionvar").map { self.test($0.children, isTop: true) } ?? .any([])
            let changes = condition.all("setvar").map {
                (
                    $0["varname"] ?? $0["variablename"] ?? "SCORE", ($0["action"] ?? "Set").lowercased(),
                    Self.value($0.text)
                )
            }
            let feedback = condition.all("displayfeedback").compactMap { $0["linkrefid"] }
            let mark = condition["continue"]?.lowercased()
            rules.append(
                Rule(
                    test: test, changes: changes, feedback: feedback,
                    goesOn: mark.map { $0 == "yes" } ?? changes.isEmpty))
        }
    }

    // MARK: Trying

    /// What an answer gives.
    func outcome(of answers: [String: [String]]) -> Outcome {
        var values: [String: Double] = [:]
        var outcome = Outcome()
        var hasScored = false
        let answers = answers.mapValues { Answer($0, known: folded, areNumbers: hasNumbers) }
        for rule in rules where holds(rule.test, answers, hasScored) {
            for change in rule.changes {
                let old = values[change.variable] ?? 0
                switch change.action {
                case "add": values[change.variable] = old + change.value
                case "subtract": values[change.variable] = old - change.value
                case "multiply": values[change.variable] = old * change.value
                case "divide": values[change.variable] = change.value == 0 ? old : old / change.value
                default: values[change.variable] = change.value
                }
                hasScored = true
            }
            outcome.feedback += rule.feedback
            if !rule.goesOn { break }
        }
        if let score = values.first(where: { $0.key.uppercased() == "SCORE" }) {
            outcome.score = score.value
        } else {
            for (name, value) in values {
                outcome.score += name.lowercased().contains("incorrect") ? -value : value
            }
        }
        return outcome
    }

    private func holds(_ test: Test, _ answers: [String: Answer], _ hasScored: Bool) -> Bool {
        func number(_ id: String, _ compare: (Double) -> Bool) -> Bool {
            answers[id]?.numbers.contains(where: compare) ?? false
        }
        switch test {
        case .equal(let id, let value):
            return answers[id].map { $0.values.contains(value) || $0.folded.contains(folded[value] ?? value) } ?? false
        case .contains(let id, let value):
            return answers[id]?.folded.contains { $0.contains(folded[value] ?? value) } ?? false
        case .atLeast(let id, let limit): return number(id) { $0 >= limit }
        case .atMost(let id, let limit): return number(id) { $0 <= limit }
        case .above(let id, let limit): return number(id) { $0 > limit }
        case .below(let id, let limit): return number(id) { $0 < limit }
        case .unanswered(let id): return answers[id]?.values.isEmpty ?? true
        case .not(let test): return !holds(test, answers, hasScored)
        case .all(let tests): return tests.allSatisfy { holds($0, answers, hasScored) }
        case .any(let tests): return tests.contains { holds($0, answers, hasScored) }
        case .other: return !hasScored
        case .unknown: return false
        }
    }

    // MARK: What the rules speak of

    /// The values that a rule wants of a response, in the order in which they stand, each once.
    func wanted(_ id: String, in rule: Rule) -> [String] {
        var values: [String] = []
        var seen: Set<String> = []
        func collect(_ test: Test) {
            switch test {
            case .equal(id, let value), .contains(id, let value):
                if seen.insert(value).inserted { values.append(value) }
            case .all(let tests), .any(let tests): tests.forEach(collect)
            default: break
            }
        }
        collect(rule.test)
        return values
    }

    /// The values that any rule wants of a response.
    func wanted(_ id: String) -> [String] {
        var seen: Set<String> = []
        return rules.flatMap { wanted(id, in: $0) }.filter { seen.insert($0).inserted }
    }

    /// Texts that an answer need only hold.
    func parts(_ id: String) -> [String] {
        tests.compactMap { if case .contains(id, let value) = $0 { value } else { nil } }
    }

    /// The numbers between which an answer to a response is right, for each rule or alternative that has both ends.
    func ranges(_ id: String) -> [ClosedRange<Double>] {
        var ranges: [ClosedRange<Double>] = []
        func collect(_ test: Test) {
            switch test {
            case .all(let tests):
                var low: Double?
                var high: Double?
                for test in tests {
                    switch test {
                    case .atLeast(id, let limit), .above(id, let limit): low = limit
                    case .atMost(id, let limit), .below(id, let limit): high = limit
                    default: collect(test)
                    }
                }
                if let low, let high, low <= high { ranges.append(low...high) }
            case .any(let tests): tests.forEach(collect)
            default: break
            }
        }
        for rule in rules where rule.changes.contains(where: { $0.value > 0 }) { collect(rule.test) }
        return ranges
    }

    /// Whether the end of some range is not in it.
    func hasOpenRange(_ id: String) -> Bool {
        tests.contains {
            switch $0 {
            case .above(id, _), .below(id, _): true
            default: false
            }
        }
    }

    /// Whether a rule speaks of a response at all.
    func mentions(_ id: String) -> Bool {
        tests.contains {
            switch $0 {
            case .equal(id, _), .contains(id, _), .atLeast(id, _), .atMost(id, _), .above(id, _), .below(id, _): true
            default: false
            }
        }
    }

    private var tests: [Test] {
        var all: [Test] = []
        func collect(_ test: Test) {
            switch test {
            case .all(let tests), .any(let tests): tests.forEach(collect)
            case .not(let test): collect(test)
            default: all.append(test)
            }
        }
        for rule in rules { collect(rule.test) }
        return all
    }

    // MARK: Reading

    private mutating func test(_ elements: [SourceElement], isTop: Bool) -> Test {
        var tests: [Test] = []
        for element in elements where element.name != "var_extension" || !element.children.isEmpty {
            tests.append(test(element))
        }
        if tests.count == 1 { return tests[0] }
        // Several values of a response that has only one: any of them, for all of them is impossible.
        var ids: Set<String> = []
        let isEachAnEquality = tests.allSatisfy {
            switch $0 {
            case .equal(let id, _), .contains(let id, _):
                ids.insert(id)
                return true
            default: return false
            }
        }
        if isTop, isEachAnEquality, ids.count == 1, ids.isDisjoint(with: severalValued) { return .any(tests) }
        return .all(tests)
    }

    private mutating func test(_ element: SourceElement) -> Test {
        size += 1
        let id = element["respident"] ?? ""
        let value = WhiteSpace.folded(element.text)
        folded[value] = TypedText.folded(value)
        if element.name.hasPrefix("vargt") || element.name.hasPrefix("varlt") { hasNumbers = true }
        func limit(_ make: (Double) -> Test) -> Test { Self.number(value).map(make) ?? .unknown }
        switch element.name {
        case "varequal": return .equal(id, value)
        case "varsubstring": return .contains(id, value)
        case "vargte": return limit { .atLeast(id, $0) }
        case "varlte": return limit { .atMost(id, $0) }
        case "vargt": return limit { .above(id, $0) }
        case "varlt": return limit { .below(id, $0) }
        case "unanswered": return .unanswered(id)
        case "not": return .not(test(element.children, isTop: false))
        case "and": return .all(element.children.map { test($0) })
        case "or": return .any(element.children.map { test($0) })
        case "other": return .other
        case "varsubset":
            let parts = value.split(separator: ",").map { WhiteSpace.folded(String($0)) }
            for part in parts { folded[part] = TypedText.folded(part) }
            let values = parts.map { Test.equal(id, $0) }
            return element["setmatch"]?.lowercased() == "partial" ? .any(values) : .all(values)
        default:
            unknown.append(element)
            return .unknown
        }
    }

    /// A mark; `SCORE.max` is all of them.
    private static func value(_ text: String) -> Double {
        let text = WhiteSpace.folded(text)
        return Double(text) ?? (text.lowercased().hasSuffix(".max") ? 100 : 0)
    }

    static func number(_ text: String) -> Double? {
        let value = Double(WhiteSpace.folded(text).replacing(",", with: "."))
        return value.flatMap { $0.isFinite ? $0 : nil }
    }
}
