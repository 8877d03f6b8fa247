/// A scale with anchors in words, by which an adult looks at a group: the natural form in a kindergarten, where nobody
/// is tested.
public struct Observation: Sendable, Equatable {
    public struct Anchor: Sendable, Equatable {
        public var value: Int
        /// What one sees at this step of the scale.
        public var text: [Inline]

        public init(value: Int, text: [Inline]) {
            self.value = value
            self.text = text
        }
    }

    public var title: String
    public var prompt: [Passage]
    /// Rising.
    public var anchors: [Anchor]

    public init(title: String, prompt: [Passage], anchors: [Anchor]) {
        self.title = title
        self.prompt = prompt
        self.anchors = anchors
    }
}

/// A piece for parents. The handouts of a course together are its parents' guide.
public struct Handout: Sendable, Equatable {
    public var title: String
    public var content: [Passage]

    public init(title: String, content: [Passage]) {
        self.title = title
        self.content = content
    }
}

/// What stands in the adult's hand beside a block.
public struct Guide: Sendable, Equatable {
    public var say: [[Inline]] = []
    public var act: [[Inline]] = []
    public var watch: [[Inline]] = []
    /// What the children see.
    public var see: [[Inline]] = []

    public init(say: [[Inline]] = [], act: [[Inline]] = [], watch: [[Inline]] = [], see: [[Inline]] = []) {
        self.say = say
        self.act = act
        self.watch = watch
        self.see = see
    }
}
