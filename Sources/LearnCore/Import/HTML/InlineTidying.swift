/// Running text put together from pieces, as the course language's own reader would read it.
enum InlineTidying {
    /// White space folded, neighbouring words joined, elements without words gone.
    static func tidied(_ pieces: [Inline]) -> [Inline] {
        var folding = WhiteSpace.Folding()
        return folded(joined(pieces), folding: &folding)
    }

    /// Several runs after each other, with spaces between them.
    static func joined(runs: [[Inline]]) -> [Inline] {
        var all: [Inline] = []
        for run in runs where !run.isEmpty { all += (all.isEmpty ? [] : [.text(" ")]) + run }
        return tidied(all)
    }

    /// Words without what cannot stand in XML; a space that does not break is a space.
    static func clean(_ text: String) -> String {
        if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xA0, 0x09, 0x0A, 0x0D: result.append(" ")
            case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF, 0xFEFF, 0x200B: continue
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    private static func joined(_ pieces: [Inline]) -> [Inline] {
        var result: [Inline] = []
        var run = ""
        func append(_ piece: Inline) {
            if case .text(let words) = piece {
                run += words
                return
            }
            if !run.isEmpty { result.append(.text(run)) }
            run = ""
            result.append(piece)
        }
        for piece in pieces {
            switch piece {
            case .text(let words): append(.text(clean(words)))
            case .emphasis(let content): wrap(content, append) { .emphasis($0) }
            case .strong(let content): wrap(content, append) { .strong($0) }
            case .link(let link):
                wrap(link.content, append) { .link(Link(target: link.target, content: $0, location: link.location)) }
            case .term(let id, let content): wrap(content, append) { .term(id, $0) }
            case .gap: append(piece)
            }
        }
        if !run.isEmpty { result.append(.text(run)) }
        return result
    }

    private static func wrap(_ content: [Inline], _ append: (Inline) -> Void, _ make: ([Inline]) -> Inline) {
        let content = joined(content)
        if content.plainText.utf8.allSatisfy(WhiteSpace.contains) {
            append(.text(content.isEmpty ? "" : " "))
        } else {
            append(make(content))
        }
    }

    private static func folded(_ pieces: [Inline], folding: inout WhiteSpace.Folding) -> [Inline] {
        var run = InlineRun()
        run.folding = folding
        for piece in pieces {
            if case .text(let words) = piece {
                run.append(Array(words.utf8)[...])
                continue
            }
            run.beginElement()
            switch piece {
            case .text: break
            case .emphasis(let content): run.append(.emphasis(folded(content, folding: &run.folding)))
            case .strong(let content): run.append(.strong(folded(content, folding: &run.folding)))
            case .link(let link):
                let content = folded(link.content, folding: &run.folding)
                run.append(.link(Link(target: link.target, content: content, location: link.location)))
            case .term(let id, let content): run.append(.term(id, folded(content, folding: &run.folding)))
            case .gap:
                run.folding.passWord()
                run.append(piece)
            }
        }
        folding = run.folding
        return run.finish()
    }
}
