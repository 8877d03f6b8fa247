/// Words and where they stand, packed for a script.
///
/// - `words`: sorted; each is one sign for how many characters it shares with the word before (base 36), and the rest;
///   a space between.
/// - `places`: for each word its places, ascending, each as the difference to the one before in digits of five bits,
///   the low ones first, as in the source maps of scripts (VLQ); a space between. A place is twice the number of the
///   section, and one more where the word stands in its heading.
///
/// The words lie one behind the other in one row of bytes, found by a hash, and the places of all of them in another:
/// nothing is allocated for a word.
struct WordTable {
    private struct Entry {
        let start: Int
        let count: Int
        var uses = 0
        var lastSection = -1
    }

    /// That a word stands in a section.
    private struct Use {
        let entry: Int32
        let place: Int32
    }

    private struct Slot {
        var key: UInt64 = 0
        /// -1 where there is none.
        var entry: Int32 = -1
    }

    private var letters: [UInt8] = []
    private var entries: [Entry] = []
    private var uses: [Use] = []
    /// Entries by the keys of their words; at most half of it is used.
    private var slots = [Slot](repeating: Slot(), count: 1024)

    /// - Parameter section: at least that of the call before.
    mutating func add(_ word: UnsafeBufferPointer<UInt8>, section: Int, isHeading: Bool) {
        let number = number(of: word)
        if entries[number].lastSection == section { return }
        entries[number].lastSection = section
        entries[number].uses += 1
        uses.append(Use(entry: Int32(number), place: Int32(section * 2 + (isHeading ? 1 : 0))))
    }

    private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        let key = Self.key(of: word)
        var slot = Self.slot(of: key, among: slots.count)
        while slots[slot].entry >= 0 {
            let number = Int(slots[slot].entry)
            if slots[slot].key == key, entries[number].count == word.count, isWord(word, at: entries[number].start) {
                return number
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Slot(key: key, entry: Int32(entries.count))
        entries.append(Entry(start: letters.count, count: word.count))
        letters.append(contentsOf: word)
        if entries.count * 2 > slots.count { grow() }
        return entries.count - 1
    }

    /// A word of at most eight bytes is the number that they make, so that most are known by one comparison; a longer one
    /// has some number that is mostly its own.
    private static func key(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        for byte in word { key = (key << 8 | key >> 56) ^ UInt64(byte) }
        return key
    }

    /// Fibonacci hashing (D. E. Knuth, *The Art of Computer Programming* 3, § 6.4): the high bits of the product with the
    /// golden ratio of 2⁶⁴.
    private static func slot(of key: UInt64, among count: Int) -> Int {
        Int((key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
    }

    /// Whether a word stands there among the letters that has the same key and as many bytes.
    private func isWord(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        if word.count <= 8 { return true }
        for index in word.indices where letters[start + index] != word[index] { return false }
        return true
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for entry in old where entry.entry >= 0 {
            var slot = Self.slot(of: entry.key, among: slots.count)
            while slots[slot].entry >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }

    /// - Returns: the two texts, UTF-8.
    func packed() -> (words: [UInt8], places: [UInt8]) {
        func word(_ entry: Int) -> ArraySlice<UInt8> {
            letters[entries[entry].start..<entries[entry].start + entries[entry].count]
        }
        // Bytes of UTF-8 sort as the code points that they stand for.
        let sorted = entries.indices.sorted { word($0).lexicographicallyPrecedes(word($1)) }
        let places = placesByEntry()
        var packedWords: [UInt8] = []
        var packedPlaces: [UInt8] = []
        var before = letters[0..<0]
        for entry in sorted {
            if !packedWords.isEmpty {
                packedWords.append(UInt8(ascii: " "))
                packedPlaces.append(UInt8(ascii: " "))
            }
            let own = word(entry)
            let shared = Self.sharedCharacters(before, own)
            packedWords += String(shared.count, radix: 36).utf8
            packedWords += own.dropFirst(shared.bytes)
            var last = 0
            for place in places.all[places.starts[entry]..<places.starts[entry + 1]] {
                Self.append(Int(place) - last, to: &packedPlaces)
                last = Int(place)
            }
            before = own
        }
        return (packedWords, packedPlaces)
    }

    /// The places of the first entry, then those of the second and so on, and where those of each begin.
    private func placesByEntry() -> (all: [Int32], starts: [Int]) {
        var starts = [0]
        for entry in entries { starts.append(starts[starts.count - 1] + entry.uses) }
        var next = starts
        var all = [Int32](repeating: 0, count: uses.count)
        for use in uses {
            all[next[Int(use.entry)]] = use.place
            next[Int(use.entry)] += 1
        }
        return (all, starts)
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
