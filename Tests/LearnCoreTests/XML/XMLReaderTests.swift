import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Reading XML")
struct XMLReaderTests {
    /// The events of a document as lines, its failure last.
    private func events(_ text: String, limits: XMLLimits = .course) -> [String] {
        events(Array(text.utf8), limits: limits)
    }

    private func events(_ bytes: [UInt8], limits: XMLLimits = .course) -> [String] {
        let reader = XMLReader(bytes: bytes, file: "f", limits: limits)
        var lines: [String] = []
        do throws(XMLFailure) {
            while true {
                let event = try reader.next()
                if event == .endOfDocument { return lines }
                let place = "\(reader.location.line):\(reader.location.column)"
                switch event {
                case .start:
                    let attributes = reader.attributes.map { " \($0.name.local)=\($0.value)" }.joined()
                    lines.append("\(place) <\(reader.names[reader.nameNumber].local)\(attributes)>")
                case .end: lines.append("\(place) </\(reader.names[reader.nameNumber].local)>")
                default: lines.append("\(place) \(reader.text.debugDescription)")
                }
            }
        } catch {
            lines.append("\(error.location.line):\(error.location.column) \(error.problem)")
            return lines
        }
    }

    @Test("Every event knows where it begins, also after Danish letters and line breaks inside tags")
    func places() {
        #expect(
            events("<a>\n  æøå <b\n   x='1' y='ø'>t</b><c/>\n</a>") == [
                "1:1 <a>", "1:4 \"\\n  æøå \"", "2:7 <b x=1 y=ø>", "3:16 \"t\"", "3:17 </b>", "3:21 <c>", "3:21 </c>",
                "3:25 \"\\n\"", "4:1 </a>",
            ])
    }

    @Test("A byte order mark takes no column")
    func byteOrderMark() {
        #expect(events([0xEF, 0xBB, 0xBF] + Array("<a/>".utf8)) == ["1:1 <a>", "1:1 </a>"])
    }

    @Test("Text is whole however it is written: references, CDATA, chunks of input")
    func text() {
        #expect(events("<a>x &amp; &#230;<![CDATA[<y>]]></a>")[1] == "1:4 \"x & æ<y>\"")
        let long = String(repeating: "æble ", count: 60_000)
        let reader = XMLReader(bytes: Array("<a>\(long)<b/></a>".utf8), file: "f", limits: .course)
        var read = ""
        var places: [Int] = []
        while let event = try? reader.next(), event != .endOfDocument {
            if event == .text { read += reader.text }
            if event == .start { places.append(reader.location.column) }
        }
        #expect(read == long)
        #expect(places == [1, long.unicodeScalars.count + 4])
    }

    @Test(
        "What is not well-formed stops with its kind and place",
        arguments: [
            ("<a>\n<b></a>", "2:4 mismatchedTag(open: \"b\", close: \"a\")"),
            ("<a>\n <b>", "2:5 truncated(open: Optional(\"b\"))"),
            ("<a", "1:3 truncated(open: nil)"),
            ("", "1:1 empty"), (" \n ", "1:1 empty"),
            ("<a>&nbsp;</a>", "1:4 undefinedEntity(\"nbsp\")"),
            ("<a x='1' x='2'/>", "1:1 duplicateAttribute(\"x\")"),
            ("<a x=1/>", "1:6 unquotedAttribute"),
            ("<a x='<'/>", "1:7 lessThanInAttribute"),
            ("<a>1 < 2</a>", "1:6 strayMarkup"),
            ("<a>x & y</a>", "1:6 strayMarkup"),
            ("<a><p:b/></a>", "1:4 undeclaredPrefix(\"p\")"),
            ("<a>\u{1}</a>", "1:4 invalidCharacter"),
            ("<a/><b/>", "1:5 contentAfterRoot"),
            ("<!DOCTYPE a><a/>", "1:1 documentType"),
        ])
    func malformed(document: String, failure: String) {
        #expect(events(document).last == failure)
    }

    @Test("What was read before a failure is handed out first")
    func eventsBeforeFailure() {
        #expect(events("<a><b/><c></a>").dropLast() == ["1:1 <a>", "1:4 <b>", "1:4 </b>", "1:8 <c>"])
    }

    @Test("Bytes that are not UTF-8 are found where they stand")
    func invalidUTF8() {
        #expect(events(Array("<a>\nok ".utf8) + [0xE6, 0x20] + Array("</a>".utf8)).last == "2:4 invalidUTF8")
    }

    @Test("Other encodings are refused")
    func foreignEncoding() {
        #expect(events("<?xml version='1.0' encoding='ISO-8859-1'?><a/>") == ["1:1 foreignEncoding(\"ISO-8859-1\")"])
        #expect(events([0xFF, 0xFE, 0x3C, 0x00]) == ["1:1 foreignEncoding(\"UTF-16\")"])
    }

    @Test("Entities of a document type are never expanded, nor files read")
    func hostileDocumentTypes() {
        let bomb = "<!DOCTYPE a [<!ENTITY x 'y'><!ENTITY z '&x;&x;&x;'>]><a>&z;</a>"
        let file = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"
        let remote = "<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'><a/>"
        for document in [bomb, file, remote] { #expect(events(document) == ["1:1 documentType"]) }
    }

    @Test("Depth and size are bounded")
    func limits() {
        let deep = String(repeating: "<a>", count: 40)
        #expect(events(deep).last == "1:97 tooDeep(limit: 32)")
        #expect(events("<a>12345</a>", limits: XMLLimits(bytes: 8, depth: 9)) == ["1:1 tooLarge(limit: 8)"])
    }

    @Test(
        "Escaped characters in attribute values are read once",
        arguments: [
            ("a&amp;b", "a&b"), ("&amp;amp;", "&amp;"), ("&#38;&#60;&quot;&apos;&lt;&gt;", "&<\"'<>"),
            ("&amp;#38;", "&#38;"),
            ("&#x26;&#xE6;", "&æ"),
        ])
    func attributeValues(written: String, read: String) {
        #expect(events("<a x=\"\(written)\"/>").first == "1:1 <a x=\(read)>")
    }

    @Test("Many threads read at the same time, from the first document on")
    func threads() async {
        let document = Array(SampleCourse.lessonFile(SampleCourse.everyBlock).utf8)
        let counts = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<64 {
                group.addTask {
                    let reader = XMLReader(bytes: document, file: "f", limits: .course)
                    var count = 0
                    while let event = try? reader.next(), event != .endOfDocument { count += 1 }
                    return count
                }
            }
            return await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(counts.count == 1)
    }

    @Test("An attribute is found in its tag, not in the values of others")
    func attributePlaces() throws {
        let reader = XMLReader(bytes: Array("<a t=\" id \"\n  id='x'/>".utf8), file: "f", limits: .course)
        #expect(try reader.next() == .start)
        #expect(reader.location(ofAttribute: "id").description == "f:2:3")
        #expect(reader.location(ofAttribute: "absent").description == "f:1:1")
    }

    @Test("A document cut anywhere is truncated, never whole and never a crash")
    func truncation() {
        let document = Array(SampleCourse.lessonFile(SampleCourse.everyBlock).utf8)
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8.count
        for length in 0..<document.count {
            let last = events(Array(document[..<length])).last ?? "nothing"
            if length < declaration {
                #expect(last != "nothing", "cut at \(length)")
            } else {
                let isCutLetter = document[length] & 0xC0 == 0x80
                #expect(last.contains("truncated") || isCutLetter && last.contains("UTF8"), "cut at \(length): \(last)")
            }
        }
    }
}
