extension ReportTable.Cell {
    /// What a person reads.
    public func text(in language: Language) -> String {
        switch self {
        case .text(let text): text
        case .message(let message), .term(_, let message): message.text(in: language)
        case .count(let count): String(count)
        case .minutes(let minutes): Message.duration(minutes: minutes).text(in: language)
        case .share(let part, let whole): Message.share(part, of: whole).text(in: language)
        case .day(let day): day.description
        case .empty: ""
        case .suppressed: Message.suppressedCell.text(in: language)
        }
    }
}

extension ReportTable {
    public var hidesSomething: Bool {
        rows.contains { $0.contains(.suppressed) } || totals?.contains(.suppressed) == true
    }

    /// The notes, and why numbers are hidden where some are.
    public var notesWithHiding: [Message] {
        hidesSomething ? notes + [.suppressedNote] : notes
    }
}
