import LearnCore
import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("Text on a terminal")
struct TerminalTests {
    @Test(
        "Danish letters take one column, composed or not; emoji two; marks none",
        arguments: [
            ("æøå", 3), ("a\u{30A}", 1), ("👋", 2), ("👩‍🏫", 2), ("\u{301}", 0), ("漢字", 4), ("مرحبا", 5), ("é", 1), ("", 0),
            ("–…»", 3),
        ])
    func width(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test("Nothing that a terminal obeys gets through")
    func cleaning() {
        #expect(
            TerminalText.cleaned("a\u{1B}[2Jb\u{9B}c\u{7}\u{202E}d\te\n")
                == "a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}\u{FFFD}d\te\n")
        #expect(TerminalText.cleaned("æøå 👋") == "æøå 👋")
    }

    @Test("No line is wider than it may be, and no word is lost, at any width", arguments: 0..<60)
    func wrapping(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let words = (0..<30).map { _ in
            String(
                (0..<Int.random(in: 1...14, using: &random)).map { _ in
                    "aæø👋e\u{301}漢".randomElement(using: &random) ?? "x"
                })
        }
        let width = Int.random(in: 10...60, using: &random)
        let spans = words.map { Span($0 + " ", Bool.random(using: &random) ? .bold : .normal) }
        let lines = TextLayout.wrap(spans, width: width, first: [Span("• ")], rest: [Span("  ")])
        for line in lines { #expect(line.width <= width) }
        let text = lines.map { $0.text.dropFirst(2) }.joined(separator: " ")
        #expect(text.filter { $0 != " " } == words.joined())
    }

    @Test("A word in several styles stays together")
    func styledWord() {
        let lines = TextLayout.wrap([Span("en lang "), Span("halv", .bold), Span("vejs")], width: 12)
        #expect(lines.map(\.text) == ["en lang", "halvvejs"])
    }

    @Test("A title is cut with an ellipsis, by columns")
    func truncation() {
        #expect(TextLayout.truncated("Følelser", to: 8) == "Følelser")
        #expect(TextLayout.truncated("Følelser", to: 5) == "Føle…")
        #expect(TextLayout.truncated("漢字漢字", to: 4) == "漢…")
        #expect(TextLayout.truncated("abc", to: 0) == "")
    }

    @Test(
        "Bytes become keys, split anywhere",
        arguments: [
            ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}[1;5D", .left),
            ("\u{1B}[5~", .pageUp),
            ("\u{1B}[6~", .pageDown), ("\u{1B}[H", .home), ("\u{1B}[4~", .end), ("\r", .enter), ("\u{7F}", .backspace),
            ("\t", .tab), ("\u{3}", .interrupt), ("\u{1A}", .suspend), ("æ", .character("æ")), ("1", .character("1")),
        ])
    func keys(text: String, key: Key) {
        var whole = KeyDecoder()
        whole.append(text.utf8)
        #expect(whole.next(isFinal: false) == key)
        #expect(whole.next(isFinal: true) == nil)
        var split = KeyDecoder()
        for (index, byte) in text.utf8.enumerated() {
            if index > 0 { #expect(split.next(isFinal: false) == nil) }
            split.append([byte])
        }
        #expect(split.next(isFinal: false) == key)
    }

    @Test("A lone escape is a key once nothing follows; unknown sequences are passed over")
    func escape() {
        var decoder = KeyDecoder()
        decoder.append([0x1B])
        #expect(decoder.next(isFinal: false) == nil)
        #expect(decoder.next(isFinal: true) == .escape)
        decoder.append("\u{1B}[200~x\u{1B}[Zq".utf8)
        #expect(decoder.next(isFinal: false) == .character("x"))
        #expect(decoder.next(isFinal: false) == .character("q"))
    }

    @Test("What follows a byte that is no whole character is still a key", arguments: 0x80...0xFF as ClosedRange<UInt8>)
    func brokenCharacter(lead: UInt8) {
        for broken in [[lead], [lead, 0x80], [lead, 0x80, 0x80]] {
            let isBroken = (1...broken.count).allSatisfy {
                String(validating: broken.prefix($0), as: UTF8.self) == nil
            }
            for byte in 0x00...0x7F as ClosedRange<UInt8> where isBroken {
                var alone = KeyDecoder()
                alone.append([byte])
                let expected = alone.next(isFinal: byte == 0x1B)
                var decoder = KeyDecoder()
                decoder.append(broken)
                let early = decoder.next(isFinal: false)
                decoder.append([byte])
                let key = decoder.next(isFinal: byte == 0x1B)
                if early != nil || key != expected || decoder.isWaiting {
                    Issue.record("\(broken) and \(byte) give \(String(describing: key))")
                }
            }
        }
    }

    @Test("Every pair of bytes ends in the keys of its ASCII, and leaves nothing behind")
    func pairs() {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                var decoder = KeyDecoder()
                decoder.append([first, second])
                var keys: [Key] = []
                while let key = decoder.next(isFinal: true) { keys.append(key) }
                if decoder.isWaiting { Issue.record("\(first) \(second) wait") }
                for byte in [first, second] where (0x21...0x7E).contains(byte) && first != 0x1B {
                    if !keys.contains(.character(Character(UnicodeScalar(byte)))) {
                        Issue.record("\(first) \(second) give \(keys)")
                    }
                }
            }
        }
    }

