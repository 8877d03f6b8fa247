/// Text reads as easily as its readers need: parents on a phone, adults in a break, children who listen.
enum Readability: CourseRule {
    /// The highest LIX, by reader.
    enum Limit {
        static let readAloud = 25
        static let parent = 35
        static let professional = 45
    }

    /// A shorter text says too little of how it reads.
    private static let fewestWords = 20

    static func check(_ context: RuleContext) -> [Diagnostic] {
        let names = Set(context.course.names.map { $0.lowercased() })
        return context.course.lessons.flatMap { lesson in
            lesson.blocks.flatMap { block -> [Diagnostic] in
                guard block.traits.allowance?.warning != .readability else { return [] }
                return texts(of: block).compactMap { runs, limit in
                    guard WordCount.of([runs]) >= fewestWords else { return nil }
                    let lix = LIX(runs.plainText, names: names)
                    guard lix.words >= fewestWords, lix.value > limit else { return nil }
                    return Diagnostic(
                        .readability(lix: lix.value, limit: limit, sentence: lix.longestSentence), at: block.location)
                }
            }
        }
    }

    private static func texts(of block: Block) -> [(text: [Inline], limit: Int)] {
        switch block.content {
        case .handout(let handout): handout.content.flatMap { texts(of: $0, limit: Limit.parent) }
        case .passage(let passage): texts(of: passage, limit: limit(for: block))
        case .activity(let activity):
            [(activity.purpose, limit(for: block))]
                + (activity.method + activity.wrapUp).flatMap { texts(of: $0, limit: limit(for: block)) }
        default: block.inlineRuns.map { ($0, limit(for: block)) }
        }
    }

    private static func texts(of passage: Passage, limit: Int) -> [(text: [Inline], limit: Int)] {
        switch passage {
        case .readAloud(let content): content.inlineRuns.map { ($0, Limit.readAloud) }
        // The words of others, and words in boxes, are not sentences of ours.
        case .quotation, .table, .reference: []
        default: passage.inlineRuns.map { ($0, limit) }
        }
    }

    private static func limit(for block: Block) -> Int {
        block.traits.audience == [.parent] ? Limit.parent : Limit.professional
    }
}
