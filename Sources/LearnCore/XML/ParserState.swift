internal import CLibXML2

/// What the parser has reported of a document so far. libxml2 holds the address of this value and hands it to every
/// callback.
///
/// A value behind a pointer, and not the properties of ``XMLReader``: callbacks come for every tag and every piece of
/// text, and at each of them Swift would ask anew whether somebody else is changing a property of a class.
struct ParserState {
    let bytes: [UInt8]
    private let limits: XMLLimits
    private var context: xmlParserCtxtPtr?
    private var fed = 0
    private(set) var isFinished = false
    private(set) var failure: (place: (line: Int, column: Int), problem: XMLProblem)?

    private(set) var tape = EventTape()
    private(set) var names: [XMLName] = []
    private var nameIndex: [NameKey: Int32] = [:]
    private var recentNames = [RecentName](repeating: RecentName(key: nil, number: 0), count: 64)
    private var lastNamespace: (address: UnsafePointer<xmlChar>?, text: String) = (nil, "")
    private var openNames: [Int32] = []
    private var rootIsClosed = false
    /// Whether a comment or processing instruction has been met so far.
    private(set) var hasComments = false
    /// The document's bytes while the parser runs.
    private var window = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

    private static let chunk = 64 << 10

    init(bytes: [UInt8], limits: XMLLimits) {
        self.bytes = bytes
        self.limits = limits
        // As many as a file of a course has.
        names.reserveCapacity(32)
        nameIndex.reserveCapacity(32)
    }

    /// Begins to read: to be called once, at the place where the value stays.
    static func begin(at address: UnsafeMutablePointer<ParserState>) {
        let bytes = address.pointee.bytes
        if bytes.count > address.pointee.limits.bytes {
            address.pointee.stop(.tooLarge(limit: address.pointee.limits.bytes), line: 1, column: 1)
        } else if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
            address.pointee.stop(.empty, line: 1, column: 1)
        } else if ByteOrderMark.utf16.contains(where: { bytes.starts(with: $0) }) {
            address.pointee.stop(.foreignEncoding("UTF-16"), line: 1, column: 1)
        } else {
            LibXML2.makeReady()
            var handler = SAXCallbacks.handler
            let context = xmlCreatePushParserCtxt(&handler, address, nil, 0, nil)
            if let context { xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue)) }
            address.pointee.context = context
        }
    }

    /// Frees what the parser has.
    func end() {
        if let context { xmlFreeParserCtxt(context) }
    }

    // MARK: Feeding

    /// Lets the parser read on and report into the emptied tape.
    static func feed(at address: UnsafeMutablePointer<ParserState>) {
        address.pointee.tape.removeAll()
        guard let context = address.pointee.context else {
            address.pointee.isFinished = true
            return
        }
        let (bytes, fed) = (address.pointee.bytes, address.pointee.fed)
        bytes.withUnsafeBufferPointer { buffer in
            address.pointee.window = buffer
            let count = min(chunk, buffer.count - fed)
            let isLast = fed + count == buffer.count
            buffer.baseAddress?.withMemoryRebound(to: CChar.self, capacity: buffer.count) { start in
                _ = xmlParseChunk(context, start + fed, Int32(count), isLast ? 1 : 0)
            }
            address.pointee.window = UnsafeBufferPointer(start: nil, count: 0)
            address.pointee.fed = fed + count
            if isLast || address.pointee.failure != nil { address.pointee.isFinished = true }
        }
    }

    private mutating func stop(_ problem: XMLProblem, line: Int, column: Int) {
        guard failure == nil else { return }
        failure = ((line, column), problem)
        isFinished = true
    }

    private mutating func stop(_ problem: XMLProblem, at offset: Int) {
        // Once in a document: a pass of its own leaves that of the events before it alone.
        var lines = LineIndex()
        let place = lines.place(of: offset, in: window)
        stop(problem, line: place.line, column: place.column)
        if let context { xmlStopParser(context) }
    }

    // MARK: What the parser reports

    private struct NameKey: Hashable {
        let local: UnsafePointer<xmlChar>
        let namespace: UnsafePointer<xmlChar>?
    }

    private struct RecentName {
        let key: NameKey?
        let number: Int32
    }

    /// Names are interned by the parser, so a name met before is recognised by its address; one met lately by a look
    /// into a row, without hashing.
    private mutating func number(local: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?) -> Int32 {
        let key = NameKey(local: local, namespace: namespace)
        let slot = (Int(bitPattern: local) >> 2) & (recentNames.count - 1)
        if recentNames[slot].key == key { return recentNames[slot].number }
        let number = numberByHash(of: key)
        recentNames[slot] = RecentName(key: key, number: number)
        return number
    }

    private mutating func numberByHash(of key: NameKey) -> Int32 {
        if let known = nameIndex[key] { return known }
        // Nearly every name of a document is in the namespace of the one before.
        let namespace =
            key.namespace == lastNamespace.address
            ? lastNamespace.text : key.namespace.map { String(cString: $0) } ?? ""
        lastNamespace = (key.namespace, namespace)
        let name = XMLName(namespace: namespace, local: String(cString: key.local))
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

    mutating func parserStarted(
        local: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?, attributeCount: Int,
        attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard failure == nil else { return }
        let start = tagOffset()
        guard openNames.count < limits.depth else { return stop(.tooDeep(limit: limits.depth), at: start) }
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
                kind: .start, name: name, offset: start, lower: lower, upper: tape.attributes.count))
    }

    mutating func parserEnded() {
        guard failure == nil, let name = openNames.popLast() else { return }
        rootIsClosed = openNames.isEmpty
        let start = tagOffset(before: offset)
        tape.append(
            EventTape.Event(
                kind: .end, name: name, offset: start, lower: 0, upper: 0))
    }

    mutating func parserMetText(_ text: UnsafeBufferPointer<UInt8>) {
        guard failure == nil else { return }
        tape.appendText(text, offset: tape.lastIsText ? 0 : textOffset(text))
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

    mutating func parserMetComment() {
        hasComments = true
    }

    mutating func parserMetDocumentType() {
        if !limits.allowsDocumentType { stop(.documentType, at: tagOffset()) }
    }

    mutating func parserMetEntityDeclaration() {
        stop(.documentType, at: tagOffset())
    }

    mutating func parserStartedDocument() {
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

    mutating func parserFailed(code: UInt32, message: String, names detail: [String]) {
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