    @Test("Random bytes never trap the decoder", arguments: 0..<100)
    func randomBytes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var decoder = KeyDecoder()
        for _ in 0..<200 {
            decoder.append([UInt8.random(in: 0...255, using: &random)])
            if Bool.random(using: &random) { while decoder.next(isFinal: false) != nil {} }
        }
        while decoder.next(isFinal: true) != nil {}
        #expect(!decoder.isWaiting)
    }

    @Test("Only rows that changed are redrawn, and a new size redraws all")
    func painting() {
        var painter = Painter(Capabilities(colors: .none))
        let size = ScreenSize(width: 10, height: 3)
        #expect(painter.update(to: [Line("a"), Line("b")], size: size).contains("\u{1B}[1;1Ha"))
        #expect(painter.update(to: [Line("a"), Line("b")], size: size) == "")
        let change = painter.update(to: [Line("a"), Line("c")], size: size)
        #expect(change.contains("\u{1B}[2;1Hc") && !change.contains("\u{1B}[1;1H"))
        #expect(
            painter.update(to: [Line("a"), Line("c")], size: ScreenSize(width: 9, height: 3)).contains("\u{1B}[2J"))
        #expect(painter.update(to: [Line("\u{1B}]0;x\u{7}")], size: size).contains("\u{1B}]") == false)
    }

    @Test(
        "Colours follow what the terminal and its owner say",
        arguments: [
            (["TERM": "xterm-256color"], Capabilities.Colors.indexed),
            (["TERM": "xterm", "COLORTERM": "truecolor"], .truecolor),
            (["TERM": "xterm"], .sixteen), (["TERM": "xterm", "NO_COLOR": "1"], .none), (["TERM": "dumb"], .none),
            ([:], .none),
        ])
    func colours(variables: [String: String], colors: Capabilities.Colors) {
        #expect(Capabilities(TestRun.environment(variables)).colors == colors)
        #expect(Style.heading.sequence(Capabilities(colors: .none)) == "\u{1B}[1m")
        #expect(Style.accent.sequence(Capabilities(colors: .none)) == "")
    }

    @Test("A bar is full only when all is done, and empty only when nothing is")
    func progressBar() {
        #expect(ProgressBar.text(done: 0, of: 10, width: 4) == "░░░░")
        #expect(ProgressBar.text(done: 1, of: 100, width: 4) == "█░░░")
        #expect(ProgressBar.text(done: 99, of: 100, width: 4) == "███░")
        #expect(ProgressBar.text(done: 10, of: 10, width: 4) == "████")
        #expect(ProgressBar.text(done: 0, of: 0, width: 4) == "░░░░")
    }
}
