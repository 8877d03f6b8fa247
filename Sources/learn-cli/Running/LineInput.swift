@preconcurrency internal import Glibc
internal import LearnCore

/// Lines from standard input or from a file of answers.
struct LineInput {
    let readLine: () -> String?
    /// Where the line that was read last stands; `nil` where a person types, who can type again.
    var place: () -> String? = { nil }
    /// The line that comes next in a file; it is not taken.
    var peek: () -> String? = { nil }

    static var standard: LineInput {
        LineInput {
            let line = Swift.readLine(strippingNewline: true)
            // At a terminal Ctrl-D ends one line, not the input.
            if line == nil { clearerr(stdin) }
            return line
        }
    }

    /// Answers from a file: one a line; empty lines and those that begin with `#` are passed over.
    ///
    /// - Parameter path: as it is named in errors.
    static func answers(_ text: String, path: String) -> LineInput {
        let answers = AnswerLines(text)
        return LineInput {
            answers.next()
        } place: {
            "\(path):\(answers.number)"
        } peek: {
            answers.peek()
        }
    }

    /// Asks, and waits for a line.
    ///
    /// - Returns: the line without blanks at its ends; `nil` at the end of input.
    func ask(_ prompt: String, _ output: Output) -> String? {
        output.text(prompt)
        return readLine().map(Self.trimmed)
    }

    fileprivate static func trimmed(_ line: some StringProtocol) -> String {
        var text = Substring(line)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        return String(text)
    }
}

/// The lines of a file of answers, each handed out once.
private final class AnswerLines {
    private var rest: ArraySlice<Substring>
    private var peeked: String?
    /// Of the line handed out last, from 1.
    private(set) var number = 0

    init(_ text: String) {
        rest = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
    }

    /// The next answer, with ``number`` standing on its line.
    func peek() -> String? {
        guard let answer = next() else { return nil }
        peeked = answer
        return answer
    }

    func next() -> String? {
        if let answer = peeked {
            peeked = nil
            return answer
        }
        while let line = rest.popFirst() {
            number += 1
            let answer = LineInput.trimmed(line)
            if !answer.isEmpty, !answer.hasPrefix("#") { return answer }
        }
        return nil
    }
}
