public import LearnCore

/// Makes courses at random that keep every rule which is not about readability and time: every element of the
/// language, in every place where it can stand.
public struct CourseGenerator {
    private var random: SeededGenerator
    private var nextID = 0
    private let place = SourceLocation(file: "", line: 1, column: 1)

    public init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    public mutating func course(lessons: ClosedRange<Int> = 1...4, blocks: ClosedRange<Int> = 1...8) -> Course {
        var course = Course(
            id: Course.ID(id("kursus")), version: "1.\(int(0...9))", language: pick(["da", "en", "ar"]),
            title: words(1...4),
            summary: inlines(), audience: some(Role.allCases), stages: some(Stage.allCases),
            licence: pick(["", "CC-BY-4.0"]), freshness: freshness(), objectives: many(0...3) { $0.inlines() },
            names: many(0...2) { $0.pick(["Fidus-katten", "Trolden"]) + String($0.int(0...9)) }, modules: [],
            glossary: many(0...3) { generator in
                GlossaryEntry(
                    id: GlossaryEntry.ID(generator.id("ord")), term: generator.words(1...2),
                    definition: generator.inlines(), location: generator.place)
            }, location: place)
        for _ in 0..<int(1...2) {
            course.modules.append(
                Module(
                    id: Module.ID(id("modul")), title: words(1...3),
                    lessons: many(lessons) { $0.lesson(blocks, course.glossary) }, location: place))
        }
        return course
    }

    private mutating func lesson(_ blocks: ClosedRange<Int>, _ glossary: [GlossaryEntry]) -> Lesson {
        Lesson(
            id: Lesson.ID(id("lektion")), title: words(1...5), summary: bool() ? inlines() : [], minutes: int(1...120),
            audience: bool() ? some(Role.allCases) : [], blocks: many(blocks) { $0.block(glossary) }, location: place)
    }

    // MARK: Blocks

    private mutating func block(_ glossary: [GlossaryEntry]) -> Block {
        let content = content(glossary)
        let needsID =
            switch content {
            case .passage, .note: false
            default: true
            }
        var block = Block(
            id: needsID || bool() ? Block.ID(id("blok")) : nil, traits: traits(), content: content, location: place)
        if case .note(let note) = content, note.kind == .law {
            block.traits.freshness.source = words(1...3)
            block.traits.freshness.reviewBy = day()
        }
        if case .passage(.quotation) = content { block.traits.freshness.source = nil }
        if case .heading = content {
        } else if int(0...3) == 0 {
            block.guide = Guide(
                say: many(1...2) { $0.inlines() }, act: many(0...1) { $0.inlines() },
                watch: many(0...1) { $0.inlines() }, see: many(0...2) { $0.inlines() })
        }
        return block
    }

    private mutating func content(_ glossary: [GlossaryEntry]) -> Block.Content {
        switch int(0...12) {
        case 0: .heading(inlines(glossary))
        case 1, 2: .passage(passage(depth: 0, glossary))
        case 3:
            .note(Note(kind: pick(Note.Kind.allCases), title: maybe { $0.words(1...3) }, content: flow(1, glossary)))
        case 4:
            .stepCards(
                StepCards(
                    title: maybe { $0.words(1...3) },
                    cards: many(1...3) { generator in
                        StepCard(
                            id: StepCard.ID(generator.id("kort")), title: generator.words(1...2),
                            starters: generator.many(0...2) { $0.inlines() }, content: generator.flow(1, glossary))
                    }))
        case 5: .dialogue(Dialogue(title: maybe { $0.words(1...3) }, setting: bool() ? inlines() : [], turns: turns()))
        case 6:
            .activity(
                Activity(
                    title: words(1...3), stamp: maybe { $0.words(1...2) }, minutes: int(1...240),
                    grouping: pick(Activity.Grouping.allCases), purpose: inlines(),
                    materials: many(0...3) { $0.flow(1, glossary) }, method: flow(1, glossary),
                    wrapUp: bool() ? flow(1, glossary) : []))
        case 7:
            .checklist(
                Checklist(
                    title: maybe { $0.words(1...2) },
                    checks: many(1...4) { generator in
                        Checklist.Check(id: Checklist.Check.ID(generator.id("punkt")), text: generator.inlines())
                    }))
        case 8: .reflection(Reflection(prompt: flow(1, glossary)))
        case 9:
            .observation(
                Observation(
                    title: words(1...3), prompt: flow(1, glossary),
                    anchors: (1...int(3...5)).map { Observation.Anchor(value: $0, text: inlines()) }))
        case 10: .handout(Handout(title: words(1...3), content: flow(1, glossary)))
        case 11: .question(question(glossary))
        default: .scenario(scenario())
        }
    }

