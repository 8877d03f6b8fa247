internal import Glibc

/// Lines from standard input.
struct LineInput {
    let readLine: () -> String?

    static var standard: LineInput { LineInput { Swift.readLine(strippingNewline: true) } }

    /// Asks, and waits for a line.
    ///
    /// - Returns: the line without blanks at its ends; `nil` at the end of input.
    func ask(_ prompt: String, _ output: Output) -> String? {
        output.text(prompt)
        guard let line = readLine() else { return nil }
        var text = Substring(line)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        return String(text)
    }
}
