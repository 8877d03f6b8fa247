/// Reads one format.
protocol ImportReader {
    /// Whether a package is of the format, told by its content alone.
    ///
    /// - Throws: ``ImportFailure`` where it cannot be read as far as that.
    static func recognises(_ package: SourcePackage) throws(ImportFailure) -> Bool

    /// Makes lessons of a package, and accounts for all that is in it.
    ///
    /// - Returns: an account for each document read, and one for the package's files where there are several.
    /// - Throws: ``ImportFailure`` where it cannot be read to its end.
    static func read(
        _ package: SourcePackage, into builder: inout CourseBuilder
    ) throws(ImportFailure) -> [ImportReport.File]
}

/// A format that courses are made from.
public enum ImportFormat: String, Sendable, CaseIterable {
    case moodleXML = "moodle-xml"
    case word
    case openDocument = "opendocument"
    case olx
    case qti12 = "qti-1.2"
    case commonCartridge = "common-cartridge"
    case scorm
    case qti
    case contentPackage = "content-package"
    case epub
    case html

    var reader: any ImportReader.Type {
        switch self {
        case .moodleXML: MoodleXMLReader.self
        case .word: WordReader.self
        case .openDocument: OpenDocumentReader.self
        case .olx: OLXReader.self
        case .qti12: QTI12Reader.self
        case .commonCartridge: CommonCartridgeReader.self
        case .scorm: SCORMReader.self
        case .qti: QTIReader.self
        case .contentPackage: ContentPackageReader.self
        case .epub: EPUBReader.self
        case .html: HTMLPagesReader.self
        }
    }

    /// The format of a package, told by its content alone; what more than one could read is the first's.
    ///
    /// - Returns: `nil` where it is none that is known.
    /// - Throws: ``ImportFailure`` where it cannot be read as far as that.
    static func of(_ package: SourcePackage) throws(ImportFailure) -> ImportFormat? {
        for format in allCases where try format.reader.recognises(package) { return format }
        return nil
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
