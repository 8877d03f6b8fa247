import FoundationEssentials
import LearnCore
import LearnTestSupport
import Synchronization

@testable import learn_cli

/// The program run inside a test: words in, status and texts out.
struct TestRun {
    let status: ExitStatus
    let output: String
    let errors: String

    /// - Parameter time: when it is, in seconds after the others' time (18 November 2026).
    init(_ words: String..., variables: [String: String] = [:], time: Double = 0) {
        self.init(words: words, variables: variables, time: time)
    }

    init(words: [String], variables: [String: String] = [:], time: Double = 0) {
        let texts = Mutex<[Output.Stream: String]>([:])
        let output = Output { stream, text in texts.withLock { $0[stream, default: ""] += text } }
        status = Program.run(words, in: Self.environment(variables, time: time), output: output)
        self.output = texts.withLock { $0[.output] ?? "" }
        errors = texts.withLock { $0[.error] ?? "" }
    }

    static func environment(
        _ variables: [String: String], time: Double = 0, isTerminal: Bool = false
    ) -> ProcessEnvironment {
        ProcessEnvironment(
            variables: variables, standardInputIsTerminal: isTerminal, standardOutputIsTerminal: false,
            programFolder: nil,
            now: { Date(timeIntervalSince1970: 1_795_000_000 + time) })
    }
}

extension TemporaryFolder {
    /// Writes a library with the sample course, and gives its path.
    func sampleLibrary(blocks: String = SampleCourse.everyBlock) -> String {
        write(SampleCourse.courseFile(), to: "courses/sample/course.xml")
        write(SampleCourse.lessonFile(blocks), to: "courses/sample/lessons/first.xml")
        write(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"/>"#, to: "courses/sample/figures/f.svg")
        return file("courses")
    }
}
