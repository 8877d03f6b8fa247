/// Runs an item's response processing on answers that somebody might give, to find what is right and which feedback
/// is shown when. What hangs on chance, on the course of several attempts or on what is not known is unknown.
struct QTIProcessing {
    private let responses: [String: QTIDeclaration]
    private let initial: [String: QTIValue]
    private let statements: [SourceElement]
    private let template: String?
    /// What each variable is compared with.
    private let comparisons: [String: [SourceElement]]
    /// The responses whose mapping counts.
    private let mapped: Set<String>
    /// Whether nothing tells how answers are marked.
    let isEmpty: Bool
    /// How many more steps may be taken: what hostile files ask for has an end.
    private var steps = 200_000

    /// - Parameter constants: the values of variables that the item sets before it is shown.
    init(_ item: SourceElement, responses: [QTIDeclaration], constants: [String: QTIValue]) {
        self.responses = Dictionary(responses.map { ($0.identifier, $0) }) { first, _ in first }
        var initial = constants
        for element in item.all("outcomeDeclaration") {
            let declaration = QTIDeclaration(element)
            var value = declaration.value(declaration.defaults)
            if value.isNull, ["float", "integer"].contains(declaration.baseType),
                declaration.cardinality == "single"
            {
                value = QTIValue(0)
            }
            initial[declaration.identifier] = value
        }
        for name in ["numAttempts", "duration"] where initial[name] == nil {
            initial[name] = name == "duration" ? .unknown : QTIValue(1)
        }
        self.initial = initial
        let processing = item.first("responseProcessing")
        statements = processing?.children ?? []
        template = processing.flatMap { Self.name(of: $0["template"] ?? $0["templateLocation"] ?? "") }
        isEmpty = statements.isEmpty && template == nil
        var comparisons: [String: [SourceElement]] = [:]
        var mapped: Set<String> = []
        func look(_ element: SourceElement) {
            if element.name == "mapResponse" { mapped.insert(element["identifier"] ?? "") }
            for child in element.children {
                if Self.comparing.contains(element.name), child.name == "variable", element.children.count == 2 {
                    comparisons[child["identifier"] ?? "", default: []].append(element)
                }
                look(child)
            }
        }
        for statement in statements { look(statement) }
        self.comparisons = comparisons
        self.mapped = mapped
    }

    private static let comparing: Set<String> = [
        "match", "equal", "equalRounded", "stringMatch", "member", "contains", "substring",
    ]

    /// The name of a standard template: the end of its address.
    private static func name(of address: String) -> String? {
        guard let last = address.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last else { return nil }
        return (last.hasSuffix(".xml") ? String(last.dropLast(4)) : String(last)).lowercased()
    }

    /// Whether a mapping tells how an answer is marked.
    func usesMapping(of identifier: String) -> Bool {
        if isEmpty { return true }
        if let template, statements.isEmpty { return template.contains("map_response") }
        return mapped.contains(identifier)
    }

    /// Every comparison of a variable with one other value.
    func comparisons(of identifier: String) -> [SourceElement] { comparisons[identifier] ?? [] }

    // MARK: Running

    /// The variables before anything is answered.
    var beforehand: [String: QTIValue] { initial }

    /// The variables after an answer.
    mutating func outcomes(_ answers: [String: QTIValue]) -> [String: QTIValue] {
        var variables = initial.merging(answers) { $1 }
        for name in responses.keys where variables[name] == nil { variables[name] = .null }
        if statements.isEmpty {
            runTemplate(&variables)
        } else if steps > 0 {
            _ = run(statements, &variables)
        }
        if steps <= 0 { for name in initial.keys { variables[name] = .unknown } }
        return variables
    }

    /// The standard templates, and those of Common Cartridge, which put their verdict in `FEEDBACKBASIC`.
    private func runTemplate(_ variables: inout [String: QTIValue]) {
        guard let template, let response = responses["RESPONSE"], let answer = variables["RESPONSE"] else { return }
        let best = variables["MAXSCORE"]?.number ?? 1
        let isRight: Bool
        if template.contains("map_response_point") {
            variables["SCORE"] = .unknown
            return
        } else if template.contains("map_response") {
            let score = marks(for: answer, response)
            variables["SCORE"] = QTIValue(score)
            isRight = variables["MAXSCORE"] == nil ? score > 0 : score >= best
        } else if template.contains("match") {
            isRight = answer.matches(response.value(response.correct))
            variables["SCORE"] = QTIValue(isRight ? best : 0)
        } else {
            for name in variables.keys where responses[name] == nil { variables[name] = .unknown }
            return
        }
        variables["FEEDBACKBASIC"] = QTIValue(parts: [.text(isRight ? "correct" : "incorrect")])
        if template.hasPrefix("cc"), variables["FEEDBACK"] != nil { variables["FEEDBACK"] = answer }
    }

