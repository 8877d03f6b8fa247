/// A talk that goes up and down the konflikttrappe: scenes and choices as a directed graph with several endings.
public struct Scenario: Sendable, Equatable {
    public struct Scene: Sendable, Equatable {
        /// Scenes and endings share their ids, for a choice leads to either.
        public typealias ID = Identifier<Scene>

        public var id: ID
        public var content: [Part]
        public var choices: [Choice]

        public init(id: ID, content: [Part], choices: [Choice]) {
            self.id = id
            self.content = content
            self.choices = choices
        }
    }

    /// What is seen or said in a scene.
    public enum Part: Sendable, Equatable {
        case passage(Passage)
        case turn(Dialogue.Turn)
    }

    public struct Choice: Sendable, Equatable {
        public typealias ID = Identifier<Choice>

        public var id: ID
        public var target: Scene.ID
        /// How many steps of the konflikttrappe it goes up (positive) or down.
        public var shift: Int
        /// What one says or does.
        public var text: [Inline]
        /// What it did, and why.
        public var justification: [Inline]

        public init(id: ID, target: Scene.ID, shift: Int, text: [Inline], justification: [Inline]) {
            self.id = id
            self.target = target
            self.shift = shift
            self.text = text
            self.justification = justification
        }
    }

    public struct Ending: Sendable, Equatable {
        public enum Outcome: String, Sendable, CaseIterable {
            case good
            case mixed
            case bad
        }

        public var id: Scene.ID
        public var outcome: Outcome
        public var title: String
        public var content: [Passage]
        public var debrief: [Passage]

        public init(id: Scene.ID, outcome: Outcome, title: String, content: [Passage], debrief: [Passage]) {
            self.id = id
            self.outcome = outcome
            self.title = title
            self.content = content
            self.debrief = debrief
        }
    }

    public var title: String
    public var intro: [Passage]
    public var start: Scene.ID
    /// The step of the konflikttrappe on which it begins.
    public var level: Int
    public var scenes: [Scene]
    public var endings: [Ending]

    public init(
        title: String, intro: [Passage], start: Scene.ID, level: Int, scenes: [Scene], endings: [Ending]
    ) {
        self.title = title
        self.intro = intro
        self.start = start
        self.level = level
        self.scenes = scenes
        self.endings = endings
    }

    public func scene(_ id: Scene.ID) -> Scene? { scenes.first { $0.id == id } }
    public func ending(_ id: Scene.ID) -> Ending? { endings.first { $0.id == id } }
}

/// The seven steps of the konflikttrappe (names and order: Center for Konfliktløsning, https://konfliktloesning.dk).
public enum ConflictLadder {
    public static let steps = 1...7

    /// The step that a shift leads to; the ladder ends at both ends.
    public static func step(from level: Int, by shift: Int) -> Int {
        min(max(level + shift, steps.lowerBound), steps.upperBound)
    }
}
