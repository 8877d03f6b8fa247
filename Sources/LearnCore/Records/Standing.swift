public import FoundationEssentials

/// Everything that was written down about one person's duties, corrections and all.
public struct PersonHistory: Sendable, Equatable {
    public var person: Actor.ID
    public var appointments: [Entry<Appointment>]
    public var leaves: [Entry<Leave>]
    public var records: [UpskillingRecord]

    public init(
        person: Actor.ID, appointments: [Entry<Appointment>] = [], leaves: [Entry<Leave>] = [],
        records: [UpskillingRecord] = []
    ) {
        self.person = person
        self.appointments = appointments
        self.leaves = leaves
        self.records = records
    }

    /// What of it holds, as far as was known.
    public func standing(_ asOf: AsOf) -> Standing {
        Standing(
            appointments: appointments.holding(asOf).compactMap(\.value),
            leaves: leaves.holding(asOf).compactMap(\.value),
            activities: Standing.activities(
                in: asOf.known == nil ? records : records.filter { asOf.knows($0.recordedAt) }))
    }
}

/// What holds for one person: the input of every status.
public struct Standing: Sendable, Equatable {
    /// An activity that no later record has replaced.
    public struct Activity: Sendable, Equatable {
        public var record: UUID
        /// The record's number, for people.
        public var number: Int
        public var activity: UpskillingActivity
        /// Whether somebody else stands for it, where that is needed.
        public var isApproved: Bool

        public init(record: UUID, number: Int = 0, activity: UpskillingActivity, isApproved: Bool) {
            self.record = record
            self.number = number
            self.activity = activity
            self.isApproved = isApproved
        }

        /// The order in which activities count, the same however they were handed in.
        fileprivate func isBefore(_ other: Activity) -> Bool {
            let (mine, others) = (activity.completedOn, other.activity.completedOn)
            return mine == others ? record.uuidString < other.record.uuidString : mine < others
        }
    }

    public private(set) var appointments: [Appointment]
    /// Apart from each other, by day.
    public private(set) var leaves: [Period]
    /// By the day of completion.
    public private(set) var activities: [Activity]

    public init(appointments: [Appointment], leaves: [Leave] = [], activities: [Activity] = []) {
        self.appointments = appointments
        self.leaves = Period.merged(leaves.map(\.period))
        self.activities = activities
        // Most people's records come in the order in which things were done.
        for index in activities.indices.dropFirst() where activities[index].isBefore(activities[index - 1]) {
            self.activities.sort { $0.isBefore($1) }
            break
        }
    }

    /// The activities that the records leave standing.
    ///
    /// An approval counts where it comes from neither the person nor the one who entered the activity, and only for the
    /// record that it names: a correction needs an approval of its own. An approval that was taken back does not count.
    public static func activities(in records: [UpskillingRecord]) -> [Activity] { standing(in: records) }

    static func standing(in records: [some RecordInStanding]) -> [Activity] {
        var replaced: Set<UUID> = []
        var entered: [UUID: Int] = [:]
        for index in records.indices {
            if let old = records[index].replaces { replaced.insert(old) }
            if records[index].isEntered { entered[records[index].id] = index }
        }
        var approved: Set<UUID> = []
        for record in records {
            guard let id = record.approves, let index = entered[id], !replaced.contains(record.id) else { continue }
            if record.recordedBy != records[index].person, record.recordedBy != records[index].recordedBy {
                approved.insert(id)
            }
        }
        return records.compactMap { record in
            guard let activity = record.activity, !replaced.contains(record.id) else { return nil }
            return Activity(
                record: record.id, number: record.number, activity: activity,
                isApproved: !activity.needsApproval || approved.contains(record.id))
        }
    }

    /// The same, with some activities more.
    func adding(_ more: [Activity]) -> Standing {
        Standing(appointments: appointments, leaves: leaves.map(Leave.init), activities: activities + more)
    }

    /// The same, as if somebody had approved these records.
    func approving(_ records: Set<UUID>) -> Standing {
        var standing = self
        for index in activities.indices where records.contains(activities[index].record) {
            standing.activities[index].isApproved = true
        }
        return standing
    }
}

/// What of a record decides which activities stand.
protocol RecordInStanding {
    var number: Int { get }
    var id: UUID { get }
    var person: Actor.ID { get }
    var recordedBy: Actor.ID { get }
    var replaces: UUID? { get }
    var activity: UpskillingActivity? { get }
    /// Whether it is an activity that somebody else must approve.
    var isEntered: Bool { get }
    var approves: UUID? { get }
}

extension UpskillingRecord: RecordInStanding {
    var activity: UpskillingActivity? {
        if case .activity(let activity) = content { activity } else { nil }
    }

    var isEntered: Bool {
        if case .activity(let activity) = content { activity.needsApproval } else { false }
    }

    var approves: UUID? {
        if case .approval(let approved) = content { approved } else { nil }
    }
}

extension Period {
    /// Periods that overlap or follow each other without a gap, made one; by day.
    static func merged(_ periods: [Period]) -> [Period] {
        guard periods.count > 1 else { return periods }
        var result: [Period] = []
        for period in periods.sorted(by: { $0.from < $1.from }) {
            guard let last = result.last, last.through.map({ period.from <= $0.adding(days: 1) }) ?? true else {
                result.append(period)
                continue
            }
            if let through = last.through {
                result[result.count - 1].through = period.through.map { max(through, $0) }
            }
        }
        return result
    }

    /// The days that both have.
    func intersection(_ other: Period) -> Period? {
        let from = max(from, other.from)
        let through =
            switch (through, other.through) {
            case (let mine?, let theirs?): min(mine, theirs) as CalendarDay?
            case (let mine, let theirs): mine ?? theirs
            }
        if let through, through < from { return nil }
        return Period(from: from, through: through)
    }
}
