/// Every link inside the course leads to something that is there.
enum References: CourseRule {
    static func check(_ context: RuleContext) -> [Diagnostic] {
        let course = context.course
        var blocks: [Lesson.ID: Set<String>] = [:]
        for lesson in course.lessons { blocks[lesson.id] = Set(lesson.blocks.compactMap { $0.id?.rawValue }) }
        var diagnostics: [Diagnostic] = []

        func report(_ target: String, among possible: some Sequence<String>, at location: SourceLocation) {
            let possible = possible.sorted()
            diagnostics.append(
                Diagnostic(
                    .danglingReference(
                        target, suggestion: NearMiss.best(for: target, among: possible),
                        possible: Array(possible.prefix(12))),
                    at: location))
        }

        func check(_ links: [Link], in lesson: Lesson?) {
            for link in links {
                switch link.target {
                case .external: break
                case .block(let id):
                    guard let lesson, let known = blocks[lesson.id], !known.contains(id.rawValue) else { continue }
                    report(id.rawValue, among: known, at: link.location)
                case .lesson(let id, let block):
                    guard let known = blocks[id] else {
                        report(id.rawValue, among: course.lessons.map(\.id.rawValue), at: link.location)
                        continue
                    }
                    if let block, !known.contains(block.rawValue) {
                        report(block.rawValue, among: known, at: link.location)
                    }
                }
            }
        }

        check(course.summary.links + course.objectives.flatMap(\.links), in: nil)
        for lesson in course.lessons {
            check(lesson.summary.links, in: lesson)
            for block in lesson.blocks { check(block.inlineRuns.flatMap(\.links), in: lesson) }
        }
        return diagnostics
    }
}
