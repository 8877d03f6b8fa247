/// Holds the children of one element, as they are met, against what the language says of them.
struct ChildTally<Element: MarkupElement> {
    private let rules: [ChildRule<Element>]
    private let parent: Element
    private var met: [[Element]]
    private var lastRank = -1
    /// The child with the highest rank so far; the parent before there is one.
    private(set) var last: Element

    init(of parent: Element, _ rules: [ChildRule<Element>]) {
        self.rules = rules
        self.parent = parent
        met = Array(repeating: [], count: rules.count)
        last = parent
    }

    /// What is wrong with a child at this place.
    ///
    /// - Parameters:
    ///   - rank: its place in the order of the element; by the rules where not given.
    ///   - isFree: whether it may stand behind the last one whatever their ranks.
    mutating func meet(_ name: Element, rank: Int? = nil, isFree: Bool = false) -> [Fault] {
        let index = rules.firstIndex { $0.names.contains(name) }
        let rank = rank ?? index ?? rules.count
        var faults: [Fault] = []
        if rank < lastRank, !isFree {
            faults.append(.elementOrder(name.rawValue, before: last.rawValue, in: parent.rawValue))
        }
        if rank >= lastRank { (lastRank, last) = (rank, name) }
        if let index {
            met[index].append(name)
            if met[index].count == 2, [.once, .optional].contains(rules[index].occurs) {
                let first = met[index][0]
                faults.append(
                    first == name
                        ? .repeatedElement(name.rawValue, in: parent.rawValue)
                        : .rivalElements(first.rawValue, name.rawValue, in: parent.rawValue))
            }
        }
        return faults
    }

    /// Counts a child that was most likely meant where something unknown stands: it is reported already.
    mutating func excuse(_ name: Element) {
        if let index = rules.firstIndex(where: { $0.names.contains(name) }), met[index].isEmpty {
            met[index].append(name)
        }
    }

    /// The children that must be there and are not.
    var missing: [Fault] {
        zip(rules, met).filter { $1.isEmpty && [.once, .atLeastOnce].contains($0.occurs) }.map { rule, _ in
            rule.names.count == 1
                ? .missingElement(rule.names[0].rawValue, in: parent.rawValue, sample: rule.names[0].sample)
                : .missingChoice(rule.names.map(\.rawValue), in: parent.rawValue)
        }
    }
}
