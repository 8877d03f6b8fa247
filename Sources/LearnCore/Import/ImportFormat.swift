/// A format that courses are made from.
public enum ImportFormat: String, Sendable, CaseIterable {
    case moodleXML = "moodle-xml"

    /// The format of a file, told by its content alone.
    ///
    /// - Returns: `nil` where it is none that is known.
    /// - Throws: ``ImportFailure`` where the file cannot be read as far as that.
    static func of(_ bytes: [UInt8], file: String) throws(ImportFailure) -> ImportFormat? {
        // Every format so far is XML.
        let content = bytes.starts(with: ByteOrderMark.utf8) ? bytes.dropFirst(3) : bytes[...]
        guard let first = content.first(where: { !WhiteSpace.contains($0) }), first == UInt8(ascii: "<") else {
            return nil
        }
        let xml = XMLReader(bytes: bytes, file: file, limits: .foreign)
        do throws(XMLFailure) {
            guard try xml.next() == .start else { return nil }
        } catch {
            throw ImportFailure(error)
        }
        return xml.names[xml.nameNumber] == XMLName(namespace: "", local: "quiz") ? .moodleXML : nil
    }
}

/// Why nothing can be made of a file.
public struct ImportFailure: Error, Equatable, Sendable {
    public let location: SourceLocation
    public let message: Message

    init(_ message: Message, at location: SourceLocation) {
        self.location = location
        self.message = message
    }

    init(_ failure: XMLFailure) {
        self.init(failure.problem.fault.message, at: failure.location)
    }
}
