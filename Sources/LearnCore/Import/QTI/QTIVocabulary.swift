/// The names of QTI. Version 3 writes `qti-choice-interaction` and `response-identifier` where version 2 writes
/// `choiceInteraction` and `responseIdentifier`; here the older names are used for both, so that there is one reader.
enum QTIVocabulary {
    /// What a document can be, by its root.
    enum Document: String {
        case item = "assessmentItem"
        case test = "assessmentTest"
        case section = "assessmentSection"
        case stimulus = "assessmentStimulus"
    }

    static func document(of root: XMLName) -> Document? {
        let namespace = root.namespace.lowercased()
        guard namespace.isEmpty || namespace.contains("qti") else { return nil }
        return Document(rawValue: name(root.local))
    }

    /// `qti-choice-interaction` as `choiceInteraction`; a name of HTML as it is.
    static func name(_ name: String) -> String {
        guard name.utf8.count > 4, name.hasPrefix("qti-") else { return name }
        return camelCase(name.dropFirst(4))
    }

    private static func attribute(_ name: String) -> String {
        guard name.utf8.contains(UInt8(ascii: "-")), !name.hasPrefix("data-"), !name.hasPrefix("aria-") else {
            return name
        }
        return camelCase(name[...])
    }

    private static func camelCase(_ name: Substring) -> String {
        var result = ""
        var isNext = false
        for character in name {
            if character == "-" {
                isNext = true
            } else {
                result += isNext ? character.uppercased() : String(character)
                isNext = false
            }
        }
        return result
    }

    /// The same element, and all in it, with the names of version 2.
    static func plain(_ element: SourceElement) -> SourceElement {
        let isNew = element.name.utf8.first == UInt8(ascii: "q") && element.name.hasPrefix("qti-")
        var result = element
        if isNew {
            result = SourceElement(
                name: name(element.name), namespace: element.namespace,
                attributes: element.attributes.map {
                    (XMLName(namespace: $0.name.namespace, local: attribute($0.name.local)), $0.value)
                }, location: element.location, number: element.number)
            result.content = element.content
        }
        for index in result.content.indices {
            if case .element(let child) = result.content[index] { result.content[index] = .element(plain(child)) }
        }
        return result
    }
}
