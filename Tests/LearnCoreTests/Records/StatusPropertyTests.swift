import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Statuses hold for every history")
struct StatusPropertyTests {
    private static let seeds = UInt64(1)...1500

    @Test("The order in which things are handed in does not matter")
    func order() {
        for seed in Self.seeds {
            let sample = StatusSample(seed: seed)
            var generator = SeededGenerator(seed: seed)
            var other = sample.history
            other.appointments.shuffle(using: &generator)
            other.leaves.shuffle(using: &generator)
            other.records.shuffle(using: &generator)
            let asOf = AsOf(sample.day)
            #expect(
                sample.requirement.status(of: other.standing(asOf), on: sample.day)
                    == sample.requirement.status(of: sample.history.standing(asOf), on: sample.day), "seed \(seed)")
        }
    }

    @Test("What is written down later, corrections too, does not change what was known")
    func knownTime() {
        for seed in Self.seeds {
            let sample = StatusSample(seed: seed)
            var random = SampleRandom(seed: seed)
            let known = random.day(2020...2027)
            let later = sample.writingMore(after: known, seed: seed)
            let asOf = AsOf(sample.day, known: known)
            #expect(later.standing(asOf) == sample.history.standing(asOf), "seed \(seed)")
            #expect(
                sample.requirement.status(of: later.standing(asOf), on: sample.day)
                    == sample.requirement.status(of: sample.history.standing(asOf), on: sample.day), "seed \(seed)")
        }
    }

    /// Not for hours and several activities, where reaching the amount earlier lets it end earlier; and not where a
    /// renewal in the grace counts from the previous last day, so that being later would last longer. (Nor where the
    /// window is as long as the time that it renews: two completions in a row then count for two times.)
    @Test("One completion more never makes a later day worse")
    func monotone() {
        let rank: [StatusFinding.Status: Int] = [.overdue: 0, .inGrace: 1, .dueSoon: 2, .onLeave: 2, .met: 3]
        for seed in Self.seeds {
            var sample = StatusSample(
                seed: seed, measures: [.course("ssp"), .activities([.course, .other], count: 1)])
            var random = SampleRandom(seed: seed &+ 77)
            for index in sample.requirement.rules.indices {
                switch sample.requirement.rules[index].expiry {
                case .previousExpiry, .fixedDate: sample.requirement.rules[index].grace = .zero
                case .completion, nil: break
                }
            }
            let standing = sample.history.standing(AsOf(sample.day))
            let activity = UpskillingActivity(
                kind: .other, title: "", completedOn: random.day(2018...2027), minutes: 60, course: "ssp",
                origin: .engine)
            let more = standing.adding([.init(record: random.id(), activity: activity, isApproved: true)])
            for _ in 0..<5 {
                let day = random.day(2019...2028)
                let before = sample.requirement.status(of: standing, on: day)
                let after = sample.requirement.status(of: more, on: day)
                guard let old = rank[before.status], let new = rank[after.status] else { continue }
                #expect(new >= old, "seed \(seed), \(day), \(activity.completedOn)")
            }
        }
    }

    @Test("Doing what is said to be missing, when it is said, makes it green")
    func remedies() {
        var counts = [0, 0, 0]
        for seed in Self.seeds {
            let sample = StatusSample(seed: seed)
            let standing = sample.history.standing(AsOf(sample.day))
            let finding = sample.requirement.status(of: standing, on: sample.day)
            let explanation = sample.requirement.explanation(of: finding, for: standing)
            switch explanation.remedy {
            case .approve(let records):
                counts[0] += 1
                let approved = standing.approving(Set(records))
                #expect(sample.requirement.status(of: approved, on: sample.day).status == .met, "seed \(seed)")
            case .complete(let missing, let from, let by):
                counts[1] += 1
                let day = from ?? sample.day
                if let by { #expect(day <= by, "seed \(seed)") }
                guard let rule = sample.requirement.rule(on: day) else { continue }
                let done = standing.adding(StatusSample.doing(missing, of: rule.measure, on: day))
                #expect(sample.requirement.status(of: done, on: day).status == .met, "seed \(seed)")
            case .renew(let from, let by):
                counts[2] += 1
                if let from { #expect(from <= by, "seed \(seed)") }
            case .none, .done: break
            }
        }
        #expect(counts.allSatisfy { $0 > 20 }, "\(counts)")
    }

    @Test("Without more records, what is met is met until the warning begins, and not on the day after the deadline")
    func deadlines() {
        var count = 0
        for seed in Self.seeds {
            let sample = StatusSample(seed: seed, ruleCount: 1...1, leaves: 0...0)
            var standing = sample.history.standing(AsOf(sample.day))
            standing = Standing(
                appointments: [
                    Appointment(
                        role: .sspTeacher, institution: "skole-a",
                        period: Period(from: CalendarDay(unchecked: 2019, 1, 1)))
                ], activities: standing.activities.filter { $0.activity.completedOn <= sample.day })
            let rule = sample.requirement.rules[0]
            let finding = sample.requirement.status(of: standing, on: sample.day)
            guard finding.status == .met, let deadline = finding.duty?.deadline,
                let valid = finding.duty?.validThrough
            else { continue }
            count += 1
            func status(_ day: CalendarDay) -> StatusFinding.Status {
                sample.requirement.status(of: standing, on: day).status
            }
            let lastGreen = min(valid, deadline.subtracting(rule.dueSoon).adding(days: -1))
            #expect(status(lastGreen) == .met, "seed \(seed)")
            #expect(status(lastGreen.adding(days: 1)) != .met, "seed \(seed)")
            #expect(status(deadline.adding(days: 1)) == (rule.grace == .zero ? .overdue : .inGrace), "seed \(seed)")
            #expect(status(deadline.adding(rule.grace).adding(days: 1)) == .overdue, "seed \(seed)")
        }
        #expect(count > 50)
    }

    @Test("Six thousand activities are no burden")
    func manyActivities() {
        let sample = StatusSample(seed: 1)
        let activities = (0..<6000).map { number in
            Standing.Activity(
                record: UUID(), number: number,
                activity: UpskillingActivity(
                    kind: .course, title: "", completedOn: CalendarDay(daysSince1970: 7000 + number * 3), minutes: 15,
                    course: "ssp", origin: .engine), isApproved: true)
        }
        let appointment = Appointment(
            role: .sspTeacher, institution: "skole-a", period: Period(from: CalendarDay(unchecked: 2018, 1, 1)))
        let standing = Standing(appointments: [appointment], activities: activities)
        let expiries: [RequirementRule.Expiry?] = [
            nil, .completion(every: CalendarSpan(years: 40)),
            .previousExpiry(every: CalendarSpan(years: 2), window: CalendarSpan(years: 2)),
            .fixedDate(anchor: sample.day, every: CalendarSpan(years: 1), window: CalendarSpan(years: 1)),
        ]
        for measure in [RequirementRule.Measure.course("ssp"), .hours(minutes: 1_000_000, of: [])] {
            for expiry in expiries {
                let rule = RequirementRule(
                    inForce: Period(from: CalendarDay(unchecked: 2018, 1, 1)), roles: [.sspTeacher], measure: measure,
                    expiry: expiry, source: RequirementRule.Source(text: ""))
                let requirement = Requirement(id: "krav", title: "", rules: [rule])
                let time = ContinuousClock().measure {
                    _ = requirement.status(of: standing, on: CalendarDay(unchecked: 2040, 1, 1))
                }
                // A tenth of it is usual; adding up anew at every activity would take some seconds.
                #expect(time < .seconds(1), "\(measure) \(String(describing: expiry))")
            }
        }
    }
}

extension StatusSample {
    /// So much of a measure, done on a day: told apart from the reckoning's own way of saying it.
    static func doing(_ amount: Int, of measure: RequirementRule.Measure, on day: CalendarDay) -> [Standing.Activity] {
        var random = SampleRandom(seed: UInt64(amount))
        var count = 1
        var activity = UpskillingActivity(kind: .course, title: "", completedOn: day, minutes: 1, origin: .imported)
        switch measure {
        case .course(let course): activity.course = course
        case .activities(let kinds, _): (activity.kind, count) = (random.pick(kinds), amount)
        case .hours(_, let kinds):
            activity.minutes = amount
            if !kinds.isEmpty { activity.kind = random.pick(kinds) }
        }
        return (0..<count).map { _ in .init(record: random.id(), activity: activity, isApproved: true) }
    }
}
