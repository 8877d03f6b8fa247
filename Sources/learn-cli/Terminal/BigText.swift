internal import LearnCore

/// A few words as large as a place allows, to be read from some way off.
enum BigText {
    enum Size: CaseIterable, Sendable {
        /// Letters of dots, two columns and a row each.
        case blocks
        /// Letters of dots, a column and half a row each.
        case halfBlocks
        /// Capitals with room around them.
        case spaced
        /// Bold, as long as the place is.
        case ordinary
    }

    /// The words in the largest size in which they fit.
    ///
    /// - Parameters:
    ///   - width: columns; words stand in their middle.
    ///   - height: rows; in ``Size/ordinary`` there may be more.
    static func lines(_ text: String, width: Int, height: Int) -> (lines: [Line], size: Size) {
        for size in Size.allCases.dropLast() {
            if let lines = lines(text, size: size, width: width), lines.count <= height { return (lines, size) }
        }
        return (TextLayout.wrap([Span(text, .bold)], width: width).map { centred($0, width) }, .ordinary)
    }

    /// - Returns: `nil` where a letter is not drawn, or a word is wider than a line.
    private static func lines(_ text: String, size: Size, width: Int) -> [Line]? {
        let words = TerminalText.cleaned(text).uppercased().split(separator: " ").map(String.init)
        var rows: [String] = []
        for word in words {
            let joined = rows.last.map { $0 + " " + word }
            if let joined, let needed = Self.width(of: joined, size), needed <= width {
                rows[rows.count - 1] = joined
            } else {
                guard let needed = Self.width(of: word, size), needed <= width else { return nil }
                rows.append(word)
            }
        }
        var lines: [Line] = []
        for row in rows {
            if !lines.isEmpty { lines.append(Line()) }
            lines += drawn(row, size).map { centred(Line($0, .bold), width) }
        }
        return lines
    }

    /// Columns of a row of words; `nil` where one of the letters is not drawn.
    private static func width(of row: String, _ size: Size) -> Int? {
        if size == .spaced { return DisplayWidth.of(spaced(row)) }
        var dots = -1
        for character in row {
            guard let letter = BlockLetters.rows(of: character) else { return nil }
            dots += letter[0].count + 1
        }
        return size == .blocks ? dots * 2 : dots
    }

    private static func drawn(_ row: String, _ size: Size) -> [String] {
        if size == .spaced { return [spaced(row)] }
        let letters = row.compactMap { BlockLetters.rows(of: $0) }
        let dots = (0..<BlockLetters.height).map { y in Array(letters.map { $0[y] }.joined(separator: [false])) }
        if size == .blocks {
            return dots.map { line in line.map { $0 ? "██" : "  " }.joined() }
        }
        return stride(from: 0, to: dots.count, by: 2).map { y in
            dots[y].indices.map { x in
                switch (dots[y][x], y + 1 < dots.count && dots[y + 1][x]) {
                case (true, true): "█"
                case (true, false): "▀"
                case (false, true): "▄"
                case (false, false): " "
                }
            }.joined()
        }
    }

    private static func spaced(_ row: String) -> String {
        row.split(separator: " ").map { $0.map(String.init).joined(separator: " ") }.joined(separator: "   ")
    }

    private static func centred(_ line: Line, _ width: Int) -> Line {
        line.indented(by: max(0, (width - line.width) / 2))
    }
}
