internal import LearnCore

extension ChartRenderer {
    private static let stripHeight = 60
    /// More columns leave no room for their numbers on a phone.
    private static let mostNumbers = 12

    /// A column for each row. How much it is shows in the fill's height as well as in its colour.
    func heatStrip(_ column: String, title: Message) -> [HTML] {
        let values = table.rows.map { $0[index(of: column)] }
        let levels = HeatLevels(largest: values.compactMap(count).max() ?? 0)
        let width = 1 / Double(max(1, values.count))
        let drawing = values.enumerated().flatMap { place, cell in
            heatColumn(cell, x: Double(place) * width, width: width, levels: levels)
        }
        let words = zip(table.rows, values).map { row, value in
            say(.chartPart(Message(verbatim: label(of: row)), Message(verbatim: value.text(in: language))))
        }
        var entries = levels.ranges.map { level, range in
            (swatch: swatch(.class("heat-\(level) frame")), name: range)
        }
        if values.contains(.suppressed) {
            entries.append((swatch(.named("fill", ChartPatterns.hiddenFill), .class("frame")), say(.suppressedCell)))
        }
        return [
            legend(entries),
            svg(
                id: id, height: Self.stripHeight + (values.count <= Self.mostNumbers ? 20 : 0), title: say(title),
                description: words.joined(separator: ", "), content: drawing),
            ends(table.rows.first.map(label) ?? "", table.rows.last.map(label) ?? ""),
        ]
    }

    private func heatColumn(_ cell: ReportTable.Cell, x: Double, width: Double, levels: HeatLevels) -> [HTML] {
        let hasNumbers = width * Double(Self.mostNumbers) >= 0.999
        let top = hasNumbers ? 20 : 0
        var drawing = [rect(x: x, width: width, y: top, height: Self.stripHeight, .class("heat-bed"))]
        var words = ""
        if cell == .suppressed {
            drawing.append(
                rect(
                    x: x, width: width, y: top, height: Self.stripHeight, .named("fill", ChartPatterns.hiddenFill)))
            words = "?"
        } else if let value = count(cell) {
            let level = levels.level(of: value)
            let height = Self.stripHeight * level / 4
            drawing.append(
                rect(
                    x: x, width: width, y: top + Self.stripHeight - height, height: height,
                    .class("heat-\(level) heat-fill")))
            words = String(value)
        }
        if hasNumbers, !words.isEmpty {
            drawing.append(
                element(
                    .text, .named("x", Percent.text(x + width / 2)), .named("y", "14"),
                    .named("text-anchor", "middle"), text: words))
        }
        return drawing
    }
}

/// Counts in five levels: 0, and four of equal width up to the largest.
struct HeatLevels: Equatable {
    let largest: Int

    init(largest: Int) {
        self.largest = min(max(0, largest), 1_000_000_000_000)
    }

    func level(of value: Int) -> Int {
        guard value > 0, largest > 0 else { return 0 }
        return 1 + min(3, (min(value, largest) - 1) * 4 / largest)
    }

    /// Each level with the counts that it stands for, those without a count left out.
    var ranges: [(level: Int, text: String)] {
        [(0, "0")]
            + (1...4).compactMap { level in
                let low = ((level - 1) * largest + 3) / 4 + 1
                let high = (level * largest + 3) / 4
                return low > high ? nil : (level, low == high ? String(low) : "\(low)–\(high)")
            }
    }
}
