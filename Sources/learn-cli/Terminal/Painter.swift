/// Brings frames to the screen, and redraws only the rows that changed.
struct Painter {
    private let capabilities: Capabilities
    private var shown: [Line] = []
    private var size = ScreenSize(width: 0, height: 0)

    init(_ capabilities: Capabilities) {
        self.capabilities = capabilities
    }

    /// Forgets what is on the screen: it was cleared, resized or covered by something else.
    mutating func invalidate() {
        shown = []
        size = ScreenSize(width: 0, height: 0)
    }

    /// What to write so that the screen shows a frame.
    ///
    /// - Parameters:
    ///   - frame: at most as many lines as the screen has rows.
    ///   - newSize: of the screen.
    mutating func update(to frame: [Line], size newSize: ScreenSize) -> String {
        var text = ""
        if newSize != size {
            text += "\u{1B}[0m\u{1B}[2J"
            shown = []
            size = newSize
        }
        for row in 0..<size.height {
            let line = frame.indices.contains(row) ? frame[row] : Line()
            let old = shown.indices.contains(row) ? shown[row] : Line()
            if line == old { continue }
            text += "\u{1B}[\(row + 1);1H" + rendered(line) + "\u{1B}[K"
        }
        shown = frame
        // Synchronised output: a terminal that knows it shows the frame at once, others ignore it.
        return text.isEmpty ? "" : "\u{1B}[?2026h" + text + "\u{1B}[?2026l"
    }

    private func rendered(_ line: Line) -> String {
        var text = ""
        for span in line.spans where !span.text.isEmpty {
            let sequence = span.style.sequence(capabilities)
            let words = TerminalText.cleaned(span.text)
            text += sequence.isEmpty ? words : sequence + words + "\u{1B}[0m"
        }
        return text
    }
}

struct ScreenSize: Equatable, Sendable {
    var width: Int
    var height: Int
}
