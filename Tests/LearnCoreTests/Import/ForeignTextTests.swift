import Testing

@testable import LearnCore

@Suite("Text from other systems")
struct ForeignTextTests {
    private let text = "<?xml version=\"1.0\" encoding=\"%\"?><a>æøå – “ro”</a>"

    private func said(_ encoding: String) -> String { text.replacing("%", with: encoding) }

    @Test("Every encoding that a document declares comes out as UTF-8 that says so")
    func encodings() {
        let expected = said("UTF-8")
        let units = Array(said("UTF-16").utf16)
        let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] as [UInt8] }
        let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
        let western: [Character: UInt8] = ["æ": 0xE6, "ø": 0xF8, "å": 0xE5, "–": 0x96, "“": 0x93, "”": 0x94]
        let single: [UInt8] = said("windows-1252").map { western[$0] ?? $0.asciiValue ?? 0 }
        for bytes in [big, little, Array(big.dropFirst(2)), Array(little.dropFirst(2)), single] {
            #expect(String(decoding: ForeignText.utf8(bytes), as: UTF8.self) == expected)
        }
        #expect(ForeignText.utf8(ByteOrderMark.utf8 + Array(expected.utf8)) == Array(expected.utf8))
        #expect(ForeignText.utf8(Array(said("ISO-8859-1").utf8)) == Array(expected.utf8))
    }

    @Test("Cut, empty and wild bytes are left for the parser to refuse")
    func cut() {
        for bytes: [UInt8] in [[], [0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0x3C], [0x3C, 0x00, 0xD8], [0, 0, 0, 0]] {
            _ = ForeignText.utf8(bytes)
        }
        #expect(ForeignText.utf8([0xC3, 0x28]) == [0xC3, 0x28])
    }
}
