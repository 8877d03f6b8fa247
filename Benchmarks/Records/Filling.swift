internal import LearnCore
internal import LearnTestSupport

/// Fills a store in steps, each of them kept at once: one transaction over a million events would only measure its
/// own log.
func fill(_ store: SQLiteStore, _ municipality: Municipality) throws {
    let act = Act(actor: municipality.clerk, at: Municipality.schoolDay.noon)
    try store.atomically { () throws(StoreError) in
        for institution in municipality.institutions { try store.save(institution, as: act) }
        for person in municipality.people { try store.save(person, as: act) }
        for group in municipality.classes { try store.save(group, as: act) }
        try store.append(municipality.appointments)
        try store.append(municipality.leaves)
    }
    for part in parts(municipality.records) { try store.append(part) }
    for part in parts(municipality.classEvents) { try store.append(part) }
    for part in parts(municipality.statements) { try store.append(part) }
}

private func parts<Element>(_ elements: [Element]) -> [[Element]] {
    stride(from: 0, to: elements.count, by: 20_000).map { Array(elements[$0..<min($0 + 20_000, elements.count)]) }
}
