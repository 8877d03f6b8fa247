/// One thing that an item of QTI 1.2 asks for.
struct QTI12Response {
    enum Form {
        /// Something is chosen.
        case choice
        /// Something is typed.
        case typed
        /// Anything else, by the element's name.
        case other(String)
    }

    let element: SourceElement
    let id: String
    let form: Form
    /// One of `single`, `multiple`, `ordered`.
    let cardinality: String
    /// What is offered, or where something is typed.
    let labels: [SourceElement]
    /// Whether a number is wanted.
    let isNumber: Bool
    /// Whether several lines are.
    let isLong: Bool

    static let names: Set<String> = [
        "response_lid", "response_str", "response_num", "response_xy", "response_grp", "response_extension",
    ]

    init(_ element: SourceElement) {
        self.element = element
        id = element["ident"] ?? ""
        cardinality = (element["rcardinality"] ?? "single").lowercased()
        let render = element.children.first { $0.name.hasPrefix("render_") }
        labels = element.descendants { $0.name == "response_label" }
        let type = (render?["fibtype"] ?? "").lowercased()
        isNumber = element.name == "response_num" || ["integer", "decimal", "scientific"].contains(type)
        isLong = (render?["rows"].flatMap { Int($0) } ?? 1) > 1
        switch (element.name, render?.name) {
        case ("response_lid", "render_choice"),
            ("response_lid", "render_extension") where !labels.isEmpty:
            form = .choice
        case ("response_str", "render_fib"), ("response_num", "render_fib"), ("response_str", nil),
            ("response_num", nil):
            form = .typed
        case (_, let render?): form = .other(element.name == "response_lid" ? render : element.name)
        case (let name, nil): form = .other(name)
        }
    }

    var isChoice: Bool { if case .choice = form { true } else { false } }
    var isTyped: Bool { if case .typed = form { true } else { false } }

    /// What stands in the response before and behind what is offered.
    var materials: [SourceElement] {
        element.children.filter { ["material", "flow_mat", "material_ref"].contains($0.name) }
    }
}
