/// What an SVG file may be, so that it can be copied into a page without a second thought: shapes and words, nothing
/// that runs, nothing that fetches.
enum Drawing {
    private static let namespace = "http://www.w3.org/2000/svg"
    private static let forbiddenElements: Set<String> = [
        "script", "foreignObject", "iframe", "object", "embed", "audio", "video", "animate", "set",
        "animateMotion", "animateTransform", "handler", "image", "a",
    ]

    static func isSVG(_ bytes: [UInt8]) -> Bool {
        let xml = XMLReader(bytes: bytes, file: "", limits: .course)
        do throws(XMLFailure) {
            guard try xml.next() == .start else { return false }
            return xml.names[xml.nameNumber] == XMLName(namespace: namespace, local: "svg")
        } catch {
            return error.problem == .documentType
        }
    }

    /// The size that the drawing's `viewBox` gives it, in CSS pixels.
    static func size(of bytes: [UInt8]) -> Picture.Size? {
        let xml = XMLReader(bytes: bytes, file: "", limits: .course)
        guard (try? xml.next()) == .start, let box = xml.attributes.first(where: { $0.name.local == "viewBox" }) else {
            return nil
        }
        let numbers = box.value.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
        guard numbers.count == 4, (1...20_000).contains(numbers[2]), (1...20_000).contains(numbers[3]) else {
            return nil
        }
        return Picture.Size(width: Int(numbers[2].rounded()), height: Int(numbers[3].rounded()))
    }

    /// The first thing in a drawing that has no place there, or `nil`.
    ///
    /// - Throws: ``XMLFailure`` where the drawing cannot be read to its end.
    static func danger(in bytes: [UInt8], file: String) throws(XMLFailure) -> String? {
        let xml = XMLReader(bytes: bytes, file: file, limits: .course)
        var insideStyle = false
        while true {
            switch try xml.next() {
            case .endOfDocument: return nil
            case .end: insideStyle = false
            case .text: if insideStyle, isReaching(xml.text) { return "<style>" }
            case .start:
                let name = xml.names[xml.nameNumber]
                if name.namespace == namespace, forbiddenElements.contains(name.local) { return "<\(name.local)>" }
                insideStyle = name.local == "style"
                for (attribute, value) in xml.attributes {
                    if attribute.local.lowercased().hasPrefix("on") { return attribute.local }
                    if attribute.local == "href", !value.hasPrefix("#") { return "href=\"\(value)\"" }
                    if isReaching(value) { return "\(attribute.local)=\"\(WhiteSpace.excerpt(of: value))\"" }
                }
            }
        }
    }

    /// Whether a style or attribute points at something outside the drawing.
    private static func isReaching(_ text: String) -> Bool {
        let text = text.lowercased().filter { !$0.isWhitespace }
        if text.contains("@import") || text.contains("javascript:") { return true }
        var rest = text[...]
        while let range = rest.firstRange(of: "url(") {
            rest = rest[range.upperBound...]
            let target = rest.drop { $0 == "'" || $0 == "\"" }
            if !target.hasPrefix("#") { return true }
        }
        return false
    }
}
