/// Words and where they stand, packed for a script.
///
/// - `words`: sorted; each is one sign for how many characters it shares with the word before (base 36), and the rest;
///   a space between.
/// - `places`: for each word its places, ascending, each as the difference to the one before in digits of five bits,
///   the low ones first, as in the source maps of scripts (VLQ); a space between. A place is twice the number of the
///   section, and one more where the word stands in its heading.
///
/// The words lie one behind the other in one row of bytes, found by a hash: nothing is allocated for a word.
struct WordTable {
    private struct Entry {
        let start: Int
        let count: Int
        /// The packed places so far.
        var digits: [UInt8] = []
        var lastPlace = 0
        var lastSection = -1
    }

    private var scanner = WordScanner()
    private var letters: [UInt8] = []
    private var entries: [Entry] = []
    /// Numbers of entries by the hash of their words, -1 where there is none; at most half of it is used.
    private var slots = [Int32](repeating: -1, count: 1024)

    /// - Parameter section: at least that of the call before.
    mutating func add(_ text: String, section: Int, isHeading: Bool) {
        // The scanner hands out words while the table changes.
        var scanner = scanner
        scanner.words(of: text) { word in
            let number = number(of: word)
            if entries[number].lastSection == section { return }
            entries[number].lastSection = section
            let place = section * 2 + (isHeading ? 1 : 0)
            Self.append(place - entries[number].lastPlace, to: &entries[number].digits)
            entries[number].lastPlace = place
        }
        self.scanner = scanner
    }

    private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        var slot = Self.hash(word) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if entries[number].count == word.count, isWord(word, at: entries[number].start) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(entries.count)
        entries.append(Entry(start: letters.count, count: word.count))
        letters.append(contentsOf: word)
        if entries.count * 2 > slots.count { grow() }
        return entries.count - 1
    }

    private func isWord(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        for index in word.indices where letters[start + index] != word[index] { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, entry) in entries.enumerated() {
            var slot = Self.hash(letters[entry.start..<entry.start + entry.count]) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    /// FNV-1a (Fowler, Noll, Vo), 64 bits.
    private static func hash(_ word: some Sequence<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash >> 1)
    }

    /// - Returns: the two texts, UTF-8.
    func packed() -> (words: [UInt8], places: [UInt8]) {
        func word(_ entry: Entry) -> ArraySlice<UInt8> { letters[entry.start..<entry.start + entry.count] }
        // Bytes of UTF-8 sort as the code points that they stand for.
        let sorted = entries.sorted { word($0).lexicographicallyPrecedes(word($1)) }
        var words: [UInt8] = []
        var places: [UInt8] = []
        var before = letters[0..<0]
        for entry in sorted {
            if !words.isEmpty {
                words.append(UInt8(ascii: " "))
                places.append(UInt8(ascii: " "))
            }
            let own = word(entry)
            let shared = Self.sharedCharacters(before, own)
            words += String(shared.count, radix: 36).utf8
            words += own.dropFirst(shared.bytes)
            places += entry.digits
            before = own
        }
        return (words, places)
    }

    /// How many characters, and bytes, two words have in common at their beginnings: at most 35 characters.
    private static func sharedCharacters(
        _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>
    ) -> (count: Int, bytes: Int) {
        var same = zip(one, other).prefix { $0 == $1 }.count
        let isInside = { (offset: Int) in offset < other.count && other[other.startIndex + offset] & 0xC0 == 0x80 }
        while same > 0, isInside(same) { same -= 1 }
        var (count, bytes) = (0, 0)
        while bytes < same, count < 35 {
            count += 1
            bytes += 1
            while isInside(bytes) { bytes += 1 }
        }
        return (count, bytes)
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    private static func append(_ number: Int, to digits: inout [UInt8]) {
        var rest = number
        while rest >= 32 {
            digits.append(alphabet[32 + rest % 32])
            rest /= 32
        }
        digits.append(alphabet[rest])
    }
}
