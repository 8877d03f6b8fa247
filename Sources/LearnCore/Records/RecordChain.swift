internal import FoundationEssentials

/// A record as it stands in the chain.
public struct RecordLink: Sendable, Equatable {
    public var record: UpskillingRecord
    /// Stands for everything personal in the record: a keyed hash that only the person's secret can make. When the
    /// secret is gone, so is every way back to the words, and the chain still verifies.
    public var commitment: String
    /// SHA-256 of the link before, of what is not personal, and of the commitment.
    public var hash: String
    /// Whether the words of the record are gone because the person was erased.
    public var isErased: Bool

    public init(record: UpskillingRecord, commitment: String, hash: String, isErased: Bool) {
        self.record = record
        self.commitment = commitment
        self.hash = hash
        self.isErased = isErased
    }
}

/// The end of the chain at some time. Kept elsewhere, it proves later that nothing up to it has changed.
///
/// Written as `NUMBER:HASH`.
public struct ChainHead: Sendable, Equatable, CustomStringConvertible {
    public var number: Int
    public var hash: String

    public init(number: Int, hash: String) {
        self.number = number
        self.hash = hash
    }

    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[0]), number > 0, parts[1].utf8.count == 64,
            parts[1].utf8.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit })
        else { return nil }
        self.number = number
        hash = parts[1].lowercased()
    }

    public var description: String { "\(number):\(hash)" }
}

/// What reading the chain from its beginning has shown.
public struct ChainVerification: Sendable, Equatable {
    public enum Fault: Sendable, Equatable {
        /// The link's hash is not that of its content and the link before: it, or the one before, has been altered.
        case altered(number: Int)
        /// The personal words are not those that the link was made with.
        case wordsAltered(number: Int)
        /// One or more links are not there.
        case missing(from: Int, through: Int)
        /// The words are gone, and no receipt says that the person was erased.
        case secretMissing(number: Int)
        /// The chain ends before the last link that was added.
        case endMissing(expected: Int, found: Int)
        /// The head that was kept elsewhere does not lie on this chain.
        case otherHead(number: Int)

        public var message: Message {
            switch self {
            case .altered(let number): .chainAltered(number)
            case .wordsAltered(let number): .chainWordsAltered(number)
            case .missing(let from, let through): .chainMissing(from: from, through: through)
            case .secretMissing(let number): .chainSecretMissing(number)
            case .endMissing(let expected, let found): .chainEndMissing(expected: expected, found: found)
            case .otherHead(let number): .chainOtherHead(number)
            }
        }
    }

    public var links: Int
    public var erased: Int
    public var head: ChainHead?
    public var faults: [Fault]

    public var isIntact: Bool { faults.isEmpty }
}

/// Makes and checks the links of the chain.
public enum RecordChain {
    /// What stands before the first link.
    static let genesis = String(repeating: "0", count: 64)

    /// A record as the next link.
    static func link(_ record: UpskillingRecord, after previous: String, secret: [UInt8]) -> RecordLink {
        let commitment = commitment(to: record, secret: secret)
        return RecordLink(
            record: record, commitment: commitment, hash: hash(of: record, commitment: commitment, after: previous),
            isErased: false)
    }

    static func commitment(to record: UpskillingRecord, secret: [UInt8]) -> String {
        var fields = CanonicalFields()
        if case .activity(let activity) = record.content {
            fields.add(activity.title, activity.provider, activity.evidence?.fileName, activity.evidence?.sha256)
        }
        fields.add(record.reason)
        return Hexadecimal.text(HMAC.sha256(key: secret, message: fields.bytes))
    }

    static func hash(of record: UpskillingRecord, commitment: String, after previous: String) -> String {
        var fields = CanonicalFields()
        fields.add(
            previous, String(record.number), record.id.uuidString.lowercased(), record.person.rawValue,
            Timestamp.text(record.recordedAt), record.recordedBy.rawValue, record.replaces?.uuidString.lowercased())
        switch record.content {
        case .activity(let activity):
            fields.add(
                "activity", activity.kind.rawValue, activity.completedOn.description, String(activity.minutes),
                activity.course?.rawValue, activity.courseVersion, activity.origin.rawValue)
        case .approval(let approved): fields.add("approval", approved.uuidString.lowercased())
        case .withdrawal: fields.add("withdrawal")
        }
        fields.add(commitment)
        return SHA256.hex(fields.bytes)
    }
}

/// Fields after each other so that no other fields give the same bytes: each with its length before it.
private struct CanonicalFields {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ fields: String?...) {
        for field in fields {
            guard let field else {
                bytes.append(UInt8(ascii: "-"))
                continue
            }
            let utf8 = Array(field.utf8)
            bytes += Array("\(utf8.count):".utf8) + utf8
        }
    }
}

/// Goes along the chain, link by link.
struct ChainVerifier {
    private let head: ChainHead?
    private let expected: ChainHead?
    private let secrets: [Actor.ID: [UInt8]]
    private let erased: Set<Actor.ID>
    private var previous = RecordChain.genesis
    private var number = 0
    private var result = ChainVerification(links: 0, erased: 0, head: nil, faults: [])
    private var headWasMet = false

    /// - Parameters:
    ///   - head: one that was kept elsewhere.
    ///   - expected: the last link that was added.
    ///   - secrets: each person's secret.
    ///   - erased: for whose erasure there is a receipt.
    init(head: ChainHead?, expected: ChainHead?, secrets: [Actor.ID: [UInt8]], erased: Set<Actor.ID>) {
        self.head = head
        self.expected = expected
        self.secrets = secrets
        self.erased = erased
    }

    mutating func take(_ link: RecordLink) {
        let record = link.record
        if record.number > number + 1 {
            // What stood before this link is gone, so its hash says nothing.
            result.faults.append(.missing(from: number + 1, through: record.number - 1))
        } else if RecordChain.hash(of: record, commitment: link.commitment, after: previous) != link.hash {
            result.faults.append(.altered(number: record.number))
        }
        if let secret = secrets[record.person] {
            if RecordChain.commitment(to: record, secret: secret) != link.commitment {
                result.faults.append(.wordsAltered(number: record.number))
            }
        } else if erased.contains(record.person) {
            result.erased += 1
        } else {
            result.faults.append(.secretMissing(number: record.number))
        }
        // From what stands there, so that one altered link is one fault.
        previous = link.hash
        number = record.number
        result.links += 1
        if let head, head.number == number {
            headWasMet = true
            if head.hash != link.hash { result.faults.append(.otherHead(number: number)) }
        }
    }

    consuming func finish() -> ChainVerification {
        if let expected {
            if expected.number > number {
                result.faults.append(.endMissing(expected: expected.number, found: number))
            } else if expected.number == number, expected.hash != previous {
                result.faults.append(.otherHead(number: number))
            }
        }
        if let head, !headWasMet { result.faults.append(.otherHead(number: head.number)) }
        if number > 0 { result.head = ChainHead(number: number, hash: previous) }
        return result
    }
}
