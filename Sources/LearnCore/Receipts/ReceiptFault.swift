/// Why a receipt is not taken in, and where in the file.
public struct ReceiptFault: Error, Sendable, Equatable {
    public enum Problem: Sendable, Equatable {
        case tooLarge(most: Int)
        /// From 0.
        case notJSON(byte: Int)
        case missing(String)
        case unknownMember(String)
        case notA(Kind)
        case otherFormat(String)
        case unknownCourse(String, suggestion: String?)
        case newerVersion(String, known: String)
        case unknownLesson(String)
        case unknownQuestion(String)
        case unknownScenario(String)
        case unknownPart(String)
        case noSuchMove(scene: String, choice: String)
        /// Not a response that the question can be given.
        case noResponse
        case twice(String)
        case inFuture(String)
        /// The page judged otherwise than the engine does.
        case judgedOtherwise(said: String, engine: String)
    }

    /// What a value was to be.
    public enum Kind: String, Sendable, CaseIterable {
        case object, list, text, number, truth, time, identifier, verdict
    }

    /// A path into the file, such as `$.lessons[0].begun`.
    public let path: String
    public let problem: Problem

    public init(_ path: String, _ problem: Problem) {
        self.path = path
        self.problem = problem
    }

    /// Whether a change of the course since the receipt was begun can be the reason.
    var canComeFromOlderVersion: Bool {
        switch problem {
        case .unknownLesson, .unknownQuestion, .unknownScenario, .unknownPart, .noSuchMove, .noResponse,
            .judgedOtherwise:
            true
        default: false
        }
    }
}
