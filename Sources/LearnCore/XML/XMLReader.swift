internal import CLibXML2

/// Reads a document as a row of events, asked for one at a time.
///
/// libxml2's push parser is fed in chunks and fills an ``EventTape``; a caller pulls from it, so that a reader of a
/// language is plain recursive descent. There is no network, no external entity and no document type: a document
/// that has one is refused. Every event knows its line and column.
final class XMLReader {
    enum Event: Equatable { case start, text, end, endOfDocument }

    let file: String
    private let bytes: [UInt8]
    private let limits: XMLLimits
    private var context: xmlParserCtxtPtr?
    private var fed = 0
    private var finished = false
    private var failure: XMLFailure?

    private var tape = EventTape()
    private var cursor = -1
    private(set) var names: [XMLName] = []
    private var nameIndex: [NameKey: Int32] = [:]
    private var openNames: [Int32] = []
    private var rootIsClosed = false
    /// Whether a comment or processing instruction has been met so far.
    private(set) var hasComments = false
    private var lines = LineIndex()
    /// The document's bytes while the parser runs.
    private var window = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

    private static let chunk = 64 << 10

    /// - Parameters:
    ///   - bytes: the document, UTF-8.
    ///   - file: its name in diagnostics.
    ///   - limits: what the document may ask for.
    init(bytes: [UInt8], file: String, limits: XMLLimits) {
        self.bytes = bytes
        self.file = file
        self.limits = limits
        if bytes.count > limits.bytes {
            stop(.tooLarge(limit: limits.bytes), line: 1, column: 1)
        } else if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
            stop(.empty, line: 1, column: 1)
        } else if ByteOrderMark.utf16.contains(where: { bytes.starts(with: $0) }) {
            stop(.foreignEncoding("UTF-16"), line: 1, column: 1)
        } else {
            LibXML2.makeReady()
            var handler = SAXCallbacks.handler
            context = xmlCreatePushParserCtxt(&handler, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
            if let context {
                xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
            }
        }
    }

    deinit {
        if let context { xmlFreeParserCtxt(context) }
    }

    // MARK: Pulling

    /// Moves to the next event.
    ///
    /// - Throws: ``XMLFailure`` once everything before the place of the failure has been handed out.
    func next() throws(XMLFailure) -> Event {
        cursor += 1
        while cursor >= tape.events.count {
            if let failure { throw failure }
            if finished { return .endOfDocument }
            tape.removeAll()
            cursor = 0
            feed()
        }
        switch tape.events[cursor].kind {
        case .start: return .start
        case .text: return .text
        case .end: return .end
        }
    }

    /// Index into ``names`` of the element that the current event starts or ends.
    var nameNumber: Int { Int(tape.events[cursor].name) }

    var location: SourceLocation {
        guard tape.events.indices.contains(cursor) else { return endLocation }
        let event = tape.events[cursor]
        return SourceLocation(file: file, line: Int(event.line), column: Int(event.column))
    }

    /// The text of the current event.
    var text: String {
        let event = tape.events[cursor]
        return String(decoding: tape.arena[event.lower..<event.upper], as: UTF8.self)
    }

    /// The bytes of the current event's text, for a caller that keeps nothing of them.
    func withTextBytes<Result>(_ body: (ArraySlice<UInt8>) -> Result) -> Result {
        let event = tape.events[cursor]
        return body(tape.arena[event.lower..<event.upper])
    }

    /// The attributes of the current start tag, in the order of the document.
    var attributes: [(name: XMLName, value: String)] {
        let event = tape.events[cursor]
        return tape.attributes[event.lower..<event.upper].map { attribute in
            (
                names[Int(attribute.name)],
                String(decoding: tape.arena[attribute.lower..<attribute.upper], as: UTF8.self)
            )
        }
    }

