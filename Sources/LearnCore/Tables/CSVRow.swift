/// One record of a CSV file.
public struct CSVRow: Sendable, Equatable {
    public let fields: [CSVField]

    /// The line on which the row begins, from 1.
    public var line: Int { fields.first?.line ?? 1 }
}

/// A field, and where it begins, its quote included: what an importer points at.
public struct CSVField: Sendable, Equatable {
    public let text: String
    /// Line number, from 1.
    public let line: Int
    /// Column in Unicode scalars, from 1; a byte order mark does not count.
    public let column: Int
}

/// How much a CSV file may ask of the reader. What comes from outside is hostile until it has been read.
public struct CSVLimits: Sendable, Equatable {
    public var rows = 100_000
    public var columns = 1_000
    public var bytesInField = 1 << 20

    public init() {}
}
