internal import LearnCore

/// The guide as plain text, to paste into a message: a paragraph a line, the same sentences as on the page in the same
/// order.
struct GuideText {
    let course: Course
    let contents: [GuideContent]
    /// Whose the guide is, where a theme says so.
    var owner: String?

    func bytes() -> [UInt8] {
        let parts =
            [[owner, course.title].compactMap { $0 }.joined(separator: "\n")] + contents.map { text(of: $0) } + [
                GuidePage.footerLines(of: course).joined(separator: "\n")
            ]
        return Array((parts.joined(separator: "\n\n———\n\n") + "\n").utf8)
    }

    /// The heading of a language: what it is called, where there are several, and whom the guide is for.
    static func heading(of content: GuideContent, among count: Int) -> (name: String?, readers: GuideLine) {
        let name = LanguageName.own(content.language)
        return (
            count > 1 ? name.prefix(1).uppercased() + name.dropFirst() : nil,
            GuideWords(language: content.language).say(.forParents)
        )
    }

    private func text(of content: GuideContent) -> String {
        let heading = Self.heading(of: content, among: contents.count)
        let top = [[heading.name, heading.readers.text].compactMap { $0 }.joined(separator: " · ")]
        let blocks = [top] + content.notices.map { [$0.text] }
        return
            (blocks.map { directed($0, in: content.language) }
            + content.lessons.flatMap { self.blocks(of: $0, in: content) })
            .filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    /// A line that begins with a word of another script still runs from right to left (UAX 9, rule P2).
    private func directed(_ lines: [String], in language: String) -> [String] {
        guard WritingDirection.isRightToLeft(language) else { return lines }
        return lines.map { $0.isEmpty ? $0 : "\u{200F}" + LeftToRightRuns.marked($0) }
    }

    /// Lines that stand together.
    private func blocks(of lesson: GuideContent.LessonPart, in content: GuideContent) -> [[String]] {
        [lines(of: lesson.title)]
            + lesson.letters.flatMap { letter in
                [lines(of: letter.title), directed(letter.marks.map(\.text), in: content.language)]
                    + letter.content.map { directed(lines(of: $0, in: letter.language), in: letter.language) }
                    + [directed(letter.facts.map(\.text), in: content.language)]
            }
    }

    private func lines(of title: GuideContent.Title?) -> [String] {
        guard let title else { return [] }
        // One more empty line before it.
        return [""] + directed([title.text], in: title.language) + (title.original.map { [$0] } ?? [])
    }

    private func lines(of passages: [Passage], in language: String) -> [String] {
        passages.flatMap { lines(of: $0, in: language) }
    }

    private func lines(of passage: Passage, in language: String) -> [String] {
        let words = GuideWords(language: language)
        switch passage {
        case .paragraph(let text): return [plain(text)]
        case .list(let list):
            return list.items.enumerated().flatMap { index, item in
                let sign = list.kind == .numbered ? "\(index + 1). " : "– "
                return lines(of: item, in: language).enumerated().map { $0 == 0 ? sign + $1 : "   " + $1 }
            }
        case .table(let table):
            return (table.caption.isEmpty ? [] : [plain(table.caption)])
                + ([table.head] + table.rows).map { $0.map(plain).joined(separator: " | ") }
        case .figure(let figure):
            return (figure.caption.isEmpty ? [] : [plain(figure.caption)]) + lines(of: figure.description, in: language)
        case .quotation(let quotation):
            return lines(of: quotation.content, in: language) + ["— " + linked(quotation.source, to: quotation.address)]
        case .readAloud(let content):
            return [words.say(.readAloud).text] + lines(of: content, in: language)
        case .reference(let reference):
            return [words.say(.source).text + " " + linked(plain(reference.title), to: reference.address)]
        }
    }

    private func plain(_ text: [Inline]) -> String {
        text.map { piece in
            switch piece {
            case .text(let words): words
            case .emphasis(let content), .strong(let content), .term(_, let content): plain(content)
            case .gap: "____"
            case .link(let link):
                if case .external(let address) = link.target {
                    linked(plain(link.content), to: address)
                } else {
                    plain(link.content)
                }
            }
        }.joined()
    }

    /// Words with their address behind them, where they do not say it themselves.
    private func linked(_ words: String, to address: String?) -> String {
        guard let address, !address.hasSuffix("//" + words), address != words else { return words }
        return "\(words) (\(address))"
    }
}
