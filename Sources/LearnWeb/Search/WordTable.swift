/// Words and where they stand, packed for a script.
///
/// - `words`: sorted; each is one sign for how many characters it shares with the word before (base 36), and the rest;
///   a space between.
/// - `places`: for each word its places, ascending, each as the difference to the one before in digits of five bits,
///   the low ones first, as in the source maps of scripts (VLQ); a space between. A place is twice the number of the
///   section, and one more where the word stands in its heading.
struct WordTable {
    private var places: [String: [Int]] = [:]

    /// - Parameter section: at least that of the call before.
    mutating func add(_ text: String, section: Int, isHeading: Bool) {
        for word in SearchWords.of(text) {
            if let last = places[word]?.last, last / 2 == section { continue }
            places[word, default: []].append(section * 2 + (isHeading ? 1 : 0))
        }
    }

    /// - Returns: the two texts.
    func packed() -> (words: String, places: String) {
        let sorted = places.sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
        var words: [String] = []
        var before = "".unicodeScalars[...]
        for (word, _) in sorted {
            let scalars = word.unicodeScalars[...]
            let shared = min(zip(before, scalars).prefix { $0 == $1 }.count, 35)
            words.append(String(shared, radix: 36) + String(String.UnicodeScalarView(scalars.dropFirst(shared))))
            before = scalars
        }
        return (words.joined(separator: " "), sorted.map { Self.digits(of: $0.value) }.joined(separator: " "))
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    private static func digits(of places: [Int]) -> String {
        var bytes: [UInt8] = []
        var before = 0
        for place in places {
            var rest = place - before
            before = place
            while rest >= 32 {
                bytes.append(alphabet[32 + rest % 32])
                rest /= 32
            }
            bytes.append(alphabet[rest])
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
