/// Blocks that ask what somebody thinks, or let others judge it: something to think about, here.
extension OLXConversion {
    mutating func reflection(_ element: SourceElement, count: Int, file: String?, name: String) -> Closed {
        var fields = fields(element, count: count, file: file)
        fields.account.keep(element)
        var guide: Guide?
        var prompt: [Passage]
        switch OLXKind.block(element.name) {
        case .assessment:
            prompt = assessmentPrompt(element, &fields)
            let rubric = rubric(element, &fields)
            if !rubric.isEmpty { guide = Guide(watch: rubric) }
            fields.account.simplify(element, .olxAssessment)
        case .survey: prompt = survey(element, &fields)
        case .wordCloud:
            prompt = fields.passages(html: element["instructions"] ?? "", of: element)
            fields.account.simplify(element, .olxPoll)
        default: prompt = poll(element, &fields)
        }
        let title = name.isEmpty ? WhiteSpace.folded(InlineTidying.clean(element.first("title")?.text ?? "")) : name
        if prompt.isEmpty, !title.isEmpty { prompt = [.paragraph([.text(title)])] }
        guard !prompt.isEmpty else {
            fields.account.drop(element, .olxEmpty)
            return close(element, fields.account, name: title)
        }
        keep(fields.shown)
        let isSaid = prompt.contains { HTMLFragment.words(of: $0).plainText == title }
        if !title.isEmpty, !isSaid { add([.heading(3, [.text(title)])], at: element.location) }
        let words = prompt.first.map { HTMLFragment.words(of: $0).plainText } ?? ""
        add(
            .reflection(Reflection(prompt: prompt)), named: title.isEmpty ? words : title, guide: guide,
            at: element.location)
        return close(element, fields.account, name: title)
    }

    // MARK: Polls

    private func poll(_ element: SourceElement, _ fields: inout OLXFields) -> [Passage] {
        fields.account.simplify(element, .olxPoll)
        var prompt: [Passage] = []
        var answers: [[Passage]] = []
        if let question = element["question"] {
            prompt = fields.passages(html: Markdown.html(String(question.prefix(100_000))), of: element)
            answers = Self.pairs(element["answers"]).map { fields.passages(html: $0, of: element) }
        } else {
            let words = element.content.filter {
                if case .element(let part) = $0 { part.name != "answer" } else { true }
            }
            prompt = fields.passages(words, of: element)
            for answer in element.all("answer") {
                fields.account.keep(answer)
                answers.append(fields.passages(answer.content, of: answer))
            }
        }
        answers = answers.filter { !$0.isEmpty }
        return prompt + (answers.isEmpty ? [] : [.list(ItemList(kind: .bullet, items: answers))])
    }

    private func survey(_ element: SourceElement, _ fields: inout OLXFields) -> [Passage] {
        fields.account.simplify(element, .olxPoll)
        let questions = Self.pairs(element["questions"]).map { fields.passages(html: $0, of: element) }
        let answers = Self.pairs(element["answers"]).map { text -> String in
            fields.passages(html: text, of: element).map { HTMLFragment.words(of: $0).plainText }.joined(separator: " ")
        }
        let items = questions.filter { !$0.isEmpty }
        guard !items.isEmpty else { return [] }
        let choice = answers.isEmpty ? [] : [Passage.paragraph([.text(fields.words(.importedChooseBetween(answers)))])]
        return [.list(ItemList(kind: .numbered, items: items))] + choice
    }

    /// `[["R", {"label": "…"}], ["N", "…"]]`
    private static func pairs(_ json: String?) -> [String] {
        (json.flatMap { SourceJSON($0) }?.list ?? []).compactMap { pair in
            pair.list.last.flatMap { $0.text ?? $0["label"]?.text }
        }
    }

    // MARK: Assessments by others

    private func assessmentPrompt(_ element: SourceElement, _ fields: inout OLXFields) -> [Passage] {
        for child in element.children {
            switch child.name {
            case "title": fields.account.keepAll(child)
            case "prompts", "prompt", "task", "openended": fields.account.keep(child)
            case "rubric": continue
            default: fields.account.setting(child)
            }
        }
        if let title = element.first("title") { fields.account.keepAll(title) }
        let ofCriteria = Set(
            element.descendants { $0.name == "criterion" }.flatMap { $0.all("prompt").map(\.number) })
        let prompts = element.descendants { $0.name == "prompt" && !ofCriteria.contains($0.number) }
        return prompts.flatMap { prompt -> [Passage] in
            fields.account.keep(prompt)
            let holder = prompt.first("description") ?? prompt
            fields.account.keep(holder)
            if holder.children.isEmpty {
                let text = holder.text
                let isMarkup = text.utf8.contains(UInt8(ascii: "<"))
                if isMarkup { return fields.passages(html: text, of: holder) }
                return HTMLFragment(plain: text, at: holder.location, language: language).passages
            }
            return fields.passages(holder.content, of: holder)
        }
    }

    /// What the one who reads the answer should look for: a line for each criterion, with what each mark means.
    private func rubric(_ element: SourceElement, _ fields: inout OLXFields) -> [[Inline]] {
        guard let rubric = element.descendants(where: { $0.name == "rubric" }).first else { return [] }
        fields.account.keepAll(rubric)
        func words(_ part: SourceElement, _ name: String) -> String {
            WhiteSpace.folded(InlineTidying.clean(part.first(name)?.deepText ?? ""))
        }
        return rubric.descendants { $0.name == "criterion" }.compactMap { criterion in
            let label = words(criterion, "label").isEmpty ? words(criterion, "name") : words(criterion, "label")
            let options = criterion.all("option").map { option -> String in
                let name = words(option, "label").isEmpty ? words(option, "name") : words(option, "label")
                let why = words(option, "explanation")
                return why.isEmpty ? name : "\(name): \(why)"
            }
            let parts = [label, words(criterion, "prompt")] + options
            let line = parts.filter { !$0.isEmpty }.joined(separator: " · ")
            return line.isEmpty ? nil : [.text(line)]
        }
    }
}
