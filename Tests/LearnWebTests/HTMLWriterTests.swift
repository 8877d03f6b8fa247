import LearnTestSupport
import Testing

@testable import LearnWeb

@Suite("Writing HTML")
struct HTMLWriterTests {
    private func written(_ node: HTML) -> String {
        var writer = HTMLWriter()
        writer.write(node)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test("Text and attributes are escaped, each by its position, and nothing twice")
    func escaping() {
        #expect(written("a < b & c > \"d\" &amp;") == "a &lt; b &amp; c &gt; \"d\" &amp;amp;")
        #expect(
            written(element(.a, .href("x?a=1&b=\"<'"), text: "t"))
                == "<a href=\"x?a=1&amp;b=&quot;&lt;'\">t</a>")
        #expect(written("a\u{0}\u{1B}b\nc") == "a\u{FFFD}\u{FFFD}b\nc")
    }

    @Test("Void elements have no end tag, and flags no value")
    func shapes() {
        #expect(written(element(.img, .named("src", "a.svg"), .named("alt", ""))) == "<img src=\"a.svg\" alt=\"\">")
        #expect(
            written(element(.script, .named("src", "x.js"), .flag("defer"))) == "<script src=\"x.js\" defer></script>\n"
        )
        #expect(written(.group(["a", element(.em, text: "b")])) == "a<em>b</em>")
    }

    @Test("Whatever text is written, no tag can come of it", arguments: 0..<100)
    func noInjection(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let characters = Array("<>&\"'/=a æ\u{0}\u{7}!-[]")
        let text = String((0..<40).map { _ in characters.randomElement(using: &random) ?? "x" })
        let html = written(element(.p, .named("title", text), text: text))
        #expect(html.filter { $0 == "<" }.count == 2)
        #expect(html.filter { $0 == "\"" }.count == 2 + text.filter { $0 == "\"" }.count)
    }

    @Test("Eight bytes at a time, the same is escaped as byte by byte", arguments: 0..<50)
    func escapesWherever(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let special: [Character: String] = [
            "<": "&lt;", ">": "&gt;", "&": "&amp;", "\u{7F}": "\u{FFFD}", "\u{1F}": "\u{FFFD}",
        ]
        let plain = Array("abæøå\u{9F}\u{BF}…=;?\t\n #'@~")
        let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
            Int.random(in: 0..<8, using: &random) == 0
                ? special.keys.sorted().randomElement(using: &random) ?? "<"
                : plain.randomElement(using: &random) ?? "a"
        }
        #expect(written(.text(String(text))) == text.map { special[$0] ?? String($0) }.joined())
    }

    @Test("What was written before stands in a page as if it were written there")
    func writtenBefore() {
        let part = element(.p, .class("a & b"), text: "<")
        #expect(written(.group(["x", part.written, "y"])) == written(.group(["x", part, "y"])))
        #expect(written(part.written.written) == written(part))
    }
}
