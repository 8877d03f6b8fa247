/// The bookkeeping of one item: every element of it gets exactly one outcome. What no reader has claimed is dropped,
/// and said to be so.
struct ItemAccount {
    private var outcomes: [ImportReport.Outcome?]
    private(set) var remarks: [ImportReport.Remark] = []

    init(count: Int) {
        outcomes = Array(repeating: nil, count: count)
    }

    // MARK: Claiming

    /// The element itself, without what is in it.
    mutating func keep(_ element: SourceElement) { set(.kept, element) }

    /// The element and all that is in it.
    mutating func keepAll(_ element: SourceElement) { setAll(.kept, element) }

    mutating func setting(_ element: SourceElement) { setAll(.setting, element) }

    /// The element and all that is in it have the outcome of an item of their own, which says why.
    mutating func follow(_ outcome: ImportReport.Outcome, _ element: SourceElement) { setAll(outcome, element) }

    mutating func simplify(_ element: SourceElement, _ how: Message) {
        set(.simplified, element)
        remark(.simplified, element, how)
    }

    /// Simplifies one of many alike: the remark stands at the first.
    mutating func simplifyAlike(_ element: SourceElement, _ how: Message) {
        set(.simplified, element)
        if !remarks.contains(where: { $0.message == how }) { remark(.simplified, element, how) }
    }

    /// Drops one of many alike: the remark stands at the first.
    mutating func dropAlike(_ element: SourceElement, _ why: Message) {
        setAll(.dropped, element)
        if !remarks.contains(where: { $0.message == why }) { remark(.dropped, element, why) }
    }

    /// What is in the element stands in a file beside the course.
    mutating func keepSource(_ element: SourceElement, _ why: Message) {
        setAll(.foreign, element)
        remark(.foreign, element, why)
    }

    mutating func drop(_ element: SourceElement, _ why: Message) {
        setAll(.dropped, element)
        remark(.dropped, element, why)
    }

    /// Says that the import put something in which the source lacks.
    mutating func supply(_ element: SourceElement, _ what: Message) {
        if !remarks.contains(where: { $0.outcome == nil && $0.message == what }) { remark(nil, element, what) }
    }

    /// What was lost on the way from HTML to passages: what befell an element of the document stands at it, what befell
    /// a text inside one at that one.
    ///
    /// - Parameter field: the element that holds the fragment.
    mutating func enter(_ fragment: HTMLFragment, of field: SourceElement) {
        var inside: [HTMLFragment.Loss] = []
        for (loss, element) in fragment.lossPlaces.map({ ($0.loss, $0.element) }) {
            // How a page looks is no loss.
            if case .forbidden(let name) = loss, ["style", "link", "meta", "base"].contains(name) {
                if let element, element.number > field.number { setAll(.setting, element) }
                continue
            }
            guard let element, element.number > field.number, element.location != field.location else {
                if !inside.contains(loss) { inside.append(loss) }
                continue
            }
            if case .forbidden = loss { setAll(.dropped, element) } else { set(.simplified, element) }
            remark(outcomes[element.number], element, loss.message)
        }
        if !inside.isEmpty { simplify(field, inside.message) }
        if fragment.suppliedAlternativeText { supply(field, .importedSuppliedAlternativeText) }
    }

    /// The same account before anything was entered.
    var emptied: ItemAccount { ItemAccount(count: outcomes.count) }

    // MARK: Closing

    /// The whole item is kept as its source.
    mutating func makeForeign(_ item: SourceElement, _ why: Message) {
        outcomes = outcomes.map { _ in .foreign }
        remarks = []
        remark(.foreign, item, why)
    }

    /// Closes the account.
    ///
    /// - Returns: the item's outcome, which is its worst part's, and the tally of its elements.
    mutating func close(_ item: SourceElement) -> (outcome: ImportReport.Outcome, elements: ImportReport.Tally) {
        dropUnclaimed(item)
        var tally = ImportReport.Tally()
        for outcome in outcomes { tally[outcome ?? .dropped] += 1 }
        if outcomes.first == .foreign { return (.foreign, tally) }
        if outcomes.first == .dropped { return (.dropped, tally) }
        let isWhole = !remarks.contains { $0.outcome != nil }
        if outcomes.first == .setting, isWhole { return (.setting, tally) }
        return (isWhole ? .kept : .simplified, tally)
    }

    func outcome(of element: SourceElement) -> ImportReport.Outcome { outcomes[element.number] ?? .dropped }

    private mutating func dropUnclaimed(_ element: SourceElement) {
        if outcomes[element.number] == nil {
            set(.dropped, element)
            remark(.dropped, element, .importedUnknownElement)
        }
        for child in element.children { dropUnclaimed(child) }
    }

    private mutating func set(_ outcome: ImportReport.Outcome, _ element: SourceElement) {
        outcomes[element.number] = outcome
    }

    private mutating func setAll(_ outcome: ImportReport.Outcome, _ element: SourceElement) {
        set(outcome, element)
        for child in element.children { setAll(outcome, child) }
    }

    private mutating func remark(_ outcome: ImportReport.Outcome?, _ element: SourceElement, _ message: Message) {
        remarks.append(
            ImportReport.Remark(outcome: outcome, part: element.name, message: message, location: element.location))
    }
}
