internal import FoundationEssentials
internal import LearnCore

extension MunicipalityMaker {
    /// What everybody has done to stay qualified, with approvals, corrections and withdrawals.
    mutating func makeRecords() {
        var drawn: [UpskillingRecord] = []
        for number in result.people.indices { drawn += records(ofPerson: number) }
        // Each person's records ascend in time, so no record comes before the one that it names.
        let order = drawn.indices.sorted { (drawn[$0].recordedAt, $0) < (drawn[$1].recordedAt, $1) }
        result.records = order.enumerated().map { place, index in
            var record = drawn[index]
            record.number = place + 1
            return record
        }
    }

    private mutating func records(ofPerson number: Int) -> [UpskillingRecord] {
        let person = result.people[number].id
        let leader = leaders[number] == person ? result.people[1 % result.people.count].id : leaders[number]
        var records: [UpskillingRecord] = []
        var next = firstDays[number].adding(days: Int.random(in: 5...250, using: &random))
        while next < Municipality.lastDay {
            var recordedAt = moment(on: next.adding(days: 1))
            func add(
                _ content: UpskillingRecord.Content, by: Actor.ID, replaces: UUID? = nil, reason: String? = nil,
                id: UUID
            ) {
                records.append(
                    UpskillingRecord(
                        id: id, person: person, recordedAt: recordedAt, recordedBy: by, content: content,
                        replaces: replaces, reason: reason))
                recordedAt = Date(timeIntervalSince1970: recordedAt.timeIntervalSince1970 + 600)
            }
            let done = activity(on: next, role: roles[number])
            var last = id()
            add(.activity(done), by: done.origin == .imported ? result.clerk : person, id: last)
            if chance(6) {
                var right = done
                right.minutes += 60
                let corrected = id()
                add(.activity(right), by: person, replaces: last, reason: "Der manglede en time", id: corrected)
                last = corrected
            }
            if chance(3) {
                add(.withdrawal, by: person, replaces: last, reason: "Skrevet ind ved en fejl", id: id())
            } else if done.needsApproval, chance(75) {
                add(.approval(of: last), by: leader, id: id())
            }
            next = next.adding(days: Int.random(in: 60...420, using: &random))
        }
        return records
    }

    private mutating func activity(on day: CalendarDay, role: Role) -> UpskillingActivity {
        if chance(40) {
            let course = role == .sspTeacher || role == .sspConsultant ? Self.adultCourse : pick(Self.courses).id
            return UpskillingActivity(
                kind: .engineCourse, title: "Kurset \(course)", completedOn: day, minutes: 90, course: course,
                courseVersion: "1.0.0", origin: .engine)
        }
        let kind = pick([
            UpskillingActivity.Kind.course, .conference, .networkMeeting, .networkMeeting, .supervision, .other,
        ])
        let isImported = day < Municipality.day(2022, 1, 1)
        return UpskillingActivity(
            kind: kind, title: "Aktivitet den \(day)", provider: chance(50) ? "Eksempelforeningen" : nil,
            completedOn: day, minutes: pick([60, 90, 120, 180, 360, 720]), origin: isImported ? .imported : .entered,
            evidence: chance(20) ? .init(fileName: "bevis.pdf", sha256: String(repeating: "0f", count: 32)) : nil)
    }

    static let adultCourse: Course.ID = "ssp-laerer"
}
