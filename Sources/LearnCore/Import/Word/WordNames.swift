/// The namespaces of Office Open XML, told by their URI: the transitional form that Word writes, and the strict one of
/// ISO/IEC 29500-1.
enum WordNames {
    private static let prefixes: [String: String] = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:",
        "http://purl.oclc.org/ooxml/wordprocessingml/main": "w:",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp:",
        "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp:",
        "http://schemas.openxmlformats.org/drawingml/2006/main": "a:",
        "http://purl.oclc.org/ooxml/drawingml/main": "a:",
        "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic:",
        "http://purl.oclc.org/ooxml/drawingml/picture": "pic:",
        "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
        "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
        "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
        "http://schemas.microsoft.com/office/word/2010/wordml": "w14:",
        "http://schemas.microsoft.com/office/drawing/2016/SVG/main": "asvg:",
        "urn:schemas-microsoft-com:vml": "v:",
        "urn:schemas-microsoft-com:office:office": "o:",
    ]

    /// The element's name with the prefix that the standard uses for its namespace, whatever the document uses.
    static func tag(_ element: SourceElement) -> String {
        (prefixes[element.namespace] ?? "?:") + element.name
    }

    static func isMain(_ name: XMLName) -> Bool { prefixes[name.namespace] == "w:" }

    /// What a property that is either on or off says.
    static func isOn(_ property: SourceElement?) -> Bool {
        guard let property else { return false }
        return !["0", "false", "off", "none"].contains(property["val"] ?? "")
    }
}
