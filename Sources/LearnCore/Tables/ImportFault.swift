/// Why a line of a table that somebody wants to bring in cannot be taken.
public struct ImportFault: Sendable, Equatable {
    public let location: SourceLocation
    public let message: Message
    /// What would mend it.
    public let mend: Message

    public init(_ message: Message, mend: Message, at location: SourceLocation) {
        self.message = message
        self.mend = mend
        self.location = location
    }

    /// The fault as a person reads it: place, problem, the line with a caret under the place, the mend.
    ///
    /// - Parameter sourceLine: the line of the file that the fault points at.
    public func text(in language: Language, sourceLine: String?) -> String {
        let severity = Message.severity(.error).text(in: language)
        var lines = ["\(location): \(severity): \(message.text(in: language))"]
        if let sourceLine, !sourceLine.isEmpty {
            let excerpt = Diagnostic.Excerpt(line: sourceLine, column: location.column)
            lines.append("    " + excerpt.text)
            lines.append("    " + String(repeating: " ", count: excerpt.caret) + "^")
        }
        lines.append("  → " + mend.text(in: language))
        return lines.joined(separator: "\n")
    }
}
