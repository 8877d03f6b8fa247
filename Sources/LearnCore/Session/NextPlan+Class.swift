extension NextPlan {
    /// The next piece for a class: in each course the first activity that was not held yet.
    ///
    /// - Parameters:
    ///   - courses: in the order in which they are wished for.
    ///   - minutes: how long it may take.
    ///   - isHeld: whether an activity of a lesson was held.
    public static func forClass(
        _ courses: [Course], minutes: Int, isHeld: (Course.ID, Lesson.ID, Block.ID?) -> Bool
    ) -> NextPlan {
        NextPlan(courses.map { pieces(in: $0, isHeld) }, minutes: minutes)
    }

    private static func pieces(
        in course: Course, _ isHeld: (Course.ID, Lesson.ID, Block.ID?) -> Bool
    ) -> [NextPiece] {
        var open: [(lesson: Lesson.ID, id: Block.ID?, activity: Activity)] = []
        for lesson in course.lessons {
            for block in lesson.blocks {
                if case .activity(let activity) = block.content, !isHeld(course.id, lesson.id, block.id) {
                    open.append((lesson.id, block.id, activity))
                }
            }
        }
        guard let first = open.first else { return [] }
        return [
            NextPiece(
                course: course.id, lesson: first.lesson, content: .activity(first.activity, id: first.id),
                minutes: max(1, first.activity.minutes),
                left: .init(
                    minutes: open.dropFirst().reduce(0) { $0 + $1.activity.minutes }, count: open.count - 1))
        ]
    }
}
