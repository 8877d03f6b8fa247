/// One text of the interface in every language that the interface speaks.
///
/// All texts that a person can meet are made by the extensions in this folder, both languages side by side, so that
/// neither can be forgotten and no text lies scattered in code.
public struct Message: Sendable, Equatable {
    public let danish: String
    public let english: String

    public init(da danish: String, en english: String) {
        self.danish = danish
        self.english = english
    }

    /// The same text in both languages: a name, a number, a text quoted from the author.
    public init(verbatim text: String) {
        self.init(da: text, en: text)
    }

    /// The text in one language.
    public func text(in language: Language) -> String {
        switch language {
        case .danish: danish
        case .english: english
        }
    }

    /// The two messages after each other, with what stands between them.
    public func followed(by other: Message, separator: String = " ") -> Message {
        Message(da: danish + separator + other.danish, en: english + separator + other.english)
    }

    /// Messages after each other, with nothing between them.
    static func joined(_ messages: [Message]) -> Message {
        var danish = ""
        var english = ""
        danish.reserveCapacity(messages.reduce(0) { $0 + $1.danish.utf8.count })
        english.reserveCapacity(messages.reduce(0) { $0 + $1.english.utf8.count })
        for message in messages {
            danish += message.danish
            english += message.english
        }
        return Message(da: danish, en: english)
    }
}
