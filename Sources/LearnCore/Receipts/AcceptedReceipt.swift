public import FoundationEssentials

/// A receipt that the engine has judged anew and found to say what it says itself.
public struct AcceptedReceipt: Sendable, Equatable {
    /// One thing that was done, as the log keeps it: never a word that was typed.
    public struct Entry: Sendable, Equatable {
        public let lesson: Lesson.ID
        public let at: Date
        public let event: LessonEvent
    }

    public let id: UUID
    public let course: Course.ID
    public let version: String
    public let saved: Date
    public private(set) var entries: [Entry] = []
    /// What is no longer in the course as it was when an older version of it was read.
    public private(set) var leftOut: [ReceiptFault] = []
    public private(set) var questions = 0
    public private(set) var rightAtFirst = 0
    /// Attempts that were judged anew.
    public private(set) var attempts = 0
    public private(set) var scenarios = 0
    public let isOfOlderVersion: Bool

    /// Checks a receipt against the course, and judges every answer and talk in it anew.
    ///
    /// - Parameters:
    ///   - course: the receipt's, with all of its lessons.
    ///   - latest: no time in the receipt may be later.
    /// - Throws: ``ReceiptFault``. In a receipt of an older version of the course, what has since been taken out or
    ///   changed is left out instead.
    public init(_ receipt: Receipt, of course: Course, latest: Date) throws(ReceiptFault) {
        id = receipt.id
        self.course = receipt.course
        version = receipt.version
        saved = receipt.saved
        isOfOlderVersion = receipt.version != course.version
        if CourseVersion.isNewer(receipt.version, than: course.version) {
            throw ReceiptFault("$.version", .newerVersion(receipt.version, known: course.version))
        }
        try Self.check(receipt.saved, "$.saved", latest)
        for (index, part) in receipt.lessons.enumerated() {
            let path = "$.lessons[\(index)]"
            guard let lesson = course.lessons.first(where: { $0.id == part.lesson }) else {
                try leaveOut(ReceiptFault(path + ".lesson", .unknownLesson(part.lesson.rawValue)))
                continue
            }
            try take(part, of: lesson, path, latest)
        }
    }

    private mutating func leaveOut(_ fault: ReceiptFault) throws(ReceiptFault) {
        guard isOfOlderVersion, fault.canComeFromOlderVersion else { throw fault }
        leftOut.append(fault)
    }

    private static func check(_ time: Date, _ path: String, _ latest: Date) throws(ReceiptFault) {
        if time > latest { throw ReceiptFault(path, .inFuture(Timestamp.text(time))) }
    }