    /// - Returns: whether the processing was told to stop.
    private mutating func run(_ statements: [SourceElement], _ variables: inout [String: QTIValue]) -> Bool {
        for statement in statements where run(statement, &variables) { return true }
        return false
    }

    private mutating func run(_ statement: SourceElement, _ variables: inout [String: QTIValue]) -> Bool {
        steps -= 1
        guard steps > 0 else { return true }
        switch statement.name {
        case "setOutcomeValue", "setTemplateValue", "setCorrectResponse", "setDefaultValue":
            let value = statement.children.first.map { evaluate($0, variables) } ?? .null
            if let name = statement["identifier"] {
                variables[statement.name == "setCorrectResponse" ? "\(name) correct" : name] = value
            }
        case "responseCondition", "templateCondition":
            for branch in statement.children {
                let isElse = branch.name.hasSuffix("Else")
                let parts = branch.children
                let truth = isElse ? true : parts.first.map { evaluate($0, variables) }?.truth
                let body = isElse ? parts : Array(parts.dropFirst())
                guard let truth else {
                    // Either way may be gone: nothing that any of them sets is known.
                    Self.forget(statement, &variables)
                    return false
                }
                if truth { return run(body, &variables) }
            }
        case "responseProcessingFragment": return run(statement.children, &variables)
        case "exitResponse", "exitTemplate": return true
        case "lookupOutcomeValue": if let name = statement["identifier"] { variables[name] = .unknown }
        default: break
        }
        return false
    }

    private static func forget(_ element: SourceElement, _ variables: inout [String: QTIValue]) {
        if element.name.hasPrefix("set") || element.name == "lookupOutcomeValue", let name = element["identifier"] {
            variables[element.name == "setCorrectResponse" ? "\(name) correct" : name] = .unknown
        }
        for child in element.children { forget(child, &variables) }
    }

    /// Runs what an item does before it is shown.
    ///
    /// - Returns: the values of its template variables, unknown where chance decides.
    static func constants(of item: SourceElement) -> [String: QTIValue] {
        var constants: [String: QTIValue] = [:]
        for element in item.all("templateDeclaration") {
            let declaration = QTIDeclaration(element)
            constants[declaration.identifier] = declaration.value(declaration.defaults)
        }
        guard let processing = item.first("templateProcessing") else { return constants }
        var reading = QTIProcessing(
            item, responses: item.all("responseDeclaration").map(QTIDeclaration.init), constants: constants)
        _ = reading.run(processing.children, &constants)
        return constants
    }

    // MARK: Expressions

    private mutating func evaluate(_ expression: SourceElement, _ variables: [String: QTIValue]) -> QTIValue {
        steps -= 1
        guard steps > 0 else { return .unknown }
        let name = expression["identifier"] ?? ""
        switch expression.name {
        case "baseValue": return QTIValue([expression.text], of: expression["baseType"] ?? "")
        case "variable": return variables[name] ?? .null
        case "correct":
            return variables["\(name) correct"] ?? responses[name].map { $0.value($0.correct) } ?? .null
        case "default": return initial[name] ?? .null
        case "null": return .null
        case "mapResponse":
            guard let response = responses[name], let answer = variables[name] else { return .unknown }
            return answer.isUnknown ? .unknown : QTIValue(marks(for: answer, response))
        default: break
        }
        let values = expression.children.map { evaluate($0, variables) }
        return QTIOperators.apply(expression, to: values)
    }

    private func marks(for answer: QTIValue, _ response: QTIDeclaration) -> Double {
        guard let mapping = response.mapping else { return 0 }
        var sum = 0.0
        for part in Set(answer.parts) {
            let entry = mapping.entries.first { entry in
                if case .text(let text) = part, response.baseType == "string", entry.ignoresCase {
                    return text.lowercased() == entry.key.lowercased()
                }
                return QTIValue.scalar(entry.key, of: response.baseType) == part
            }
            sum += entry?.value ?? mapping.defaultValue
        }
        let element = response.element.first("mapping")
        if let lower = element?["lowerBound"].flatMap(Double.init) { sum = max(sum, lower) }
        if let upper = element?["upperBound"].flatMap(Double.init) { sum = min(sum, upper) }
        return sum
    }
}