    private mutating func traits() -> Block.Traits {
        Block.Traits(
            basis: maybe { $0.pick(Basis.allCases) }, freshness: freshness(),
            audience: int(0...4) == 0 ? some(Role.allCases) : [],
            allowance: int(0...6) == 0 ? Allowance(warning: .readability, reason: words(1...4)) : nil)
    }

    private mutating func freshness() -> Freshness {
        guard int(0...3) == 0 else { return Freshness() }
        return Freshness(
            source: maybe { $0.words(1...4) }, reviewer: maybe { $0.pick(Role.allCases) },
            reviewedOn: maybe { $0.day() },
            reviewBy: maybe { $0.day() })
    }

    private mutating func turns() -> [Dialogue.Turn] {
        [.line(speaker: words(1...1), words: inlines())]
            + many(0...4) { generator in
                generator.bool()
                    ? .line(speaker: generator.words(1...2), words: generator.inlines()) : .action(generator.inlines())
            }
    }

    // MARK: Questions and scenarios

    private mutating func question(_ glossary: [GlossaryEntry]) -> Question {
        let body: Question.Body =
            switch int(0...4) {
            case 0: .choice(options(right: 1))
            case 1: .multiple(options(right: 2))
            case 2: .order(options(right: 0))
            case 3: match()
            default: gap()
            }
        return Question(prompt: flow(1, glossary), body: body, hints: many(0...3) { $0.inlines() })
    }

    private mutating func options(right: Int) -> [Question.Option] {
        (0..<int(3...6)).map { index in
            Question.Option(
                id: Question.Option.ID("o\(index)"), isCorrect: index < right, text: distinct(index),
                justification: inlines())
        }
    }

    private mutating func match() -> Question.Body {
        let pairs = (0..<int(3...6)).map { index in
            Question.Pair(
                id: Question.Pair.ID("p\(index)"), text: distinct(index), match: distinct(index),
                justification: inlines())
        }
        let distractors = (6..<6 + int(0...2)).map { index in
            Question.Distractor(
                id: Question.Distractor.ID("p\(index)"), text: distinct(index),
                justification: bool() ? inlines() : [])
        }
        return .match(pairs, distractors: distractors)
    }

    private mutating func gap() -> Question.Body {
        let count = int(1...3)
        var sentence: [Inline] = []
        for index in 0..<count {
            sentence += [.text(words(1...3) + " "), .gap(Question.Blank.ID("g\(index)"))]
        }
        sentence.append(.text("."))
        return .gap(
            sentence: sentence,
            blanks: (0..<count).map { index in
                let misses = (0..<int(0...3)).map { place in
                    Question.Blank.Miss(text: "\(place) " + words(1...1) + "m", feedback: inlines())
                }
                return Question.Blank(
                    id: Question.Blank.ID("g\(index)"), isOffered: !misses.isEmpty && bool(),
                    accepted: many(1...3) { $0.accepted() }, misses: misses, justification: inlines())
            })
    }

    private mutating func accepted() -> Question.Blank.Accepted {
        guard int(0...3) == 0 else { return Question.Blank.Accepted(words(1...2) + "a") }
        return Question.Blank.Accepted(
            pick(["3,2", "-4.50", "100", "0,125"]), tolerance: TypedNumber(pick(["0", "0,5", "1.25"])))
    }

    /// A row of scenes, each leading to a later one or an ending.
    private mutating func scenario() -> Scenario {
        let count = int(1...5)
        let endings = int(1...3)
        let targets = (0..<count).map { "scene\($0)" } + (0..<endings).map { "slut\($0)" }
        let scenes = (0..<count).map { index -> Scenario.Scene in
            var aims = [targets[index + 1], targets[int(index + 1...targets.count - 1)]]
            if index == count - 1 { aims = Array(targets[count...]) }
            return Scenario.Scene(
                id: Scenario.Scene.ID(targets[index]),
                content: [.passage(passage(depth: 1, []))]
                    + turns().map { .turn($0) },
                choices: aims.enumerated().map { place, aim in
                    Scenario.Choice(
                        id: Scenario.Choice.ID("v\(place)"), target: Scenario.Scene.ID(aim), shift: int(-3...3),
                        text: inlines(), justification: inlines())
                })
        }
        return Scenario(
            title: words(1...3), intro: flow(1, []), start: "scene0", level: int(1...7), scenes: scenes,
            endings: (0..<endings).map { index in
                Scenario.Ending(
                    id: Scenario.Scene.ID("slut\(index)"), outcome: pick(Scenario.Ending.Outcome.allCases),
                    title: words(1...2), content: flow(1, []), debrief: flow(1, []))
            })
    }

    // MARK: Text

