internal import FoundationEssentials
internal import LearnCore
internal import LearnTestSupport

/// Reports against the SQL that reads the same rows.
struct ReadingBenchmark {
    let store: SQLiteStore
    let plain: Plain
    let municipality: Municipality
    let rounds: Int
    private let clock = ContinuousClock()
    private let requirements = Municipality.requirements(count: 20)
    private let day = Municipality.schoolDay

    init(store: SQLiteStore, plain: Plain, municipality: Municipality, rounds: Int) {
        self.store = store
        self.plain = plain
        self.municipality = municipality
        self.rounds = rounds
    }

    /// Each class's report for itself.
    func classReport() throws {
        let query = plain.prepare(
            """
            SELECT class_group, course, lesson, times, first_on, last_on FROM class_progress
            WHERE class_group = ? ORDER BY class_group, course, lesson
            """)
        var rounds = Rounds()
        for _ in 0...self.rounds {
            var rows = (0, 0)
            let ours = try clock.measure {
                for group in municipality.classes { rows.0 += try store.progress(of: group.id, through: nil).count }
            }
            let peer = clock.measure {
                for group in municipality.classes { rows.1 += query.run([group.id.rawValue]).rows }
            }
            agree(rows)
            rounds.add(ours: ours, peer: peer)
        }
        report("The report of one class, for \(municipality.classes.count) classes", rounds.warm, limit: "at most 2")
    }

    /// All classes from the projection, against the log.
    func everyClass() throws {
        let query = plain.prepare(
            """
            SELECT class_group, course, lesson, COUNT(*), MIN(held_on), MAX(held_on) FROM class_event AS event
            WHERE content = 'held' AND NOT EXISTS (
                SELECT 1 FROM class_event AS other WHERE other.withdrew IS NOT NULL AND other.withdrew = event.id)
            GROUP BY class_group, course, lesson
            """)
        var rounds = Rounds()
        for _ in 0...self.rounds {
            var rows = (0, 0)
            let ours = try clock.measure { rows.0 = try store.progress(of: nil, through: nil).count }
            let peer = clock.measure { rows.1 = query.run().rows }
            agree(rows)
            rounds.add(ours: ours, peer: peer)
        }
        report("The report of every class, against the log", rounds.warm, limit: "at least 10", inverse: true)
    }

    /// One person's status of every requirement, with the sentence that says why.
    func onePerson() throws {
        let people = municipality.people.enumerated().filter { $0.offset % 20 == 0 }.map(\.element.id)
        let appointments = plain.prepare(
            """
            SELECT id, person, recorded_at, recorded_by, replaces, reason, role, institution, from_day, through_day,
                percent
            FROM appointment WHERE person = ? ORDER BY person, recorded_at, id
            """)
        let leaves = plain.prepare(
            """
            SELECT id, person, recorded_at, recorded_by, replaces, reason, from_day, through_day
            FROM absence WHERE person = ? ORDER BY person, recorded_at, id
            """)
        let records = plain.prepare(
            """
            SELECT number, id, person, recorded_at, recorded_by, content, approves, replaces, reason, commitment, hash,
                kind, title, provider, completed_on, minutes, course, course_version, origin, evidence_name,
                evidence_sha256
            FROM record WHERE person = ? ORDER BY number
            """)
        var whole = Rounds()
        var withoutWords = Rounds()
        for _ in 0...self.rounds {
            var length = 0
            let ours = try clock.measure {
                for person in people {
                    let standing = try store.history(of: person).standing(AsOf(day))
                    for requirement in requirements {
                        let finding = requirement.status(of: standing, on: day)
                        let why = requirement.explanation(of: finding, for: standing)
                        length += why.message(courseTitle: { _ in nil }).danish.utf8.count
                    }
                }
            }
            let statuses = try clock.measure {
                for person in people {
                    let standing = try store.history(of: person).standing(AsOf(day))
                    for requirement in requirements {
                        length += requirement.status(of: standing, on: day).status == .met ? 1 : 0
                    }
                }
            }
            let peer = clock.measure {
                for person in people {
                    length += appointments.run([person.rawValue]).sum
                    length += leaves.run([person.rawValue]).sum
                    length += records.run([person.rawValue]).sum
                }
            }
            if length == 0 { print("nothing was read") }
            whole.add(ours: ours, peer: peer)
            withoutWords.add(ours: statuses, peer: peer)
        }
        report("One person's 20 statuses and why, for \(people.count) people", whole.warm, limit: "at most 5")
        report("  the same without the sentences", withoutWords.warm, limit: "no limit")
    }

    /// Everybody's status of every requirement.
    func everybody() throws {
        let ordered = bulkQueries("ORDER BY person, recorded_at, id", "ORDER BY person, number")
        let unordered = bulkQueries("", "")
        var toOrdered = Rounds()
        var toUnordered = Rounds()
        for _ in 0...self.rounds {
            var counts = [0, 0, 0, 0, 0, 0]
            let ours = try clock.measure { counts = try statuses() }
            var sum = 0
            let peer = clock.measure { for query in ordered { sum &+= query.run().sum } }
            let scan = clock.measure { for query in unordered { sum &+= query.run().sum } }
            if sum == 0 || counts.reduce(0, +) != municipality.people.count * requirements.count {
                print("the statuses are \(counts)")
            }
            toOrdered.add(ours: ours, peer: peer)
            toUnordered.add(ours: ours, peer: scan)
        }
        report("20 statuses of everybody, against the same rows by person", toOrdered.warm, limit: "at most 2")
        report("  the same, against the rows as they lie in the file", toUnordered.warm, limit: "no limit")
    }

    private func statuses() throws -> [Int] {
        var counts = [0, 0, 0, 0, 0, 0]
        try store.forEachStanding(AsOf(day)) { _, standing in
            for requirement in requirements {
                switch requirement.status(of: standing, on: day).status {
                case .met: counts[0] += 1
                case .dueSoon: counts[1] += 1
                case .inGrace: counts[2] += 1
                case .overdue: counts[3] += 1
                case .onLeave: counts[4] += 1
                case .notRequired: counts[5] += 1
                }
            }
        }
        return counts
    }

    private func bulkQueries(_ order: String, _ recordOrder: String) -> [Plain.Query] {
        [
            plain.prepare(
                """
                SELECT person, id, recorded_at, replaces, role, institution, from_day, through_day, percent
                FROM appointment \(order)
                """),
            plain.prepare(
                "SELECT person, id, recorded_at, replaces, from_day, through_day FROM absence \(order)"),
            plain.prepare(
                """
                SELECT person, number, id, recorded_at, recorded_by, content, approves, replaces, kind, completed_on,
                    minutes, course, origin
                FROM record \(recordOrder)
                """),
        ]
    }

    private func agree(_ rows: (Int, Int)) {
        if rows.0 != rows.1 || rows.0 == 0 { print("not the same rows: \(rows)") }
    }
}
