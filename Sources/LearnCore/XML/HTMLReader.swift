internal import CLibXML2

/// Reads HTML as browsers meet it, well-formed or not, as a row of events. Nothing is fetched and nothing runs.
enum HTMLReader {
    enum Event: Equatable {
        /// - Parameter isImplied: whether the parser put it in: a page may leave out `<html>`, `<head>` and `<body>`.
        case start(String, attributes: [Attribute], line: Int, column: Int, isImplied: Bool)
        case text(String)
        case end(String)
    }

    struct Attribute: Equatable {
        /// In lower case.
        let name: String
        let value: String
    }

    /// Why a fragment is not read to its end.
    enum Problem: Error, Equatable {
        case tooDeep(limit: Int)
        case tooLarge(limit: Int)
    }

    struct Limits: Sendable {
        var bytes: Int
        var depth: Int

        /// A page with pictures inside it, nested as no author would.
        static let fragment = Limits(bytes: 16 << 20, depth: 100)
    }

    /// The events of a document or a part of one, every start with its end.
    static func events(of html: String, limits: Limits = .fragment) throws(Problem) -> [Event] {
        guard html.utf8.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
        // Most texts of a quiz are words alone.
        if !html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) {
            return html.isEmpty ? [] : [.text(html)]
        }
        LibXML2.makeReady()
        let collector = Collector(limit: limits.depth)
        var handler = handler
        let opaque = Unmanaged.passUnretained(collector).toOpaque()
        // The parser ends at a NUL.
        var bytes = html.utf8.map { $0 == 0 ? UInt8(ascii: " ") : $0 }
        guard let context = htmlCreatePushParserCtxt(&handler, opaque, nil, 0, nil, XML_CHAR_ENCODING_UTF8) else {
            return [.text(html)]
        }
        defer { htmlFreeParserCtxt(context) }
        collector.context = context
        let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        htmlCtxtUseOptions(context, Int32(options))
        bytes.withUnsafeMutableBytes { buffer in
            let start = buffer.bindMemory(to: CChar.self).baseAddress
            _ = htmlParseChunk(context, start, Int32(buffer.count), 0)
            _ = htmlParseChunk(context, start, 0, 1)
        }
        collector.context = nil
        collector.closeWords()
        if collector.isTooDeep { throw .tooDeep(limit: limits.depth) }
        return collector.events
    }

    private final class Collector {
        private(set) var events: [Event] = []
        private var words = ""
        private var depth = 0
        var isTooDeep = false
        var context: htmlParserCtxtPtr?
        private let limit: Int

        init(limit: Int) { self.limit = limit }

        func start(_ name: String, _ attributes: [Attribute]) {
            depth += 1
            guard depth <= limit else {
                isTooDeep = true
                if let context { xmlStopParser(context) }
                return
            }
            closeWords()
            let input = context?.pointee.input?.pointee
            events.append(
                .start(
                    name, attributes: attributes, line: Int(input?.line ?? 1),
                    column: max(1, Int(input?.col ?? 1)), isImplied: isImplied(name, input)))
        }

        /// Whether the last tag that the parser has met is another element's.
        private func isImplied(_ name: String, _ input: xmlParserInput?) -> Bool {
            guard ["html", "head", "body", "p"].contains(name), let input, let base = input.base else { return false }
            var start = input.cur - 1
            while start >= base, start.pointee != UInt8(ascii: "<") { start -= 1 }
            guard start >= base else { return true }
            let tag = UnsafeBufferPointer(start: start + 1, count: max(0, min(name.utf8.count, input.end - start - 1)))
            return String(decoding: tag, as: UTF8.self).lowercased() != name
        }

        func end(_ name: String) {
            depth -= 1
            guard !isTooDeep else { return }
            closeWords()
            events.append(.end(name))
        }

        func text(_ text: String) {
            if !isTooDeep { words += text }
        }

        /// Text comes in pieces.
        func closeWords() {
            if !words.isEmpty { events.append(.text(words)) }
            words = ""
        }
    }

    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElement = { context, name, attributes in
            guard let context, let name else { return }
            var list: [Attribute] = []
            var index = 0
            while let attributes, let key = attributes[index] {
                list.append(
                    Attribute(
                        name: String(cString: key).lowercased(),
                        value: attributes[index + 1].map { String(cString: $0) } ?? ""))
                index += 2
            }
            HTMLReader.collector(context).start(String(cString: name), list)
        }
        handler.endElement = { context, name in
            guard let context, let name else { return }
            HTMLReader.collector(context).end(String(cString: name))
        }
        handler.characters = { context, bytes, count in
            guard let context, let bytes else { return }
            let buffer = UnsafeBufferPointer(start: bytes, count: Int(count))
            HTMLReader.collector(context).text(String(decoding: buffer, as: UTF8.self))
        }
        handler.cdataBlock = handler.characters
        handler.ignorableWhitespace = handler.characters
        return handler
    }

    private static func collector(_ context: UnsafeMutableRawPointer) -> Collector {
        Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
    }
}
