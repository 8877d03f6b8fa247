internal import FoundationEssentials
internal import LearnCore

/// A course that the invented municipality holds with its classes, as far as events need it.
struct InventedCourse {
    var id: Course.ID
    var lessons: [Lesson.ID]

    func reference(_ lesson: Int) -> LessonReference {
        LessonReference(course: id, courseVersion: "1.0.0", lesson: lessons[lesson])
    }
}

extension MunicipalityMaker {
    static let courses = ["fidus-katten", "konflikt-trolden", "digitalt-koerekort", "web-etik"].map { id in
        InventedCourse(
            id: Course.ID(id),
            lessons: [
                "begynd-her", "foelelser", "behov", "handling", "lyt-efter", "sig-fra", "hjaelp-en-ven", "koden",
                "billeder", "beskeder", "spil-sammen", "aftalen",
            ].map { Lesson.ID($0) })
    }

    // MARK: Classes

    /// Activities held, agreements made and mistakes taken back, in the order of time.
    mutating func makeClassEvents() {
        guard !result.classes.isEmpty else { return }
        var moments: [(at: Date, group: Int)] = []
        moments.reserveCapacity(size.classEvents)
        for number in 0..<size.classEvents {
            let group = number % result.classes.count
            let year = result.classes[group].schoolYear.period
            moments.append(
                (moment(on: day(from: year.from.adding(days: 14), through: year.from.adding(days: 325))), group))
        }
        moments.sort { ($0.at, $0.group) < ($1.at, $1.group) }
        var adults: [Institution.ID: [Actor.ID]] = [:]
        for entry in result.appointments {
            if let place = entry.value?.institution { adults[place, default: []].append(entry.person) }
        }
        var generator = UUIDv7Generator()
        var held = [[UUID]](repeating: [], count: result.classes.count)
        result.classEvents.reserveCapacity(moments.count)
        for (at, group) in moments {
            let id = generator.next(at: at, using: &random)
            let content: ClassEvent.Content
            let kind = Int.random(in: 0..<100, using: &random)
            if kind < 2, let mistake = held[group].popLast() {
                content = .withdrew(mistake)
            } else if kind < 5 {
                content = .agreed(agreement(CopenhagenTime.day(of: at)))
            } else {
                content = .held(activity(CopenhagenTime.day(of: at), group: group))
                held[group].append(id)
            }
            let place = result.classes[group].institution
            result.classEvents.append(
                ClassEvent(
                    id: id, timestamp: at, actor: pick(adults[place] ?? [result.clerk]),
                    group: result.classes[group].id,
                    content: content))
        }
    }

    private mutating func agreement(_ day: CalendarDay) -> ClassAgreement {
        ClassAgreement(
            course: pick(Self.courses).id, text: "Vi henter en voksen, når vi ikke selv kan løse det.",
            reviewOn: day.adding(days: 90))
    }

    private mutating func activity(_ day: CalendarDay, group: Int) -> HeldActivity {
        // A class works mostly with one course.
        let course = chance(70) ? Self.courses[group % Self.courses.count] : pick(Self.courses)
        let lesson = Int.random(in: 0..<course.lessons.count, using: &random)
        return HeldActivity(
            lesson: course.reference(lesson), activity: Block.ID("leg-\(lesson)"), stamp: "stempel-\(lesson)",
            on: day.adding(days: -Int.random(in: 0...2, using: &random)),
            observed: chance(10) ? .init(scale: "ro", value: Int.random(in: 1...5, using: &random)) : nil,
            note: chance(5) ? "Tog længere tid end planlagt." : nil)
    }

    // MARK: Lessons

    /// Adults taking lessons: some to the end, some left and taken up again, some taken twice.
    mutating func makeStatements() {
        guard !result.people.isEmpty else { return }
        var drawn: [(at: Date, actor: Actor.ID, object: LessonReference, event: LessonEvent)] = []
        drawn.reserveCapacity(size.statements)
        while drawn.count < size.statements {
            let actor = pick(result.people).id
            let course = pick(Self.courses)
            let object = course.reference(Int.random(in: 0..<course.lessons.count, using: &random))
            var at = moment(on: day(from: Municipality.day(2024, 8, 12), through: Municipality.lastDay))
            for event in lesson() where drawn.count < size.statements {
                drawn.append((at, actor, object, event))
                at = Date(
                    timeIntervalSince1970: at.timeIntervalSince1970 + Double(Int.random(in: 5..<90, using: &random)))
            }
        }
        let order = drawn.indices.sorted { (drawn[$0].at, $0) < (drawn[$1].at, $1) }
        var generator = UUIDv7Generator()
        result.statements = order.map { index in
            Statement(
                id: generator.next(at: drawn[index].at, using: &random), timestamp: drawn[index].at,
                actor: drawn[index].actor, object: drawn[index].object, event: drawn[index].event)
        }
    }

    private mutating func lesson() -> [LessonEvent] {
        var events = [LessonEvent.started, .experienced("intro"), .experienced("q1")]
        if chance(30) { events.append(answer("q1", "b", false)) }
        events.append(answer("q1", "a", true))
        if chance(25) {
            events += [.suspended(at: "q1")]
            if chance(40) { return events }
            events.append(.resumed(at: "q1"))
        }
        events += [.experienced("steps"), .experienced("q2"), answer("q2", chance(70) ? "a" : "c", chance(70))]
        if chance(85) { events.append(.completed(Score(right: Int.random(in: 0...2, using: &random), of: 2))) }
        return events
    }

    private func answer(_ step: LessonStep.ID, _ option: Question.Option.ID, _ isCorrect: Bool) -> LessonEvent {
        .answered(step, LessonEvent.Answer(response: .chosen([option]), isCorrect: isCorrect))
    }
}
