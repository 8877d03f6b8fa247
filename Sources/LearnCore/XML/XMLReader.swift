/// Reads a document as a row of events, asked for one at a time.
///
/// libxml2's push parser is fed in chunks and fills an ``EventTape``; a caller pulls from it, so that a reader of a
/// language is plain recursive descent. There is no network, no external entity and no document type: a document
/// that has one is refused. Every event knows its line and column.
final class XMLReader {
    enum Event: Equatable { case start, text, end, endOfDocument }

    let file: String
    private let state: UnsafeMutablePointer<ParserState>
    private var cursor = -1
    private var lines = LineIndex()

    /// - Parameters:
    ///   - bytes: the document, UTF-8.
    ///   - file: its name in diagnostics.
    ///   - limits: what the document may ask for.
    init(bytes: [UInt8], file: String, limits: XMLLimits) {
        self.file = file
        state = .allocate(capacity: 1)
        state.initialize(to: ParserState(bytes: bytes, limits: limits))
        ParserState.begin(at: state)
    }

    deinit {
        state.pointee.end()
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// Every name met so far.
    var names: [XMLName] { state.pointee.names }

    /// Whether a comment or processing instruction has been met so far.
    var hasComments: Bool { state.pointee.hasComments }

    // MARK: Pulling

    /// Moves to the next event.
    ///
    /// - Throws: ``XMLFailure`` once everything before the place of the failure has been handed out.
    func next() throws(XMLFailure) -> Event {
        cursor += 1
        while cursor >= state.pointee.tape.events.count {
            if let failure = state.pointee.failure {
                throw XMLFailure(
                    location: SourceLocation(file: file, line: failure.place.line, column: failure.place.column),
                    problem: failure.problem)
            }
            if state.pointee.isFinished { return .endOfDocument }
            cursor = 0
            ParserState.feed(at: state)
        }
        switch state.pointee.tape.events[cursor].kind {
        case .start: return .start
        case .text: return .text
        case .end: return .end
        }
    }

    /// Index into ``names`` of the element that the current event starts or ends.
    var nameNumber: Int { Int(state.pointee.tape.events[cursor].name) }

    var location: SourceLocation {
        let events = state.pointee.tape.events
        guard events.indices.contains(cursor) else { return location(at: state.pointee.bytes.count) }
        return location(at: events[cursor].offset)
    }

    /// The text of the current event.
    var text: String {
        let event = state.pointee.tape.events[cursor]
        return String(decoding: state.pointee.tape.arena[event.lower..<event.upper], as: UTF8.self)
    }

    /// The bytes of the current event's text, for a caller that keeps nothing of them.
    func withTextBytes<Result>(_ body: (ArraySlice<UInt8>) -> Result) -> Result {
        let event = state.pointee.tape.events[cursor]
        return body(state.pointee.tape.arena[event.lower..<event.upper])
    }

    /// The attributes of the current start tag, in the order of the document.
    var attributes: [(name: XMLName, value: String)] {
        let event = state.pointee.tape.events[cursor]
        return state.pointee.tape.attributes[event.lower..<event.upper].map { attribute in
            (
                state.pointee.names[Int(attribute.name)],
                String(decoding: state.pointee.tape.arena[attribute.lower..<attribute.upper], as: UTF8.self)
            )
        }
    }

    /// Where an attribute's name stands in the current start tag; the tag's own place where it has none of that name.
    func location(ofAttribute name: String) -> SourceLocation {
        let event = state.pointee.tape.events[cursor]
        let pattern = Array(name.utf8)
        let bytes = state.pointee.bytes
        let start = location(at: event.offset)
        var (line, column) = (start.line, start.column)
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
        return start
    }

    /// Where the current event begins, in bytes.
    var startOffset: Int { state.pointee.tape.events[cursor].offset }

    /// The document from a start tag to the end of the current end tag, as it was written.
    ///
    /// - Parameter start: the start tag's ``startOffset``.
    func source(from start: Int) -> [UInt8] {
        let bytes = state.pointee.bytes
        var end = max(start, state.pointee.tape.events[cursor].offset)
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

    /// Where an offset is, which is worked out only when somebody asks: most events never are.
    private func location(at offset: Int) -> SourceLocation {
        let place = state.pointee.bytes.withUnsafeBufferPointer { lines.place(of: offset, in: $0) }
        return SourceLocation(file: file, line: place.line, column: place.column)
    }
}
