/// The record of processing activities (GDPR art. 30(1)) of a store, made from the list of what it stores.
public enum ProcessingRecord {
    /// - Parameters:
    ///   - retention: months that the municipality has set.
    ///   - municipalities: whose people are in the store.
    /// - Returns: the facts of the processing, the categories, the tables, the security measures.
    public static func tables(
        retention: [DataCategory: Int], municipalities: [String], on day: CalendarDay
    ) throws(ReportTableFailure) -> [ReportTable] {
        [
            try facts(municipalities, on: day), try categories(retention), try stored(),
            try ReportTable(
                title: .processingMeasures, columns: [.init(id: "measure", heading: .measureHeading, kind: .text)],
                rows: Message.securityMeasures.map { [.message($0)] }),
        ]
    }

    private static func facts(_ municipalities: [String], on day: CalendarDay) throws(ReportTableFailure) -> ReportTable
    {
        let rows: [(String, Message, Message)] = [
            ("controller", .controllerHeading, .controllers(municipalities)),
            ("purpose", .purposeHeading, .purposeOfAll), ("legal-basis", .legalBasisHeading, .legalBasisProposal),
            ("children", .childrenHeading, .noChildren), ("source", .sourceHeading, .sourceOfData),
            ("recipients", .recipientsHeading, .noRecipients),
            ("third-countries", .thirdCountriesHeading, .noThirdCountries),
        ]
        return try ReportTable(
            title: .processingFacts, asOf: day,
            columns: [
                .init(id: "what", heading: .whatHeading, kind: .text, isKey: true),
                .init(id: "value", heading: .valueHeading, kind: .text),
            ], rows: rows.map { [.term($0.0, $0.1), .message($0.2)] }, notes: [.processingNote])
    }

    private static func categories(_ retention: [DataCategory: Int]) throws(ReportTableFailure) -> ReportTable {
        try ReportTable(
            title: .processingCategories,
            columns: [
                .init(id: "category", heading: .categoryHeading, kind: .text, isKey: true),
                .init(id: "purpose", heading: .purposeHeading, kind: .text),
                .init(id: "persons", heading: .personsHeading, kind: .text),
                .init(id: "retention", heading: .retentionHeading, kind: .text),
            ],
            rows: DataCategory.allCases.map { category in
                [
                    .term(category.rawValue, category.title), .message(category.purpose), .message(category.persons),
                    .message(category.retention(set: retention[category])),
                ]
            })
    }

    private static func stored() throws(ReportTableFailure) -> ReportTable {
        try ReportTable(
            title: .processingTables,
            columns: [
                .init(id: "table", heading: .tableHeading, kind: .text, isKey: true),
                .init(id: "meaning", heading: .whatHeading, kind: .text),
                .init(id: "categories", heading: .categoryHeading, kind: .text),
                .init(id: "free-text", heading: .freeTextHeading, kind: .text),
            ],
            rows: StoredData.all.map { data in
                let categories = DataCategory.allCases.filter { category in
                    data.columns.contains { $0.category == category }
                }
                let free = data.columns.filter(\.isFreeText).map(\.meaning)
                return [
                    .text(data.table), .message(data.meaning), .message(.list(categories.map(\.title))),
                    free.isEmpty ? .empty : .message(.list(free)),
                ]
            })
    }
}
