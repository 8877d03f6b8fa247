internal import FoundationEssentials

/// Why a record may not be added to the chain.
public enum RecordRefusal: Sendable, Equatable {
    case unknownRecord
    /// Only activities are approved, corrected and withdrawn.
    case notAnActivity(number: Int)
    case alreadyReplaced(number: Int, by: Int)
    case alreadyApproved(number: Int)
    /// Nothing that counts by itself is approved.
    case needsNoApproval(number: Int)
    case ownActivity(number: Int)
    case enteredActivity(number: Int)
    case otherPerson(number: Int)
    case reasonMissing
    case dayInFuture(CalendarDay)
    case minutesOutOfRange(Int)
    case titleMissing
    /// Something in the words that may not be kept, such as a CPR number.
    case text(FreeText.Refusal)

    /// A working year has fewer minutes than this.
    public static let mostMinutes = 2000 * 60

    public var message: Message {
        switch self {
        case .unknownRecord: .recordUnknown
        case .notAnActivity(let number): .recordIsNoActivity(number)
        case .alreadyReplaced(let number, let by): .recordIsReplaced(number, by: by)
        case .alreadyApproved(let number): .recordIsApproved(number)
        case .needsNoApproval(let number): .recordNeedsNoApproval(number)
        case .ownActivity(let number): .recordIsOwn(number)
        case .enteredActivity(let number): .recordIsEnteredByApprover(number)
        case .otherPerson(let number): .recordIsOfOther(number)
        case .reasonMissing: .recordNeedsReason
        case .dayInFuture(let day): .recordIsInFuture(Message(day))
        case .minutesOutOfRange(let minutes): .recordMinutesOutOfRange(minutes)
        case .titleMissing: .recordNeedsTitle
        case .text(let refusal): refusal.message
        }
    }
}

extension PersonHistory {
    /// Why a record may not be added to this history; `nil` where it may.
    public func refusal(of record: UpskillingRecord) -> RecordRefusal? {
        for text in record.words {
            if let refusal = FreeText.refusal(of: text), refusal != .empty { return .text(refusal) }
        }
        if let old = record.replaces {
            if let refusal = refusal(ofReplacing: old, by: record) { return refusal }
        }
        switch record.content {
        case .activity(let activity):
            if activity.title.allSatisfy(\.isWhitespace) { return .titleMissing }
            if activity.completedOn > CopenhagenTime.day(of: record.recordedAt) {
                return .dayInFuture(activity.completedOn)
            }
            if !(0...RecordRefusal.mostMinutes).contains(activity.minutes) {
                return .minutesOutOfRange(activity.minutes)
            }
            return nil
        case .withdrawal: return record.replaces == nil ? .unknownRecord : nil
        case .approval(let approved):
            guard let old = records.first(where: { $0.id == approved }) else { return .unknownRecord }
            guard case .activity(let activity) = old.content else { return .notAnActivity(number: old.number) }
            if let by = records.first(where: { $0.replaces == approved }) {
                return .alreadyReplaced(number: old.number, by: by.number)
            }
            if !activity.needsApproval { return .needsNoApproval(number: old.number) }
            if record.recordedBy == old.person { return .ownActivity(number: old.number) }
            if record.recordedBy == old.recordedBy { return .enteredActivity(number: old.number) }
            let isApproved = Standing.activities(in: records).contains { $0.record == approved && $0.isApproved }
            return isApproved ? .alreadyApproved(number: old.number) : nil
        }
    }

    private func refusal(ofReplacing old: UUID, by record: UpskillingRecord) -> RecordRefusal? {
        guard let replaced = records.first(where: { $0.id == old }) else { return .unknownRecord }
        guard case .activity = replaced.content else { return .notAnActivity(number: replaced.number) }
        if let by = records.first(where: { $0.replaces == old }) {
            return .alreadyReplaced(number: replaced.number, by: by.number)
        }
        return record.reason?.contains(where: { !$0.isWhitespace }) ?? false ? nil : .reasonMissing
    }
}

extension UpskillingRecord {
    /// Everything in the record that people write freely.
    fileprivate var words: [String] {
        var words = [reason]
        if case .activity(let activity) = content {
            words += [activity.title, activity.provider, activity.evidence?.fileName]
        }
        return words.compactMap(\.self)
    }
}