    /// Where an attribute's name stands in the current start tag; the tag's own place where it has none of that name.
    func location(ofAttribute name: String) -> SourceLocation {
        let event = tape.events[cursor]
        let pattern = Array(name.utf8)
        var line = Int(event.line)
        var column = Int(event.column)
        var quote: UInt8?
        for index in event.offset..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            } else if index > event.offset, bytes[index - 1] <= 0x20 || bytes[index - 1] == UInt8(ascii: ":"),
                bytes[index...].starts(with: pattern), index + pattern.count < bytes.count,
                bytes[index + pattern.count] <= 0x20 || bytes[index + pattern.count] == UInt8(ascii: "=")
            {
                return SourceLocation(file: file, line: line, column: column)
            }
            if byte == UInt8(ascii: "\n") {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return location
    }

    /// Where the current event begins, in bytes.
    var startOffset: Int { tape.events[cursor].offset }

    /// The document from a start tag to the end of the current end tag, as it was written.
    ///
    /// - Parameter start: the start tag's ``startOffset``.
    func source(from start: Int) -> [UInt8] {
        var end = max(start, tape.events[cursor].offset)
        var quote: UInt8?
        while end < bytes.count {
            let byte = bytes[end]
            end += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        return Array(bytes[start..<end])
    }

    private var endLocation: SourceLocation {
        let place = bytes.withUnsafeBufferPointer { buffer in
            var lines = LineIndex()
            return lines.place(of: buffer.count, in: buffer)
        }
        return SourceLocation(file: file, line: place.line, column: place.column)
    }

    // MARK: Feeding

    private func feed() {
        guard let context else {
            finished = true
            return
        }
        bytes.withUnsafeBufferPointer { buffer in
            window = buffer
            defer { window = UnsafeBufferPointer(start: nil, count: 0) }
            let count = min(Self.chunk, buffer.count - fed)
            let last = fed + count == buffer.count
            buffer.baseAddress?.withMemoryRebound(to: CChar.self, capacity: buffer.count) { start in
                _ = xmlParseChunk(context, start + fed, Int32(count), last ? 1 : 0)
            }
            fed += count
            if last || failure != nil { finished = true }
        }
    }

    private func stop(_ problem: XMLProblem, line: Int, column: Int) {
        guard failure == nil else { return }
        failure = XMLFailure(location: SourceLocation(file: file, line: line, column: column), problem: problem)
        finished = true
    }

    private func stop(_ problem: XMLProblem, at offset: Int) {
        let place = lines.place(of: offset, in: window)
        stop(problem, line: place.line, column: place.column)
        if let context { xmlStopParser(context) }
    }

    // MARK: What the parser reports

    private struct NameKey: Hashable {
        let local: UnsafePointer<xmlChar>
        let namespace: UnsafePointer<xmlChar>?
    }

    /// Names are interned by the parser, so a name met before is recognised by its address.
    private func number(local: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?) -> Int32 {
        let key = NameKey(local: local, namespace: namespace)
        if let known = nameIndex[key] { return known }
        let name = XMLName(
            namespace: namespace.map { String(cString: $0) } ?? "", local: String(cString: local))
        let number = Int32(names.count)
        names.append(name)
        nameIndex[key] = number
        return number
    }

    private var offset: Int {
        guard let context else { return 0 }
        return Int(xmlByteConsumed(context))
    }

    /// Where the tag begins that the parser stands in, or right behind.
    private func tagOffset(before end: Int? = nil) -> Int {
        var index = min(end.map { $0 - 1 } ?? offset, window.count - 1)
        while index > 0, window[index] != UInt8(ascii: "<") { index -= 1 }
        return max(index, 0)
    }

    func parserStarted(
        local: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?, attributeCount: Int,
        attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard failure == nil else { return }
        let start = tagOffset()
        guard openNames.count < limits.depth else { return stop(.tooDeep(limit: limits.depth), at: start) }
        let place = lines.place(of: start, in: window)
        let name = number(local: local, namespace: namespace)
        let lower = tape.attributes.count
        if let attributes {
            // Five pointers an attribute: local name, prefix, namespace, first byte of the value, one past its last.
            for index in 0..<attributeCount {
                let base = index * 5
                guard let attribute = attributes[base], let first = attributes[base + 3],
                    let end = attributes[base + 4]
                else { continue }
                tape.appendAttribute(
                    name: number(local: attribute, namespace: attributes[base + 2]),
                    value: UnsafeBufferPointer(start: first, count: end - first))
            }
        }
        openNames.append(name)
        tape.append(
            EventTape.Event(
                kind: .start, name: name, line: Int32(place.line), column: Int32(place.column), offset: start,
                lower: lower, upper: tape.attributes.count))
    }

    func parserEnded() {
        guard failure == nil, let name = openNames.popLast() else { return }
        rootIsClosed = openNames.isEmpty
        let start = tagOffset(before: offset)
        let place = lines.place(of: start, in: window)
        tape.append(
            EventTape.Event(
                kind: .end, name: name, line: Int32(place.line), column: Int32(place.column), offset: start,
                lower: 0, upper: 0))
    }

    func parserMetText(_ text: UnsafeBufferPointer<UInt8>) {
        guard failure == nil else { return }
        if tape.lastIsText {
            tape.appendText(text, offset: 0, line: 0, column: 0)
        } else {
            let start = textOffset(text)
            let place = lines.place(of: start, in: window)
            tape.appendText(text, offset: start, line: Int32(place.line), column: Int32(place.column))
        }
    }

    /// Exact where the text lies in the parser's own input; where the parser made a copy, it stands behind the text.
    private func textOffset(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        if let input = context?.pointee.input?.pointee, let base = input.base, let end = input.end,
            let start = text.baseAddress, base <= start, start < end
        {
            return Int(input.consumed) + (start - base)
        }
        return max(0, offset - text.count)
    }

    func parserMetComment() {
        hasComments = true
    }

    func parserMetDocumentType() {
        if !limits.allowsDocumentType { stop(.documentType, at: tagOffset()) }
    }

    func parserMetEntityDeclaration() {
        stop(.documentType, at: tagOffset())
    }

    func parserStartedDocument() {
        guard let encoding = context?.pointee.encoding.map({ String(cString: $0) }) else { return }
        if encoding.uppercased() != "UTF-8" { stop(.foreignEncoding(encoding), line: 1, column: 1) }
    }

    /// Where one of some characters stands that the parser has just passed.
    private func lastOffset(of characters: [UInt8], within distance: Int) -> Int {
        let end = min(offset, window.count)
        return window[max(0, end - distance)..<end].lastIndex(where: characters.contains) ?? end
    }

    /// Whether nothing is left but the beginning of a letter of several bytes.
    private var isCutInsideLetter: Bool {
        let rest = window[min(offset, window.count)...]
        return (1...3).contains(rest.count) && rest.first.map { $0 >= 0xC0 } == true
            && rest.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    }

    func parserFailed(code: UInt32, message: String, names detail: [String]) {
        guard failure == nil else { return }
        let open = openNames.last.map { names[Int($0)].local }
        var problem = XMLProblem(code: code, message: message, detail: detail, open: open)
        // Whatever the parser missed at the very end, the file is cut off there.
        let isAtEnd = offset >= window.count || problem == .contentAfterRoot || isCutInsideLetter
        if case .mismatchedTag = problem {} else if !rootIsClosed, isAtEnd { problem = .truncated(open: open) }
        switch problem {
        case .mismatchedTag, .duplicateAttribute, .undeclaredPrefix: stop(problem, at: tagOffset())
        case .truncated: stop(problem, at: window.count)
        case .undefinedEntity(let name):
            stop(problem, at: lastOffset(of: [UInt8(ascii: "&")], within: name.utf8.count + 3))
        case .strayMarkup: stop(problem, at: lastOffset(of: [UInt8(ascii: "&"), UInt8(ascii: "<")], within: 3))
        default: stop(problem, at: offset)
        }
    }
}
