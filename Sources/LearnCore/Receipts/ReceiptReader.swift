internal import FoundationEssentials

extension Receipt {
    /// The size that no receipt reaches, in bytes.
    public static let largest = 1 << 20

    /// Reads a receipt strictly: JSON as ``JSONParser`` takes it, every member there, none besides.
    ///
    /// - Throws: ``ReceiptFault`` for the first thing that is not as it must be.
    public init(_ bytes: [UInt8]) throws(ReceiptFault) {
        guard bytes.count <= Self.largest else { throw ReceiptFault("$", .tooLarge(most: Self.largest)) }
        let root: JSONValue
        do throws(JSONParser.Failure) {
            root = try JSONParser.parse(bytes)
        } catch {
            throw ReceiptFault("$", .notJSON(byte: error.byte))
        }
        let node = ReceiptNode(value: root, path: "$")
        let format = try node.allMembers()["format"]?.text()
        guard let format else { throw ReceiptFault("$", .missing("format")) }
        guard format == Self.format else { throw ReceiptFault("$.format", .otherFormat(format)) }
        let members = Members(try node.members(["format", "id", "course", "version", "saved", "lessons"]))
        guard let id = UUID(uuidString: try members["id"].text()) else {
            throw ReceiptFault("$.id", .notA(.identifier))
        }
        var lessons: [LessonPart] = []
        for lesson in try members["lessons"].elements() {
            let part = try Self.lesson(lesson)
            if lessons.contains(where: { $0.lesson == part.lesson }) {
                throw ReceiptFault(lesson.path, .twice(part.lesson.rawValue))
            }
            lessons.append(part)
        }
        self.init(
            id: id, course: Course.ID(try members["course"].text()), version: try members["version"].text(),
            saved: try members["saved"].time(), lessons: lessons)
    }

    /// Members that are known to be there.
    private struct Members {
        let nodes: [String: ReceiptNode]
        init(_ nodes: [String: ReceiptNode]) { self.nodes = nodes }
        subscript(name: String) -> ReceiptNode { nodes[name] ?? ReceiptNode(value: .null, path: "$") }
    }

    private static func lesson(_ node: ReceiptNode) throws(ReceiptFault) -> LessonPart {
        let members = Members(try node.members(["lesson", "begun", "questions", "scenarios"]))
        var questions: [QuestionPart] = []
        for question in try members["questions"].elements() {
            let part = try self.question(question)
            if questions.contains(where: { $0.question == part.question }) {
                throw ReceiptFault(question.path, .twice(part.question.rawValue))
            }
            questions.append(part)
        }
        var scenarios: [ScenarioPart] = []
        for scenario in try members["scenarios"].elements() {
            let part = try self.scenario(scenario)
            if scenarios.contains(where: { $0.scenario == part.scenario }) {
                throw ReceiptFault(scenario.path, .twice(part.scenario.rawValue))
            }
            scenarios.append(part)
        }
        return LessonPart(
            lesson: Lesson.ID(try members["lesson"].text()), begun: try members["begun"].time(), questions: questions,
            scenarios: scenarios)
    }

    private static func question(_ node: ReceiptNode) throws(ReceiptFault) -> QuestionPart {
        let members = Members(try node.members(["question", "rightAtFirst", "attempts"]))
        var attempts: [Attempt] = []
        for attempt in try members["attempts"].elements() { attempts.append(try self.attempt(attempt)) }
        guard !attempts.isEmpty else { throw ReceiptFault(members["attempts"].path, .noResponse) }
        return QuestionPart(
            question: LessonStep.ID(try members["question"].text()), rightAtFirst: try members["rightAtFirst"].truth(),
            attempts: attempts)
    }

    private static func attempt(_ node: ReceiptNode) throws(ReceiptFault) -> Attempt {
        let members = Members(try node.members(["at", "response", "verdict", "rightParts"]))
        guard let verdict = Verdict(rawValue: try members["verdict"].text()) else {
            throw ReceiptFault(members["verdict"].path, .notA(.verdict))
        }
        return Attempt(
            at: try members["at"].time(), response: try given(members["response"]), verdict: verdict,
            rightParts: Set(try members["rightParts"].texts()))
    }

    private static func given(_ node: ReceiptNode) throws(ReceiptFault) -> Given {
        let members = try node.allMembers()
        guard members.count == 1, let (name, value) = members.first else { throw ReceiptFault(node.path, .noResponse) }
        switch name {
        case "chosen": return .chosen(try value.texts())
        case "ordered": return .ordered(try value.texts())
        case "matched": return .matched(try value.textsByName())
        case "typed": return .typed(try value.textsByName())
        default: throw ReceiptFault(node.path, .unknownMember(String(name.prefix(40))))
        }
    }

    private static func scenario(_ node: ReceiptNode) throws(ReceiptFault) -> ScenarioPart {
        let members = Members(try node.members(["scenario", "moves", "level", "ending", "turned"]))
        var moves: [ScenarioPart.Move] = []
        for node in try members["moves"].elements() {
            let move = Members(try node.members(["at", "scene", "choice"]))
            moves.append(
                ScenarioPart.Move(
                    at: try move["at"].time(),
                    move: ScenarioPlay.Move(
                        scene: Scenario.Scene.ID(try move["scene"].text()),
                        choice: Scenario.Choice.ID(try move["choice"].text()))))
        }
        var turned: [Int] = []
        for node in try members["turned"].elements() { turned.append(try node.number()) }
        return ScenarioPart(
            scenario: LessonStep.ID(try members["scenario"].text()), moves: moves, level: try members["level"].number(),
            ending: try members["ending"].textOrNothing().map { Scenario.Scene.ID($0) }, turned: turned)
    }
}
