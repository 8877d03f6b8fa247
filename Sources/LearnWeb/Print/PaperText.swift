internal import LearnCore

/// Words for paper: nothing to follow, nothing to press.
struct PaperText: Sendable, Equatable {
    struct Run: Sendable, Equatable {
        var text: String
        var isStrong = false
        var isEmphasised = false
    }

    private(set) var runs: [Run]

    init(runs: [Run]) {
        self.runs = []
        for run in runs where !run.text.isEmpty { append(run) }
    }

    init(_ text: String, isStrong: Bool = false) { self.init(runs: [Run(text: text, isStrong: isStrong)]) }

    /// A link outside the course says where it leads, because paper cannot be pressed.
    init(_ inlines: [Inline]) { self.init(runs: Self.runs(of: inlines, in: Run(text: ""))) }

    private static func runs(of inlines: [Inline], in style: Run) -> [Run] {
        inlines.flatMap { piece -> [Run] in
            var inner = style
            switch piece {
            case .text(let words):
                inner.text = words
                return [inner]
            case .gap:
                inner.text = "________"
                return [inner]
            case .strong(let content):
                inner.isStrong = true
                return runs(of: content, in: inner)
            case .emphasis(let content):
                inner.isEmphasised = true
                return runs(of: content, in: inner)
            case .term(_, let content): return runs(of: content, in: inner)
            case .link(let link):
                let words = runs(of: link.content, in: inner)
                guard case .external(let address) = link.target, address != link.content.plainText else { return words }
                inner.text = " (\(address))"
                return words + [inner]
            }
        }
    }

    var words: String { runs.map(\.text).joined() }
    var isEmpty: Bool { runs.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }

    /// With dots that stay on the line of the word before them.
    var keepingDots: PaperText {
        PaperText(
            runs: runs.map { run in
                var run = run
                run.text = run.text.replacing(" …", with: "\u{A0}…")
                return run
            })
    }

    static func + (left: PaperText, right: PaperText) -> PaperText { PaperText(runs: left.runs + right.runs) }

    private mutating func append(_ run: Run) {
        if let last = runs.last, last.isStrong == run.isStrong, last.isEmphasised == run.isEmphasised {
            runs[runs.count - 1].text += run.text
        } else {
            runs.append(run)
        }
    }

    var html: [HTML] {
        runs.map { run in
            var node = HTML.text(run.text)
            if run.isEmphasised { node = element(.em, content: [node]) }
            return run.isStrong ? element(.strong, content: [node]) : node
        }
    }
}

// MARK: - Lines

extension PaperText {
    struct Line {
        var text: PaperText
        /// Whether it begins in the middle of a word that is longer than a line.
        var continuesWord: Bool
    }

    /// What is set without a break inside.
    private struct Token {
        var runs: [Run]
        var width: Double
        var continuesWord: Bool
    }

    /// The text as it breaks into lines, first come first set.
    ///
    /// - Parameters:
    ///   - width: of a line, in multiples of the size of the letters.
    ///   - isStrong: whether all of it is set strong.
    func lines(width: Double, isStrong: Bool = false) -> [Line] {
        let space = TextMeasure.width(of: " ", isStrong: isStrong)
        var lines: [[Token]] = []
        var used = 0.0
        for token in tokens(width: width, isStrong: isStrong) {
            let needed = token.width + (token.continuesWord ? 0 : space)
            if lines.isEmpty || used + needed > width {
                lines.append([token])
                used = token.width
            } else {
                lines[lines.count - 1].append(token)
                used += needed
            }
        }
        return lines.map { Line(text: Self.joined($0), continuesWord: $0[0].continuesWord) }
    }

    /// As many lines as ``lines(width:isStrong:)`` gives, of about the same length.
    func balanced(width: Double, isStrong: Bool = false) -> [Line] {
        var best = lines(width: width, isStrong: isStrong)
        guard best.count > 1, !best.contains(where: \.continuesWord) else { return best }
        for step in 1..<20 {
            let narrower = lines(width: width * (1 - Double(step) / 20), isStrong: isStrong)
            if narrower.count > best.count || narrower.contains(where: \.continuesWord) { break }
            best = narrower
        }
        return best
    }

    /// The lines with a break after each.
    static func html(_ lines: [Line]) -> [HTML] {
        lines.enumerated().flatMap { index, line in
            (index > 0 && !line.continuesWord ? [.text(" "), element(.br)] : []) + line.text.html
        }
    }

    /// The text of some lines that follow one another.
    static func joining(_ lines: some Sequence<Line>) -> PaperText {
        PaperText(
            runs: lines.enumerated().flatMap { index, line in
                (index > 0 && !line.continuesWord ? [Run(text: " ")] : []) + line.text.runs
            })
    }

    private static func joined(_ tokens: [Token]) -> PaperText {
        PaperText(
            runs: tokens.enumerated().flatMap { index, token -> [Run] in
                guard index > 0, !token.continuesWord, var space = token.runs.first else { return token.runs }
                space.text = " "
                return [space] + token.runs
            })
    }

    private func tokens(width: Double, isStrong: Bool) -> [Token] {
        var tokens: [Token] = []
        var isOpen = false
        for run in runs {
            for character in run.text {
                if character.isWhitespace, character != "\u{A0}" {
                    isOpen = false
                    continue
                }
                let own = TextMeasure.width(of: String(character), isStrong: run.isStrong || isStrong)
                var piece = run
                piece.text = String(character)
                if isOpen, tokens[tokens.count - 1].width + own <= width {
                    tokens[tokens.count - 1].width += own
                    tokens[tokens.count - 1].runs = PaperText(runs: tokens[tokens.count - 1].runs + [piece]).runs
                } else {
                    tokens.append(Token(runs: [piece], width: own, continuesWord: isOpen))
                    isOpen = true
                }
            }
        }
        return tokens
    }
}
