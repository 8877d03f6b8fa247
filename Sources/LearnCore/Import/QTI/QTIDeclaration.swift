/// A variable of an item: what is answered, or what comes of it.
struct QTIDeclaration {
    struct Mapping {
        var defaultValue: Double
        var entries: [(key: String, value: Double, ignoresCase: Bool)]

        var best: Double { entries.map(\.value).max() ?? 0 }
    }

    let identifier: String
    let cardinality: String
    let baseType: String
    /// The right answer, as it is written.
    let correct: [String]
    let defaults: [String]
    let mapping: Mapping?
    let element: SourceElement

    init(_ element: SourceElement) {
        self.element = element
        identifier = element["identifier"] ?? ""
        cardinality = element["cardinality"] ?? "single"
        baseType = element["baseType"] ?? ""
        let isText = baseType == "string"
        func values(_ name: String) -> [String] {
            (element.first(name)?.all("value") ?? []).map {
                isText ? WhiteSpace.folded(InlineTidying.clean($0.deepText)) : WhiteSpace.folded($0.deepText)
            }.filter { !$0.isEmpty }
        }
        correct = values("correctResponse")
        defaults = values("defaultValue")
        mapping = element.first("mapping").map { mapping in
            Mapping(
                defaultValue: mapping["defaultValue"].flatMap(Double.init) ?? 0,
                entries: mapping.all("mapEntry").map {
                    (
                        WhiteSpace.folded(InlineTidying.clean($0["mapKey"] ?? "")),
                        $0["mappedValue"].flatMap(Double.init) ?? 0, $0["caseSensitive"] == "false"
                    )
                })
        }
    }

    func value(_ texts: [String]) -> QTIValue {
        QTIValue(texts, of: baseType, isOrdered: cardinality == "ordered")
    }

    /// Which keys of the mapping bring most.
    var bestKeys: [String] {
        guard let mapping, mapping.best > 0 else { return [] }
        return mapping.entries.filter { $0.value == mapping.best }.map(\.key)
    }
}
