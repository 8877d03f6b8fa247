internal import FoundationEssentials

/// A value in a receipt with the path to it: every fault says where it is.
struct ReceiptNode {
    let value: JSONValue
    let path: String

    /// Identifiers and what is typed into a gap are short.
    private static let longestText = 200
    private static let mostElements = 1000

    /// The members of an object that has these, and no others.
    func members(_ names: [String]) throws(ReceiptFault) -> [String: ReceiptNode] {
        let members = try allMembers()
        for name in members.keys.sorted() where !names.contains(name) {
            throw ReceiptFault(path, .unknownMember(String(name.prefix(40))))
        }
        for name in names where members[name] == nil { throw ReceiptFault(path, .missing(name)) }
        return members
    }

    func allMembers() throws(ReceiptFault) -> [String: ReceiptNode] {
        guard case .object(let members) = value else { throw ReceiptFault(path, .notA(.object)) }
        var result: [String: ReceiptNode] = [:]
        for member in members {
            // Names that are the same in Unicode's eyes, but not byte by byte.
            guard result[member.name] == nil else { throw ReceiptFault(path, .twice(member.name)) }
            result[member.name] = ReceiptNode(value: member.value, path: "\(path).\(member.name)")
        }
        return result
    }

    func elements() throws(ReceiptFault) -> [ReceiptNode] {
        guard let elements = value.elements, elements.count <= Self.mostElements else {
            throw ReceiptFault(path, .notA(.list))
        }
        return elements.enumerated().map { ReceiptNode(value: $1, path: "\(path)[\($0)]") }
    }

    func text() throws(ReceiptFault) -> String {
        guard let text = value.text, text.utf8.count <= Self.longestText else { throw ReceiptFault(path, .notA(.text)) }
        return text
    }

    func texts() throws(ReceiptFault) -> [String] {
        var result: [String] = []
        for element in try elements() { result.append(try element.text()) }
        return result
    }

    func textsByName() throws(ReceiptFault) -> [String: String] {
        var result: [String: String] = [:]
        for (name, node) in try allMembers() { result[name] = try node.text() }
        return result
    }

    func number() throws(ReceiptFault) -> Int {
        guard case .integer(let number) = value else { throw ReceiptFault(path, .notA(.number)) }
        return number
    }

    func truth() throws(ReceiptFault) -> Bool {
        guard case .bool(let truth) = value else { throw ReceiptFault(path, .notA(.truth)) }
        return truth
    }

    func textOrNothing() throws(ReceiptFault) -> String? {
        if case .null = value { return nil }
        return try text()
    }

    func time() throws(ReceiptFault) -> Date {
        guard let text = value.text, let date = ReceiptTime.date(text) else { throw ReceiptFault(path, .notA(.time)) }
        return date
    }
}
