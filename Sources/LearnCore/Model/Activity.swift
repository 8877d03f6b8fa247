/// Something an adult does together with a group of children.
public struct Activity: Sendable, Equatable {
    public enum Grouping: String, Sendable, CaseIterable {
        case whole
        case groups
        case pairs
        case alone
    }

    public var title: String
    /// The stamp of the class's licence that holding it gives.
    public var stamp: String?
    /// How long it takes to hold, in minutes.
    public var minutes: Int
    public var grouping: Grouping
    public var purpose: [Inline]
    public var materials: [[Passage]]
    public var method: [Passage]
    public var wrapUp: [Passage]

    public init(
        title: String, stamp: String? = nil, minutes: Int, grouping: Grouping, purpose: [Inline],
        materials: [[Passage]],
        method: [Passage], wrapUp: [Passage]
    ) {
        self.title = title
        self.stamp = stamp
        self.minutes = minutes
        self.grouping = grouping
        self.purpose = purpose
        self.materials = materials
        self.method = method
        self.wrapUp = wrapUp
    }
}
