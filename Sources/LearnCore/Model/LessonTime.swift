/// What a lesson costs an adult: reading, thinking and answering, not holding its activities.
public enum LessonTime {
    /// Words that an adult reads in a minute, with thought.
    static let wordsPerMinute = 180.0

    /// The estimate in minutes, at least 1.
    public static func estimate(_ lesson: Lesson) -> Double {
        max(1, estimate(lesson.blocks))
    }

    /// The estimate in minutes for some blocks of a lesson.
    public static func estimate(_ blocks: [Block]) -> Double {
        blocks.reduce(0) { $0 + minutes(for: $1) }
    }

    /// What a block costs by itself, in seconds: at least half a minute where it has any words.
    static func seconds(for block: Block) -> Int {
        let seconds = Int((minutes(for: block) * 60).rounded())
        return seconds > 0 ? max(30, seconds) : 0
    }

    private static func minutes(for block: Block) -> Double {
        let guide = reading(block.guide?.inlineRuns ?? [])
        switch block.content {
        case .question(let question):
            let seconds = [.choice, .multiple].contains(question.kind) ? 40.0 : 60.0
            return seconds / 60 + reading(question.prompt.inlineRuns + question.body.inlineRuns) / 2 + guide
        case .scenario(let scenario):
            return reading(scenario.intro.inlineRuns) + 0.75 * Double(ScenarioGraph(scenario).paths().longest)
        case .reflection, .observation: return 1 + reading(block.content.inlineRuns) + guide
        default: return reading(block.content.inlineRuns) + guide
        }
    }

    private static func reading(_ runs: [[Inline]]) -> Double {
        Double(WordCount.of(runs)) / wordsPerMinute
    }
}
