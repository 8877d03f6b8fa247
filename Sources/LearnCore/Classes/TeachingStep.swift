/// One thing that an adult does when a lesson is held with a group.
public struct TeachingStep: Sendable, Equatable {
    public typealias ID = Identifier<TeachingStep>

    /// Before the group comes, together with it, or when it has gone. The clock runs only with the group.
    public enum Phase: Sendable, Equatable { case before, together, after }

    public enum Content: Sendable, Equatable {
        case materials([[Passage]])
        /// What the lesson asks the adult to remember: its notes of importance.
        case reminders([Note])
        case purpose(Activity)
        /// A step of an activity's method.
        case method([Passage], number: Int, of: Int)
        case wrapUp([Passage])
        case card(StepCard, number: Int, of: Int)
        case dialogue(Dialogue)
        /// What is read aloud or shown.
        case passage(Passage)
        case checklist(Checklist)
        case observation(Observation, scale: Block.ID)
        case handout(Handout)
    }

    /// Stays the same as long as the author's ids and the number of steps do.
    public var id: ID
    public var phase: Phase
    /// What it belongs to, such as the activity's title.
    public var title: String
    public var content: Content
    /// What the adult has in hand beside it.
    public var guide: Guide
    /// 0 where the group is not there.
    public var plannedSeconds: Int

    /// How many things there are to tick off.
    public var tickCount: Int {
        switch content {
        case .materials(let items): items.count
        case .checklist(let checklist): checklist.checks.count
        default: 0
        }
    }
}