    private mutating func take(
        _ part: Receipt.LessonPart, of lesson: Lesson, _ path: String, _ latest: Date
    ) throws(ReceiptFault) {
        try Self.check(part.begun, path + ".begun", latest)
        let steps = Dictionary(lesson.steps.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var events: [(Date, LessonEvent)] = []
        for (index, question) in part.questions.enumerated() {
            let path = "\(path).questions[\(index)]"
            do throws(ReceiptFault) {
                guard let asked = steps[question.question]?.question else {
                    throw ReceiptFault(path + ".question", .unknownQuestion(question.question.rawValue))
                }
                events += try Self.answers(question, to: asked, path, latest)
                questions += 1
                attempts += question.attempts.count
                if question.rightAtFirst { rightAtFirst += 1 }
            } catch { try leaveOut(error) }
        }
        for (index, scenario) in part.scenarios.enumerated() {
            let path = "\(path).scenarios[\(index)]"
            do throws(ReceiptFault) {
                guard let played = steps[scenario.scenario]?.scenario else {
                    throw ReceiptFault(path + ".scenario", .unknownScenario(scenario.scenario.rawValue))
                }
                events += try Self.moves(scenario, in: played, path, latest)
                scenarios += 1
            } catch { try leaveOut(error) }
        }
        guard !events.isEmpty else { return }
        entries.append(Entry(lesson: lesson.id, at: Timestamp.truncated(part.begun), event: .started))
        entries += events.map { Entry(lesson: lesson.id, at: Timestamp.truncated($0), event: $1) }
    }

    private static func answers(
        _ part: Receipt.QuestionPart, to question: Question, _ path: String, _ latest: Date
    ) throws(ReceiptFault) -> [(Date, LessonEvent)] {
        var events: [(Date, LessonEvent)] = []
        for (index, attempt) in part.attempts.enumerated() {
            let path = "\(path).attempts[\(index)]"
            try check(attempt.at, path + ".at", latest)
            let response = try question.response(attempt.response, path + ".response")
            let evaluation = question.evaluate(response)
            try compare(attempt.verdict.rawValue, evaluation.verdict.rawValue, path + ".verdict")
            let right = evaluation.parts.filter(\.isRight).map(\.id).sorted().joined(separator: ", ")
            try compare(attempt.rightParts.sorted().joined(separator: ", "), right, path + ".rightParts")
            if index == 0 {
                try compare("\(part.rightAtFirst)", "\(evaluation.isCorrect)", path + ".rightAtFirst")
            }
            events.append(
                (
                    attempt.at,
                    .answered(
                        part.question, LessonEvent.Answer(response: response, isCorrect: evaluation.isCorrect))
                ))
        }
        return events
    }

    private static func moves(
        _ part: Receipt.ScenarioPart, in scenario: Scenario, _ path: String, _ latest: Date
    ) throws(ReceiptFault) -> [(Date, LessonEvent)] {
        var play = ScenarioPlay(scenario)
        for (index, move) in part.moves.enumerated() {
            let path = "\(path).moves[\(index)]"
            try check(move.at, path + ".at", latest)
            guard case .scene(let scene) = play.place, scene.id == move.move.scene, play.play(move.move.choice) else {
                throw ReceiptFault(
                    path,
                    .noSuchMove(scene: move.move.scene.rawValue, choice: move.move.choice.rawValue))
            }
        }
        guard !part.moves.isEmpty else { throw ReceiptFault(path + ".moves", .noResponse) }
        try compare("\(part.level)", "\(play.level)", path + ".level")
        try compare(part.ending?.rawValue ?? "null", play.ending?.id.rawValue ?? "null", path + ".ending")
        try compare("\(part.turned)", "\(play.turningPlaces())", path + ".turned")
        return part.moves.map { ($0.at, .interacted(part.scenario, $0.move)) }
    }

    private static func compare(_ said: String, _ engine: String, _ path: String) throws(ReceiptFault) {
        if said != engine {
            throw ReceiptFault(path, .judgedOtherwise(said: String(said.prefix(200)), engine: engine))
        }
    }
}

extension Question {
    /// A response of a receipt as the engine's own.
    fileprivate func response(_ given: Receipt.Given, _ path: String) throws(ReceiptFault) -> Response {
        let response: Response
        switch (body, given) {
        case (.choice(let options), .chosen(let ids)), (.multiple(let options), .chosen(let ids)):
            try Self.require(ids, among: options.map(\.id.rawValue), path + ".chosen")
            response = .chosen(Set(ids.map { Option.ID($0) }))
        case (.order(let options), .ordered(let ids)):
            try Self.require(ids, among: options.map(\.id.rawValue), path + ".ordered")
            response = .ordered(ids.map { Option.ID($0) })
        case (.match(let pairs, _), .matched(let matches)):
            try Self.require(matches.keys.sorted(), among: pairs.map(\.id.rawValue), path + ".matched")
            let known = rightSides.map(\.id.rawValue)
            for (left, right) in matches where !known.contains(right) {
                throw ReceiptFault("\(path).matched.\(left)", .unknownPart(right))
            }
            response = .matched(
                Dictionary(matches.map { (Pair.ID($0), Pair.ID($1)) }, uniquingKeysWith: { first, _ in first }))
        case (.gap(_, let blanks), .typed(let texts)):
            try Self.require(texts.keys.sorted(), among: blanks.map(\.id.rawValue), path + ".typed")
            var fillings: [Blank.ID: Response.Filling] = [:]
            for blank in blanks {
                guard let text = texts[blank.id.rawValue], !TypedText.folded(text).isEmpty else {
                    throw ReceiptFault(path + ".typed", .noResponse)
                }
                fillings[blank.id] = blank.filling(of: text)
            }
            response = .filled(fillings)
        default: throw ReceiptFault(path, .noResponse)
        }
        guard accepts(response) else { throw ReceiptFault(path, .noResponse) }
        return response
    }

    private static func require(_ ids: [String], among known: [String], _ path: String) throws(ReceiptFault) {
        var seen: Set<String> = []
        for id in ids {
            guard known.contains(id) else { throw ReceiptFault(path, .unknownPart(id)) }
            guard seen.insert(id).inserted else { throw ReceiptFault(path, .twice(id)) }
        }
    }
}

/// The order of versions such as `1.10.0`.
enum CourseVersion {
    /// Whether one comes after the other; not where either is no row of numbers.
    static func isNewer(_ version: String, than other: String) -> Bool {
        guard let numbers = numbers(version), let others = self.numbers(other) else { return false }
        return others.lexicographicallyPrecedes(numbers)
    }

    private static func numbers(_ version: String) -> [Int]? {
        let numbers = version.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        return numbers.allSatisfy { $0 != nil } ? numbers.compactMap(\.self) : nil
    }
}
