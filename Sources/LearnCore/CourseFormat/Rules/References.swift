/// Every link inside the course, and every glossary word, leads to something that is there.
enum References: CourseRule {
    static func check(_ context: RuleContext) -> [Diagnostic] {
        let course = context.course
        var checker = Checker(course: course, lessons: context.lessons)
        checker.check(course.summary, in: nil, at: course.location)
        for objective in course.objectives { checker.check(objective, in: nil, at: course.location) }
        for entry in course.glossary { checker.check(entry.definition, in: nil, at: entry.location) }
        for lesson in context.lessons {
            checker.check(lesson.summary, in: lesson, at: lesson.location)
            for block in lesson.blocks { checker.check(block, in: lesson) }
            for piece in lesson.translations.flatMap({ $0.pieces }) { checker.check(piece.block, in: lesson) }
        }
        return checker.diagnostics
    }

    private struct Checker {
        let course: Course
        let lessons: [Lesson.ID: Lesson]
        /// The blocks of the lessons that a link has led into.
        var blocks: [Lesson.ID: Set<String>] = [:]
        let terms: Set<String>
        var diagnostics: [Diagnostic] = []

        init(course: Course, lessons: [Lesson]) {
            self.course = course
            self.lessons = Dictionary(lessons.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            terms = Set(course.glossary.map(\.id.rawValue))
        }

        mutating func check(_ block: Block, in lesson: Lesson) {
            block.forEachRun { check($0, in: lesson, at: block.location) }
        }

        mutating func check(_ run: [Inline], in lesson: Lesson?, at location: SourceLocation) {
            if run.isWordsAlone { return }
            for link in run.links { check(link, in: lesson) }
            for term in run.terms where !terms.contains(term.rawValue) {
                let possible = terms.sorted()
                diagnostics.append(
                    Diagnostic(
                        .unknownTerm(
                            term.rawValue, suggestion: NearMiss.best(for: term.rawValue, among: possible),
                            possible: Array(possible.prefix(12))),
                        at: location))
            }
        }

        private mutating func check(_ link: Link, in lesson: Lesson?) {
            switch link.target {
            case .external: break
            case .block(let id):
                guard let lesson, let target = lessons[lesson.id] else { return }
                let known = ids(of: target)
                if known.contains(id.rawValue) { return }
                report(id.rawValue, among: known, at: link.location)
            case .lesson(let id, let block):
                guard let target = lessons[id] else {
                    return report(id.rawValue, among: course.lessons.map(\.id.rawValue), at: link.location)
                }
                guard let block else { return }
                let known = ids(of: target)
                if !known.contains(block.rawValue) { report(block.rawValue, among: known, at: link.location) }
            }
        }

        private mutating func ids(of lesson: Lesson) -> Set<String> {
            if let known = blocks[lesson.id] { return known }
            let ids = Set(lesson.blocks.compactMap { $0.id?.rawValue })
            blocks[lesson.id] = ids
            return ids
        }

        private mutating func report(
            _ target: String, among possible: some Sequence<String>, at location: SourceLocation
        ) {
            let possible = possible.sorted()
            diagnostics.append(
                Diagnostic(
                    .danglingReference(
                        target, suggestion: NearMiss.best(for: target, among: possible),
                        possible: Array(possible.prefix(12))),
                    at: location))
        }
    }
}
