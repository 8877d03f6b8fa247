/// A conversation to read aloud or to play, with puppets or by adults.
public struct Dialogue: Sendable, Equatable {
    public enum Turn: Sendable, Equatable {
        case line(speaker: String, words: [Inline])
        /// What somebody does, not says.
        case action([Inline])
    }

    public var title: String?
    public var setting: [Inline]
    public var turns: [Turn]

    public init(title: String?, setting: [Inline], turns: [Turn]) {
        self.title = title
        self.setting = setting
        self.turns = turns
    }
}
