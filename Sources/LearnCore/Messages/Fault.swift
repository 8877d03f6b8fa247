/// What can be wrong with a course: the rule, and the words for it in every language. Where it is wrong is the
/// business of ``Diagnostic``.
public struct Fault: Sendable, Equatable {
    public enum Severity: String, Sendable, CaseIterable {
        /// The course cannot be used as it stands.
        case error
        /// The course works, and somebody should look at this.
        case warning
    }

    public let severity: Severity
    public let rule: Rule
    /// What is wrong: the most specific words first, no full stop.
    public let message: Message
    /// What would mend it, as something to do.
    public let mend: Message

    init(_ rule: Rule, severity: Severity = .error, message: Message, mend: Message) {
        self.severity = severity
        self.rule = rule
        self.message = message
        self.mend = mend
    }
}

extension Message {
    /// «Did you mean», or the list of what is possible.
    static func suggestion(_ suggestion: String?, among possible: [String]) -> Message {
        if let suggestion {
            return Message(da: "Mente du »\(suggestion)«?", en: "Did you mean ‘\(suggestion)’?")
        }
        let list = possible.joined(separator: ", ")
        return Message(da: "Brug en af disse: \(list).", en: "Use one of these: \(list).")
    }
}

extension Message {
    public static func severity(_ severity: Fault.Severity) -> Message {
        switch severity {
        case .error: Message(da: "fejl", en: "error")
        case .warning: Message(da: "advarsel", en: "warning")
        }
    }
}
