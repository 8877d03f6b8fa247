/// What a terminal can show.
struct Capabilities: Equatable, Sendable {
    enum Colors: Sendable { case none, sixteen, indexed, truecolor }

    var colors: Colors

    /// From the environment: `NO_COLOR` (https://no-color.org), `COLORTERM`, `TERM`.
    init(_ environment: ProcessEnvironment) {
        let term = environment["TERM"] ?? "dumb"
        if environment["NO_COLOR"] != nil || term == "dumb" {
            colors = .none
        } else if ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "") {
            colors = .truecolor
        } else {
            colors = term.contains("256color") ? .indexed : .sixteen
        }
    }

    init(colors: Colors) {
        self.colors = colors
    }
}

extension Style {
    /// The style as a control sequence (ECMA-48 SGR); empty for plain text.
    func sequence(_ capabilities: Capabilities) -> String {
        var codes: [String] = []
        if isBold { codes.append("1") }
        if isItalic { codes.append("3") }
        if isUnderlined { codes.append("4") }
        if let ink { codes += ink.codes(capabilities.colors) }
        return codes.isEmpty ? "" : "\u{1B}[\(codes.joined(separator: ";"))m"
    }
}

extension Style.Ink {
    /// Chosen to read on light and on dark backgrounds alike.
    fileprivate func codes(_ colors: Capabilities.Colors) -> [String] {
        switch (colors, self) {
        case (.none, .muted): []
        case (.none, _): []
        case (.sixteen, .accent): ["36"]
        case (.sixteen, .good): ["32"]
        case (.sixteen, .bad): ["31"]
        case (.sixteen, .note): ["35"]
        case (.sixteen, .muted): ["2"]
        case (.indexed, .accent): ["38;5;30"]
        case (.indexed, .good): ["38;5;28"]
        case (.indexed, .bad): ["38;5;166"]
        case (.indexed, .note): ["38;5;133"]
        case (.indexed, .muted): ["38;5;244"]
        case (.truecolor, .accent): ["38;2;38;139;134"]
        case (.truecolor, .good): ["38;2;46;139;87"]
        case (.truecolor, .bad): ["38;2;205;92;45"]
        case (.truecolor, .note): ["38;2;160;95;160"]
        case (.truecolor, .muted): ["38;2;128;134;140"]
        }
    }
}