    private mutating func flow(_ depth: Int, _ glossary: [GlossaryEntry]) -> [Passage] {
        many(1...3) { $0.passage(depth: depth, glossary) }
    }

    private mutating func passage(depth: Int, _ glossary: [GlossaryEntry]) -> Passage {
        switch depth > 2 ? 0 : int(0...8) {
        case 0...3: .paragraph(inlines(glossary))
        case 4:
            .list(
                ItemList(kind: pick(ItemList.Kind.allCases), items: many(1...3) { $0.flow(depth + 1, glossary) }))
        case 5: .table(table())
        case 6:
            .quotation(
                Quotation(
                    source: words(1...3), address: maybe { _ in "https://konfliktloesning.dk" },
                    content: flow(depth + 1, glossary)))
        case 7: .readAloud(flow(depth + 1, glossary))
        default: .reference(Reference(address: "https://retsinformation.dk/?a=1&b=2", title: inlines()))
        }
    }

    private mutating func table() -> Table {
        let columns = int(1...4)
        return Table(
            caption: bool() ? inlines() : [], head: many(columns...columns) { $0.inlines() },
            rows: many(1...4) { generator in
                generator.many(columns...columns) { $0.int(0...4) == 0 ? [] : $0.inlines() }
            }, hasRowHeaders: bool())
    }

    /// Running text as a reader would give it back: no two texts side by side, no space at the ends or twice.
    private mutating func inlines(_ glossary: [GlossaryEntry] = [], depth: Int = 0) -> [Inline] {
        var pieces: [Inline] = [.text(words(1...6))]
        for _ in 0..<(depth > 1 ? 0 : int(0...2)) {
            guard case .text(let before)? = pieces.last else { continue }
            pieces[pieces.count - 1] = .text(before + " ")
            let inner = inlines(glossary, depth: depth + 1)
            switch int(0...4) {
            case 0: pieces.append(.emphasis(inner))
            case 1: pieces.append(.strong(inner))
            case 2:
                pieces.append(
                    .link(Link(target: .external("https://dkr.dk/a?b=\"c\"&d='e'"), content: inner, location: place)))
            case 3 where !glossary.isEmpty: pieces.append(.term(glossary[int(0...glossary.count - 1)].id, inner))
            default: pieces.append(.emphasis(inner))
            }
            pieces.append(.text(", " + words(1...4)))
        }
        return pieces
    }

    private static let vocabulary = [
        "barn", "følelse", "behov", "ærligt", "ånde", "<ro>", "a&b", "”hej”", "»ja«", "to", "3", "🐱", "é", "æøå", "x>y",
        "ord", "“citat”", "مرحبا", "e\u{301}",
    ]

    private mutating func words(_ count: ClosedRange<Int>) -> String {
        (0..<int(count)).map { _ in pick(Self.vocabulary) }.joined(separator: " ")
    }

    /// Text that differs from that of every other number.
    private mutating func distinct(_ number: Int) -> [Inline] { [.text("\(number) \(words(1...4))")] }

    private mutating func id(_ stem: String) -> String {
        nextID += 1
        return "\(stem)-\(nextID)"
    }

    private mutating func day() -> CalendarDay {
        CalendarDay(year: int(2020...2040), month: int(1...12), day: int(1...28)) ?? CalendarDay.firstOf2027
    }

    // MARK: Chance

    private mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    private mutating func bool() -> Bool { Bool.random(using: &random) }
    private mutating func pick<Value>(_ values: [Value]) -> Value { values[int(0...values.count - 1)] }
    private mutating func maybe<Value>(_ make: (inout CourseGenerator) -> Value) -> Value? {
        bool() ? make(&self) : nil
    }

    private mutating func some<Value>(_ values: [Value]) -> [Value] {
        let chosen = values.filter { _ in bool() }
        return chosen.isEmpty ? [pick(values)] : chosen
    }

    private mutating func many<Value>(
        _ count: ClosedRange<Int>, _ make: (inout CourseGenerator) -> Value
    ) -> [Value] {
        var values: [Value] = []
        for _ in 0..<int(count) { values.append(make(&self)) }
        return values
    }
}

extension CalendarDay {
    fileprivate static let firstOf2027 = CalendarDay(daysSince1970: 20_819)
}

extension Course {
    /// The files of a course, with each lesson named after its id.
    public var writtenFiles: [String: [UInt8]] {
        let paths = modules.map { $0.lessons.map { "lessons/\($0.id).xml" } }
        var files = ["course.xml": Array(CourseWriter.courseFile(self, lessonPaths: paths).utf8)]
        for lesson in lessons { files["lessons/\(lesson.id).xml"] = Array(CourseWriter.lessonFile(lesson).utf8) }
        return files
    }
}
