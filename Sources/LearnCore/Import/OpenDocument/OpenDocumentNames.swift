/// The namespaces of OpenDocument 1.0 to 1.4, told by their URI.
enum OpenDocumentNames {
    private static let start = "urn:oasis:names:tc:opendocument:xmlns:"
    private static let prefixes: [String: String] = [
        start + "office:1.0": "office:", start + "text:1.0": "text:", start + "table:1.0": "table:",
        start + "drawing:1.0": "draw:", start + "style:1.0": "style:", start + "form:1.0": "form:",
        start + "svg-compatible:1.0": "svg:", start + "datastyle:1.0": "number:",
        start + "presentation:1.0": "presentation:",
        "http://purl.org/dc/elements/1.1/": "dc:", start + "meta:1.0": "meta:",
        "http://www.w3.org/1998/Math/MathML": "math:", start + "chart:1.0": "chart:",
    ]

    /// The element's name with the prefix that the standard uses for its namespace, whatever the document uses.
    static func tag(_ element: SourceElement) -> String {
        (prefixes[element.namespace] ?? "?:") + element.name
    }

    static func tag(_ name: XMLName) -> String { (prefixes[name.namespace] ?? "?:") + name.local }
}
