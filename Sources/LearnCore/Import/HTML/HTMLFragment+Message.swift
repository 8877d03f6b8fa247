extension HTMLFragment.Loss {
    /// The loss in words.
    var message: Message {
        switch self {
        case .element(let name): .importedFormOnly(name)
        case .forbidden(let name): .importedForbidden(name)
        case .attribute(let name): .importedAttributeGone(name)
        case .address(let address): .importedLinkGone(address)
        case .media(let name): .importedMediaLink(name)
        case .mediaGone(let name): .importedMediaGone(name)
        case .picture(let name): .importedPictureGone(name)
        case .table: .importedTableMadeRegular
        case .formula: .importedFormula
        case .passagesInRun: .importedPassagesInRun
        }
    }
}

extension [HTMLFragment.Loss] {
    /// All of them in one line.
    var message: Message {
        map(\.message).reduce(nil as Message?) { $0?.followed(by: $1, separator: "; ") ?? $1 }
            ?? Message(verbatim: "")
    }
}

extension HTMLReader.Problem {
    /// The problem in words.
    var message: Message {
        switch self {
        case .tooDeep(let limit): .importedHTMLTooDeep(limit)
        case .tooLarge(let limit): .importedHTMLTooLarge(megabytes: limit >> 20)
        }
    }
}
