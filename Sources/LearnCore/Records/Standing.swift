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
            activities: Standing.activities(in: records.filter { asOf.knows($0.recordedAt) }))
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
        for index in activities.indices.dropFirst()
        where activities[index].activity.completedOn < activities[index - 1].activity.completedOn {
            self.activities.sort {
                ($0.activity.completedOn, $0.record.uuidString) < ($1.activity.completedOn, $1.record.uuidString)
            }
            break
        }
    }

    /// The activities that the records leave standing.
    ///
    /// An approval counts where it comes from neither the person nor the one who entered the activity, and only for the
    /// record that it names: a correction needs an approval of its own.
    public static func activities(in records: [UpskillingRecord]) -> [Activity] {
        var replaced: Set<UUID> = []
        var approvals: [UUID: Set<Actor.ID>] = [:]
        for record in records {
            if let old = record.replaces { replaced.insert(old) }
            if case .approval(let approved) = record.content {
                approvals[approved, default: []].insert(record.recordedBy)
            }
        }
        return records.compactMap { record in
            guard case .activity(let activity) = record.content, !replaced.contains(record.id) else { return nil }
            let others = approvals[record.id, default: []].subtracting([record.person, record.recordedBy])
            return Activity(
                record: record.id, number: record.number, activity: activity,
                isApproved: !activity.needsApproval || !others.isEmpty)
        }
    }

    /// The same, with one activity more.
    func adding(_ activity: UpskillingActivity, record: UUID) -> Standing {
        Standing(
            appointments: appointments, leaves: leaves.map(Leave.init),
            activities: activities + [Activity(record: record, activity: activity, isApproved: true)])
    }

    /// The same, as if everything had been approved.
    var approvingAll: Standing {
        var standing = self
        for index in activities.indices { standing.activities[index].isApproved = true }
        return standing
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
