/// A piece of a course that can be taken in one go and ends where it is natural to stop.
public struct NextPiece: Sendable, Equatable {
    public enum Content: Sendable, Equatable {
        /// Steps for an adult, from one step on.
        case steps(from: LessonStep.ID, end: End)
        /// An activity to hold with a class.
        case activity(Activity, id: Block.ID?)
    }

    /// Where steps stop.
    public enum End: Sendable, Equatable {
        /// With the end of a lesson.
        case lesson(Lesson.ID)
        /// Before a heading of a lesson.
        case before(LessonStep.ID, heading: String, in: Lesson.ID)
    }

    public var course: Course.ID
    /// The lesson in which it begins.
    public var lesson: Lesson.ID
    public var content: Content
    /// At least 1.
    public var minutes: Int
    /// What is left of the course afterwards.
    public var left: Left

    public struct Left: Sendable, Equatable {
        public var minutes: Int
        /// Lessons not yet completed; of a class, activities not yet held.
        public var count: Int
    }
}

/// What to take next in so many minutes.
public enum NextPlan: Sendable, Equatable {
    case piece(NextPiece)
    /// Nothing fits; the smallest piece that there is.
    case nothingFits(smallest: NextPiece)
    case allDone

    /// - Parameters:
    ///   - candidates: for each course, the pieces of which one would be next, longest first; courses in the order in
    ///     which they are wished for.
    ///   - minutes: how long it may take.
    init(_ candidates: [[NextPiece]], minutes: Int) {
        for pieces in candidates {
            if let piece = pieces.first(where: { $0.minutes <= minutes }) {
                self = .piece(piece)
                return
            }
        }
        let smallest = candidates.joined().min { $0.minutes < $1.minutes }
        self = smallest.map { .nothingFits(smallest: $0) } ?? .allDone
    }
}
