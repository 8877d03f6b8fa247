internal import LearnCore

/// How a piece of text looks. What it means is always in its words too.
struct Style: Equatable, Sendable {
    enum Ink: Sendable { case accent, good, bad, note, muted }

    var isBold = false
    var isItalic = false
    var isUnderlined = false
    var ink: Ink?

    static let normal = Style()
    static let bold = Style(isBold: true)
    static let italic = Style(isItalic: true)
    static let muted = Style(ink: .muted)
    static let accent = Style(ink: .accent)
    static let heading = Style(isBold: true, ink: .accent)

    func with(bold: Bool = false, italic: Bool = false, underlined: Bool = false) -> Style {
        var style = self
        style.isBold = isBold || bold
        style.isItalic = isItalic || italic
        style.isUnderlined = isUnderlined || underlined
        return style
    }
}

struct Span: Equatable, Sendable {
    var text: String
    var style: Style

    init(_ text: String, _ style: Style = .normal) {
        self.text = text
        self.style = style
    }
}

/// One row of the screen.
struct Line: Equatable, Sendable {
    var spans: [Span]

    init(_ spans: [Span] = []) {
        self.spans = spans
    }

    init(_ text: String, _ style: Style = .normal) {
        self.spans = [Span(text, style)]
    }

    var width: Int { spans.reduce(0) { $0 + DisplayWidth.of($1.text) } }

    /// The words alone.
    var text: String {
        var text = spans.map(\.text).joined()
        while text.last == " " { text.removeLast() }
        return text
    }

    func indented(by columns: Int) -> Line {
        columns > 0 && !spans.isEmpty ? Line([Span(String(repeating: " ", count: columns))] + spans) : self
    }
}
