internal import LearnCore

extension NowScreen {
    /// What the screen shows, at most as many lines as it has rows.
    func frame(_ size: ScreenSize, at time: Double) -> [Line] {
        switch place {
        case .card(let index): frame(of: index, size, at: time)
        case .mayLog: frame(asking: .mayLogMediation(className ?? ""), keys: .mayLogKeys, size)
        case .isAgreed: frame(asking: .wasThereAgreement, keys: .agreementKeys, size)
        }
    }

    private func frame(of index: Int, _ size: ScreenSize, at time: Double) -> [Line] {
        let card = cards[index]
        let inner = max(8, size.width - 2)
        var top = [header(index, size.width)]
        if size.height >= 12 { top.append(Line(" " + say(.cardKind(card.kind.rawValue)), .heading)) }
        let clock = showsClock ? clockLines(inner, at: time) : []
        let keys = TextLayout.wrap(
            [Span(bound(say(showsClock ? .nowClockKeys : .nowKeys)), .muted)], width: inner, first: [Span(" ")],
            rest: [Span(" ")])
        let adult =
            card.adult.map { text in
                TextLayout.wrap(
                    [Span(say(.toTheAdult) + " ", .bold), Span(text)], width: inner, first: [Span(" ")],
                    rest: [Span(" ")])
            } ?? []
        // What is left out first where there is little room: the line for the adult, then the keys, then the clock.
        var parts = [clock, adult, keys]
        let least = TextLayout.wrap([Span(card.say, .bold)], width: inner).count
        for leftOut in [1, 2, 0] where top.count + least + parts.joined().count > size.height { parts[leftOut] = [] }
        let bottom = Array(parts.joined())

        let room = max(1, size.height - top.count - bottom.count - (bottom.isEmpty ? 0 : 1))
        let big = BigText.lines(card.say, width: inner, height: room)
        let above = max(0, (room - big.lines.count) / 2)
        var lines = top + Array(repeating: Line(), count: above) + big.lines.map { $0.indented(by: 1) }
        let gap = size.height - lines.count - bottom.count
        lines += Array(repeating: Line(), count: max(0, gap)) + bottom
        return Array(lines.prefix(size.height))
    }

    private func header(_ index: Int, _ width: Int) -> Line {
        let position = "\(index + 1)/\(cards.count) "
        let room = max(0, width - DisplayWidth.of(position) - 2)
        let name = TextLayout.truncated("\(title) · \(say(.stage(stage.rawValue)))", to: room)
        let gap = max(1, width - 1 - DisplayWidth.of(name) - DisplayWidth.of(position))
        return Line([
            Span(" " + name, .muted), Span(String(repeating: " ", count: gap)), Span(position, .muted),
        ])
    }

    /// Two bars and a sentence.
    private func clockLines(_ width: Int, at time: Double) -> [Line] {
        let totals = FairTurnClock.Side.allCases.map { clock.total(of: $0, at: time) }
        let bar = min(40, max(6, width - 24))
        // A bar is full at a minute, and the longer of the two from then on.
        let longest = max(60, totals.max() ?? 0)
        let sides = zip(FairTurnClock.Side.allCases, totals).map { side, seconds in
            let talks = clock.running == side
            let text = "\(side.name) \(ProgressBar.text(done: seconds, of: longest, width: bar)) \(minutes(seconds))"
            let word = talks ? " ◂ " + say(.hasTheWord) : ""
            return Line(TextLayout.truncated(" " + text + word, to: width), talks ? .heading : .normal)
        }
        let sentence: Message =
            if let less = clock.less(at: time) {
                .hasHadLess(less.side.name, than: less.side == .a ? "B" : "A", seconds: less.by)
            } else {
                totals.allSatisfy { $0 == 0 } && clock.running == nil ? .startTheClock : .aboutTheSame
            }
        return sides + TextLayout.wrap([Span(say(sentence))], width: width, first: [Span(" ")], rest: [Span(" ")])
    }

    private func frame(asking question: Message, keys: Message, _ size: ScreenSize) -> [Line] {
        let width = max(8, size.width - 2)
        func wrapped(_ message: Message, _ style: Style) -> [Line] {
            TextLayout.wrap([Span(say(message), style)], width: width, first: [Span(" ")], rest: [Span(" ")])
        }
        let lines =
            wrapped(question, .bold) + [Line()] + wrapped(Message(verbatim: bound(say(keys))), .normal) + [Line()]
            + wrapped(.nothingSaidIsKept, .muted)
        let above = max(0, (size.height - lines.count) / 2)
        return Array((Array(repeating: Line(), count: above) + lines).prefix(size.height))
    }

    private func minutes(_ seconds: Int) -> String {
        "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + String(seconds % 60)
    }

    /// A key and what it does stay on one line: only the wide gaps between them may break.
    private func bound(_ keys: String) -> String {
        keys.split(separator: "   ").map { pair in String(pair.map { $0 == " " ? "\u{A0}" : $0 }) }
            .joined(separator: "   ")
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
}

extension FairTurnClock.Side {
    fileprivate var name: String { self == .a ? "A" : "B" }
}
