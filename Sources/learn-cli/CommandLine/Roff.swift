internal import LearnCore

/// Writes a manual page in the macros of man(7). It alone escapes: whatever text it is given stands on the page as it
/// is, and none of it is taken for a request.
struct Roff {
    enum Run {
        case bold(String)
        case italic(String)
    }

    let language: Language
    private(set) var text = ""
    /// A heading begins a paragraph by itself.
    private var isAfterHeading = false

    init(language: Language) { self.language = language }

    mutating func title(_ name: String, section: Int, source: String, manual: Message) {
        let words = [source, manual.text(in: language)].map(Self.quoted)
        request(".TH \(Self.escaped(name)) \(section) \"\" " + words.joined(separator: " "))
    }

    mutating func section(_ heading: Message) { request(".SH " + Self.quoted(heading.text(in: language))) }

    mutating func subsection(_ heading: String) { request(".SS " + Self.quoted(heading)) }

    mutating func paragraph(_ words: String) {
        if !isAfterHeading { request(".PP") }
        request(Self.line(words))
    }

    mutating func line(_ runs: [Run]) { request(runs.map(Self.escaped).joined(separator: " ")) }

    /// A term, and what it means.
    mutating func item(_ term: [Run], _ meaning: Message) {
        request(".TP")
        line(term)
        request(Self.line(meaning.text(in: language)))
    }

    mutating func indented(_ body: (inout Roff) -> Void) {
        request(".RS")
        body(&self)
        request(".RE")
    }

    /// A line to type, as it is.
    mutating func example(_ words: String) {
        request(".PP")
        request(".EX")
        request(Self.line(words))
        request(".EE")
    }

    private mutating func request(_ line: String) {
        text += line + "\n"
        isAfterHeading = line.hasPrefix(".S")
    }

    /// A line of text; one that begins with a dot or an apostrophe would be a request.
    private static func line(_ words: String) -> String {
        let line = escaped(words)
        return line.first == "." || line.first == "'" ? "\\&" + line : line
    }

    private static func quoted(_ words: String) -> String { "\"\(escaped(words))\"" }

    private static func escaped(_ run: Run) -> String {
        switch run {
        case .bold(let words): "\\fB\(escaped(words))\\fR"
        case .italic(let words): "\\fI\(escaped(words))\\fR"
        }
    }

    /// The characters that roff reads in another way, and those beyond ASCII by number (groff_char(7)); white space as
    /// one space.
    static func escaped(_ words: String) -> String {
        var result = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "\"": result += "\\(dq"
            case "'": result += "\\(aq"
            case "`": result += "\\(ga"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            case "\n", "\t", "\r": result += " "
            case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
            }
        }
        return result
    }
}
