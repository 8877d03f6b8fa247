internal import LearnCore

/// A plan in words, or for a program.
struct NextOutput {
    let courses: [Course]
    let group: ClassGroup?
    let minutes: Int
    let invocation: Invocation

    func show(_ plan: NextPlan) throws {
        if invocation.has("--json") {
            invocation.output.line(try JSON.text(Entry(plan, asked: minutes, command: command)))
            return
        }
        switch plan {
        case .allDone: print(group.map { .allActivitiesHeld($0.name) } ?? .allStepsDone())
        case .piece(let piece): show(piece)
        case .nothingFits(let smallest):
            print(.nothingFits(in: minutes))
            show(smallest)
        }
    }

    private func show(_ piece: NextPiece) {
        let course = courses.first { $0.id == piece.course }
        let lesson = course?.lesson(piece.lesson)
        let title = course?.title ?? piece.course.rawValue
        let lessonTitle = lesson?.title ?? piece.lesson.rawValue
        switch piece.content {
        case .steps(let from, let end):
            let steps = lesson?.steps ?? []
            let heading = steps.first?.id == from ? nil : steps.first { $0.id == from }?.heading
            print(.nextSteps(title, lessonTitle, from: heading, minutes: piece.minutes))
            switch end {
            case .lesson(let id): print(.endsWithLesson(course?.lesson(id)?.title ?? id.rawValue))
            case .before(_, let heading, _): print(.endsBefore(heading))
            }
            print(.leftAfterwards(lessons: piece.left.count, minutes: piece.left.minutes))
        case .activity(let activity, _):
            print(.nextActivity(title, lessonTitle, activity.title, minutes: piece.minutes))
            let materials = activity.materials.map { $0.inlineRuns.map(\.plainText).joined(separator: " ") }
            if !materials.isEmpty { print(.nextMaterials(materials)) }
            print(.endsWithActivity)
            print(.leftAfterwards(activities: piece.left.count, minutes: piece.left.minutes))
        }
        print(.startWith(command(piece)))
    }

    private func command(_ piece: NextPiece) -> String {
        let place = "\(piece.course)/\(piece.lesson)"
        return group.map { "learn teach \(place) --class \($0.id)" } ?? "learn run \(place)"
    }

    private func print(_ message: Message) { invocation.output.line(invocation.text(message)) }

    /// What a program reads.
    private struct Entry: Encodable {
        let status: String
        let asked: Int
        var course: String?
        var lesson: String?
        var activity: String?
        var from: String?
        var minutes: Int?
        /// The lesson with whose end, or in which before a heading, it stops.
        var endsIn: String?
        var endsBefore: String?
        var minutesLeft: Int?
        var countLeft: Int?
        var command: String?

        init(_ plan: NextPlan, asked: Int, command: (NextPiece) -> String) {
            self.asked = asked
            let piece: NextPiece
            switch plan {
            case .allDone:
                status = "all-done"
                return
            case .piece(let found): (status, piece) = ("piece", found)
            case .nothingFits(let smallest): (status, piece) = ("nothing-fits", smallest)
            }
            course = piece.course.rawValue
            lesson = piece.lesson.rawValue
            minutes = piece.minutes
            minutesLeft = piece.left.minutes
            countLeft = piece.left.count
            self.command = command(piece)
            switch piece.content {
            case .activity(_, let id): activity = id?.rawValue
            case .steps(let first, .lesson(let id)): (from, endsIn) = (first.rawValue, id.rawValue)
            case .steps(let first, .before(let step, _, let id)):
                (from, endsIn, endsBefore) = (first.rawValue, id.rawValue, step.rawValue)
            }
        }
    }
}
