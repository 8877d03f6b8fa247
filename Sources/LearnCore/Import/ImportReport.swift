/// What became of everything that an import met, so that nothing is lost in silence.
///
/// It counts in two ways. **Items** are what an author of the other system would call one thing: a question, a category,
/// a page. **Elements** are the source's own parts, each with exactly one outcome, so that the tallies add up to what
/// was read; another program that counts the file must come to the same number.
public struct ImportReport: Sendable, Equatable {
    public enum Outcome: String, Sendable, CaseIterable {
        /// All that it says is in the course.
        case kept
        /// In the course, with something left out or turned into something else.
        case simplified
        /// The language has nothing like it: its source is kept beside the course, and a note stands in its place.
        case foreign
        case dropped
        /// How the other system marks, shuffles and files; nothing that a reader is told.
        case setting
    }

    public struct Tally: Sendable, Equatable {
        private var counts: [Outcome: Int] = [:]

        public init() {}

        public subscript(_ outcome: Outcome) -> Int {
            get { counts[outcome] ?? 0 }
            set { counts[outcome] = newValue == 0 ? nil : newValue }
        }

        public var total: Int { counts.values.reduce(0, +) }

        public static func += (sum: inout Tally, other: Tally) {
            for outcome in Outcome.allCases { sum[outcome] += other[outcome] }
        }
    }

    /// Something that was not simply kept, or that the import put in.
    public struct Remark: Sendable, Equatable {
        /// `nil` where the import supplied what the source lacks, which loses nothing.
        public let outcome: Outcome?
        /// The source's name for the part.
        public let part: String
        public let message: Message
        public let location: SourceLocation

        public init(outcome: Outcome?, part: String, message: Message, location: SourceLocation) {
            self.outcome = outcome
            self.part = part
            self.message = message
            self.location = location
        }
    }

    public struct Item: Sendable, Equatable {
        /// The source's name for its kind, such as `multichoice`.
        public let kind: String
        public let name: String
        public let outcome: Outcome
        public let location: SourceLocation
        public let remarks: [Remark]
    }

    public struct File: Sendable, Equatable {
        public let path: String
        public let format: ImportFormat
        public let items: [Item]
        public let elements: Tally

        public var itemTally: Tally {
            var tally = Tally()
            for item in items { tally[item.outcome] += 1 }
            return tally
        }
    }

    public var files: [File]

    public init(files: [File] = []) {
        self.files = files
    }

    public var items: Tally {
        files.reduce(into: Tally()) { $0 += $1.itemTally }
    }

    public var elements: Tally {
        files.reduce(into: Tally()) { $0 += $1.elements }
    }

    /// Whether anything that a reader would be told is not in the course as it was.
    public var hasLosses: Bool {
        let losses: [Outcome] = [.simplified, .foreign, .dropped]
        return losses.contains { items[$0] > 0 || elements[$0] > 0 }
    }
}
