/// The Danish alphabet: æ, ø, å behind z, and aa as å (Retskrivningsordbogen § 3; DS 377).
enum DanishOrder {
    /// - Returns: what to compare by; equal for texts that differ in signs alone.
    static func key(_ text: String) -> [UInt32] {
        var key: [UInt32] = []
        key.reserveCapacity(text.utf8.count)
        var pendingA = false
        for scalar in text.lowercased().unicodeScalars {
            if pendingA {
                pendingA = false
                if scalar == "a" {
                    key.append(ringedA)
                    continue
                }
                key.append(letter("a"))
            }
            switch scalar {
            case "a": pendingA = true
            case "b"..."z": key.append(letter(scalar))
            case "0"..."9": key.append(scalar.value)
            case "æ", "ä": key.append(letter("z") + 1)
            case "ø", "ö": key.append(letter("z") + 2)
            case "å": key.append(ringedA)
            case "é", "è", "ê", "ë": key.append(letter("e"))
            case "ü": key.append(letter("y"))
            case " ": if !key.isEmpty { key.append(1) }
            default: if scalar.properties.isAlphabetic { key.append(0x1000 + scalar.value) }
            }
        }
        if pendingA { key.append(letter("a")) }
        return key
    }

    /// The letter under which a text stands in a register; `#` for one that begins with no letter.
    static func initial(of text: String) -> String { initial(ofKey: key(text)) }

    private static func initial(ofKey key: [UInt32]) -> String {
        switch key.first {
        case letter("z") + 1: "Æ"
        case letter("z") + 2: "Ø"
        case ringedA: "Å"
        case let first? where first >= letter("a") && first <= letter("z"):
            Unicode.Scalar(first).map { String($0).uppercased() } ?? "#"
        default: "#"
        }
    }

    /// - Returns: the texts by the alphabet, those behind one another that begin with the same letter.
    static func byInitial(_ texts: [String]) -> [(initial: String, texts: [String])] {
        var groups: [(initial: String, texts: [String])] = []
        var first: UInt32?
        for entry in keyed(texts, by: { $0 }) {
            if groups.isEmpty || entry.key.first != first {
                first = entry.key.first
                let initial = initial(ofKey: entry.key)
                if groups.last?.initial != initial { groups.append((initial, [])) }
            }
            groups[groups.count - 1].texts.append(entry.value)
        }
        return groups
    }

    /// - Returns: the values by the alphabet; those whose texts are alike in it keep their order.
    static func sorted<Value>(_ values: [Value], by text: (Value) -> String) -> [Value] {
        keyed(values, by: text).map(\.value)
    }

    private static func keyed<Value>(
        _ values: [Value], by text: (Value) -> String
    ) -> [(key: [UInt32], index: Int, value: Value)] {
        values.enumerated().map { (key: key(text($1)), index: $0, value: $1) }.sorted {
            $0.key == $1.key ? $0.index < $1.index : $0.key.lexicographicallyPrecedes($1.key)
        }
    }

    private static let ringedA = letter("z") + 3

    private static func letter(_ scalar: Unicode.Scalar) -> UInt32 { scalar.value }
}
