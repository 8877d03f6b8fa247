extension OLXConversion {
    mutating func problem(_ element: SourceElement, count: Int, file: String?, name: String) -> Closed {
        let fresh = fields(element, count: count, file: file)
        var problem = OLXProblem(element, fields: fresh)
        do throws(OLXProblem.Unfit) {
            try problem.convert()
        } catch {
            var fields = fresh
            let prompt = fields.passages(prompt(of: element), of: element)
            keep(fields.shown)
            fields.account.makeForeign(element, error.reason)
            addForeign(element, file: file, kind: Self.kind(of: element), prompt: prompt)
            return close(element, fields.account, name: name, kind: Self.kind(of: element))
        }
        var account = problem.fields.account
        if problem.blocks.isEmpty {
            account.drop(element, .olxEmpty)
            return close(element, account, name: name, kind: Self.kind(of: element))
        }
        keepLinked(element.content)
        keep(problem.fields.shown)
        addTitle(name, of: problem, at: element.location)
        for block in problem.blocks {
            switch block {
            case .passage(let passage): add(.passage(passage), named: nil, at: element.location)
            case .question(let question):
                add(.question(question), named: title(name, orElse: question.prompt), at: element.location)
            case .reflection(let prompt):
                add(
                    .reflection(Reflection(prompt: prompt)), named: title(name, orElse: prompt), at: element.location)
            }
        }
        return close(element, account, name: name, kind: Self.kind(of: element))
    }

    /// A problem is of its response's kind; of several, of one that the language has not, or the first.
    private static func kind(of element: SourceElement) -> String {
        let responses = element.descendants { OLXKind.response($0.name) != nil && !$0.name.hasSuffix("input") }
        let first = responses.first { OLXKind.response($0.name) == OLXKind.Marking.none } ?? responses.first
        return first?.name ?? element.name
    }

    private func title(_ name: String, orElse prompt: [Passage]) -> String {
        name.isEmpty ? prompt.first.map { HTMLFragment.words(of: $0).plainText } ?? "" : name
    }

    /// A problem's name stands over it, unless it is the one that all problems of its kind get, or says what is asked.
    private mutating func addTitle(_ name: String, of problem: OLXProblem, at location: SourceLocation) {
        guard !name.isEmpty, !OLXKind.standardTitles.contains(name.lowercased()) else { return }
        let prompts = problem.blocks.map { block -> [Passage] in
            switch block {
            case .passage(let passage): [passage]
            case .question(let question): question.prompt
            case .reflection(let prompt): prompt
            }
        }
        guard !prompts.joined().contains(where: { HTMLFragment.words(of: $0).plainText == name }) else { return }
        add([.heading(3, [.text(name)])], at: location)
    }

    /// What can be shown of a problem that is kept as its source.
    private func prompt(of element: SourceElement) -> [SourceElement.Content] {
        element.content.compactMap { part in
            guard case .element(let child) = part else { return part }
            if OLXKind.inputs.contains(child.name) || OLXKind.behind.contains(child.name)
                || child.name.hasSuffix("input") || child.name == "schematic" || child.name == "crystallography"
            {
                return nil
            }
            guard OLXKind.response(child.name) != nil || OLXProblem.holdsResponse(child) else { return part }
            var shell = SourceElement(
                name: OLXKind.response(child.name) == nil ? child.name : "div", namespace: "", attributes: [],
                location: child.location, number: child.number)
            shell.content = prompt(of: child)
            return .element(shell)
        }
    }
}
