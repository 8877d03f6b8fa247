/// Writes XML in one canonical form: two spaces of indentation, attributes as given, one escaping for each position.
struct XMLWriter {
    private(set) var text = ""
    private var depth: Int

    init(depth: Int = 0) {
        self.depth = depth
    }

    typealias Attribute = (name: String, value: String)

    mutating func declaration() {
        text += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    }

    /// An element whose content stands on lines of its own.
    mutating func element(_ name: String, _ attributes: [Attribute] = [], content: (inout XMLWriter) -> Void) {
        indent()
        openTag(name, attributes)
        text += ">\n"
        depth += 1
        content(&self)
        depth -= 1
        indent()
        text += "</\(name)>\n"
    }

    /// An element on one line, around markup that is already escaped.
    mutating func line(_ name: String, _ attributes: [Attribute] = [], markup: String) {
        indent()
        openTag(name, attributes)
        text += ">\(markup)</\(name)>\n"
    }

    mutating func empty(_ name: String, _ attributes: [Attribute]) {
        indent()
        openTag(name, attributes)
        text += "/>\n"
    }

    private mutating func indent() {
        text += String(repeating: "  ", count: depth)
    }

    private mutating func openTag(_ name: String, _ attributes: [Attribute]) {
        text += Self.startTag(name, attributes)
    }

    /// The start of a tag, without its end.
    static func startTag(_ name: String, _ attributes: [Attribute] = []) -> String {
        "<" + name + attributes.map { " \($0.name)=\"\(escaped($0.value, inAttribute: true))\"" }.joined()
    }

    static func escaped(_ text: String, inAttribute: Bool = false) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"" where inAttribute: result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
