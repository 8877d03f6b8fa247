extension ImportReport.Item {
    /// The item and its outcome in one line.
    public var message: Message {
        .importedItem("\(location)", kind: kind, name: name, outcome: outcome.message)
    }
}

extension ImportReport.File {
    /// How many items there were, and what became of them.
    public var itemsMessage: Message { .importedItems(itemTally.total, itemTally.message) }

    /// How many elements there were, and what became of them.
    public var elementsMessage: Message { .importedElements(elements.total, elements.message) }
}

extension ImportReport.Tally {
    fileprivate var message: Message {
        ImportReport.Outcome.allCases.filter { self[$0] > 0 }
            .map { Message(verbatim: "\(self[$0])").followed(by: $0.message) }
            .reduce(nil as Message?) { $0?.followed(by: $1, separator: ", ") ?? $1 } ?? Message(verbatim: "0")
    }
}

extension ImportReport.Outcome {
    /// What became of something, in a word.
    public var message: Message {
        switch self {
        case .kept: .importedKept
        case .simplified: .importedSimplified
        case .foreign: .importedForeign
        case .dropped: .importedDropped
        case .setting: .importedSetting
        }
    }
}
