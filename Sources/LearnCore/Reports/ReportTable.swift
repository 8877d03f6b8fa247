/// A computed table as a value: what a report says, before anybody decides how it looks.
///
/// Its faces ``TableText``, ``TableCSV``, ``TableJSON`` and LearnWeb's report page show the same cells, so that the
/// numbers can never differ between them.
public struct ReportTable: Sendable, Equatable {
    public struct Column: Sendable, Equatable {
        /// The column's name for programs, such as `met`: a key in JSON.
        public let id: String
        public let heading: Message
        public let kind: Kind
        /// Whether the column says what a row is about, rather than something about it.
        public let isKey: Bool

        public init(id: String, heading: Message, kind: Kind, isKey: Bool = false) {
            self.id = id
            self.heading = heading
            self.kind = kind
            self.isKey = isKey
        }
    }

    public enum Kind: String, Sendable {
        case text, count, minutes, share, day
    }

    public enum Cell: Sendable, Equatable {
        /// A name or another text that nobody translates.
        case text(String)
        case message(Message)
        /// One of a few values that have a name for programs, such as `overdue`.
        case term(String, Message)
        case count(Int)
        /// A time in whole minutes.
        case minutes(Int)
        /// How many, and out of how many.
        case share(Int, of: Int)
        case day(CalendarDay)
        case empty
        /// A number that is not shown, because it could point at a person (``SmallCells``).
        case suppressed
    }

    public let title: Message
    /// The day whose state the table shows.
    public let asOf: CalendarDay?
    public let columns: [Column]
    public let rows: [[Cell]]
    /// A last row for the table as a whole. A message may stand in any of its cells.
    public let totals: [Cell]?
    public let notes: [Message]

    /// - Throws: ``ReportTableFailure`` where a row does not fit the columns.
    public init(
        title: Message, asOf: CalendarDay? = nil, columns: [Column], rows: [[Cell]], totals: [Cell]? = nil,
        notes: [Message] = []
    ) throws(ReportTableFailure) {
        var known: Set<String> = [ReportTable.suppressedKey]
        for column in columns where !known.insert(column.id).inserted { throw .takenColumn(column.id) }
        for (index, row) in rows.enumerated() {
            guard row.count == columns.count else { throw .unevenRow(index) }
            for (column, cell) in zip(columns, row) where !cell.fits(column.kind) {
                throw .foreignCell(row: index, column: column.id)
            }
        }
        if let totals {
            guard totals.count == columns.count else { throw .unevenTotals }
            for (column, cell) in zip(columns, totals) where !cell.fits(column.kind) && !cell.fits(.text) {
                throw .foreignTotal(column: column.id)
            }
        }
        self.title = title
        self.asOf = asOf
        self.columns = columns
        self.rows = rows
        self.totals = totals
        self.notes = notes
    }

    /// The key under which JSON lists what a row hides, so no column may be called that.
    static let suppressedKey = "suppressed"
}

/// How the cells of a table do not fit its columns: a mistake of the code that computed it.
public enum ReportTableFailure: Error, Equatable {
    /// Two columns have the id, or it is `suppressed`.
    case takenColumn(String)
    /// A row, from 0, has more or fewer cells than there are columns.
    case unevenRow(Int)
    case unevenTotals
    /// A cell is of another kind than its column.
    case foreignCell(row: Int, column: String)
    case foreignTotal(column: String)
}

extension ReportTable.Cell {
    func fits(_ kind: ReportTable.Kind) -> Bool {
        switch self {
        case .text, .message, .term: kind == .text
        case .count: kind == .count
        case .minutes: kind == .minutes
        case .share: kind == .share
        case .day: kind == .day
        case .empty, .suppressed: true
        }
    }
}

extension ReportTable.Kind {
    /// Whether values of the kind stand under each other by their last digit.
    public var isNumber: Bool {
        switch self {
        case .count, .minutes, .share: true
        case .text, .day: false
        }
    }
}
