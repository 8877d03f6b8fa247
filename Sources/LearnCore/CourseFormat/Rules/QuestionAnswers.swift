/// A question has options to choose between, a right answer as its kind asks for, and no two options alike.
enum QuestionAnswers: CourseRule {
    static func check(_ context: RuleContext) -> [Diagnostic] {
        context.course.lessons.flatMap(\.questions).flatMap { block, question in
            faults(in: question).map { Diagnostic($0, at: block.location) }
        }
    }

    static func faults(in question: Question) -> [Fault] {
        var faults: [Fault] = []
        let right = question.options.count(where: \.isCorrect)
        if question.options.count < 2 { faults.append(.tooFewOptions) }
        if right == 0 { faults.append(.noRightAnswer) }
        if question.kind == .choice, right > 1 { faults.append(.severalRightAnswers(right)) }
        if question.options.count > 1, right == question.options.count { faults.append(.noWrongAnswer) }
        var seen: Set<String> = []
        for option in question.options {
            let text = option.text.plainText
            if !text.isEmpty, !seen.insert(text.lowercased()).inserted { faults.append(.duplicateOption(text)) }
        }
        return faults
    }
}
