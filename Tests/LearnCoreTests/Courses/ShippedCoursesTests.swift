import FoundationEssentials
import Testing

@testable import LearnCore

/// The courses of the repository, found from this file's own place.
enum ShippedCourses {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "courses").path

    static let names: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { CourseFolder(path: folder + "/" + $0).holdsCourse }.sorted()

    static func reading(_ name: String) -> CourseReader.Reading {
        CourseReader.read(CourseFolder(path: folder + "/" + name, name: name))
    }
}

@Suite("The courses of the repository")
struct ShippedCoursesTests {
    @Test("Each is without faults", arguments: ShippedCourses.names)
    func faultless(name: String) {
        let diagnostics = ShippedCourses.reading(name).diagnostics
        #expect(
            diagnostics.isEmpty, "\(diagnostics.map { $0.text(in: .english, sourceLine: nil) }.joined(separator: "\n"))"
        )
    }

    @Test("Every question is right for its key alone, and every option says why", arguments: ShippedCourses.names)
    func questions(name: String) throws {
        let course = try #require(ShippedCourses.reading(name).usableCourse)
        for lesson in course.lessons {
            for (block, question) in lesson.questions {
                let place = Comment(rawValue: "\(lesson.id) \(block.id ?? "")")
                let right = question.evaluate(question.rightResponse)
                #expect(right.isCorrect, place)
                #expect(question.accepts(question.rightResponse), place)
                #expect(right.parts.allSatisfy { !$0.feedback.plainText.isEmpty }, place)
                for wrong in question.wrongResponses {
                    let evaluation = question.evaluate(wrong)
                    #expect(!evaluation.isCorrect, place)
                    let isChoice = question.kind == .choice || question.kind == .multiple
                    if isChoice { #expect(evaluation.chosen.allSatisfy { !$0.feedback.plainText.isEmpty }, place) }
                    // What is wrong is never explained by the answer.
                    for (part, answer) in zip(evaluation.parts, right.parts) where !isChoice && !part.isRight {
                        #expect(part.feedback != answer.feedback, place)
                    }
                }
            }
        }
    }

    @Test("Fidus-katten has the lessons, activities and questions that it promises")
    func fidusKatten() throws {
        let course = try #require(ShippedCourses.reading("fidus-katten").usableCourse)
        #expect(course.lessons.count >= 7)
        #expect(course.lessons.allSatisfy { (5...20).contains($0.minutes) })
        #expect(course.lessons.flatMap(\.activities).count >= 3)
        #expect(course.lessons.flatMap(\.questions).count >= 15)
        let blocks = course.lessons.flatMap(\.blocks)
        #expect(Set(blocks.compactMap(\.basis)) == Set(Basis.allCases))
        #expect(
            blocks.contains { if case .stepCards(let steps) = $0.content { steps.cards.count == 3 } else { false } })
    }

    @Test(
        "Every path through every scenario ends with a debrief, and the ladder stays a ladder",
        arguments: ShippedCourses.names)
    func scenarios(name: String) throws {
        let course = try #require(ShippedCourses.reading(name).usableCourse)
        for (_, scenario) in course.lessons.flatMap(\.scenarios) {
            var ended: Set<Scenario.Scene.ID> = []
            var paths = 0
            func walk(_ play: ScenarioPlay, seen: Set<Scenario.Scene.ID>) {
                switch play.place {
                case .ending(let ending):
                    paths += 1
                    ended.insert(ending.id)
                    #expect(!ending.debrief.inlineRuns.isEmpty)
                    #expect(play.turns.allSatisfy { ConflictLadder.steps.contains($0.after) })
                case .scene(let scene):
                    guard !seen.contains(scene.id) else { return }
                    for choice in scene.choices {
                        var next = play
                        let isPlayed = next.play(choice.id)
                        #expect(isPlayed)
                        walk(next, seen: seen.union([scene.id]))
                    }
                case nil: Issue.record("\(scenario.title): a choice leads nowhere")
                }
            }
            walk(ScenarioPlay(scenario), seen: [])
            #expect(ended == Set(scenario.endings.map(\.id)), "\(scenario.title)")
            #expect(paths == ScenarioGraph(scenario).paths().count)
            #expect(Set(scenario.endings.map(\.outcome)).count > 1, "\(scenario.title) has one outcome")
        }
    }

    @Test(
        "Each course holds what its issue promises",
        arguments: [
            Promise(course: "fidus-katten", lessons: 8, activities: 3, questions: 15, scenarios: 1, scenes: 1),
            Promise(course: "konflikt-trolden", lessons: 6, activities: 3, questions: 15, scenarios: 1, scenes: 1),
            Promise(course: "konfliktmaegling", lessons: 8, activities: 0, questions: 25, scenarios: 3, scenes: 10),
            Promise(course: "digitalt-koerekort", lessons: 8, activities: 8, questions: 0, scenarios: 0, scenes: 0),
            Promise(course: "web-etik", lessons: 8, activities: 0, questions: 25, scenarios: 2, scenes: 1),
            Promise(course: "ssp-laerer", lessons: 10, activities: 0, questions: 30, scenarios: 0, scenes: 0),
        ])
    func promises(promise: Promise) throws {
        let course = try #require(ShippedCourses.reading(promise.course).usableCourse)
        #expect(course.lessons.count >= promise.lessons)
        #expect(course.lessons.flatMap(\.activities).count >= promise.activities)
        #expect(course.lessons.flatMap(\.questions).count >= promise.questions)
        let scenarios = course.lessons.flatMap(\.scenarios)
        #expect(scenarios.count >= promise.scenarios)
        #expect(scenarios.allSatisfy { $0.scenario.scenes.count >= promise.scenes })
    }

    @Test("From one source come the adult's lessons and the parents' guide")
    func audiences() throws {
        let course = try #require(ShippedCourses.reading("digitalt-koerekort").usableCourse)
        #expect(course.filtered(for: []) == course)
        let guide = course.filtered(for: [.parent]).lessons.flatMap(\.blocks)
        #expect(guide.count >= 8)
        #expect(guide.allSatisfy { if case .handout = $0.content { true } else { false } })
        #expect(course.filtered(for: [.sspConsultant]).modules.isEmpty)
    }

    @Test("The licence has eight stamps, each with an activity of 10 to 20 minutes and a handout in four languages")
    func licence() throws {
        let course = try #require(ShippedCourses.reading("digitalt-koerekort").usableCourse)
        let stamps = course.lessons.filter { $0.activities.contains { $0.stamp != nil } }
        #expect(Set(stamps.flatMap(\.activities).compactMap(\.stamp)).count == 8)
        for lesson in stamps {
            for activity in lesson.activities where activity.stamp != nil {
                #expect((10...20).contains(activity.minutes))
                #expect(!activity.materials.isEmpty)
            }
            let handouts = lesson.blocks.filter { if case .handout = $0.content { true } else { false } }
            #expect(handouts.count == 1)
            #expect(Set(lesson.translations.map(\.language)) == ["ar", "en", "tr"])
            for translation in lesson.translations {
                #expect(translation.pieces.map(\.block.id) == handouts.map(\.id))
                #expect(!translation.isReviewed)
                #expect(translation.isRightToLeft == (translation.language == "ar"))
            }
        }
    }
}

struct Promise: Sendable, CustomTestStringConvertible {
    let course: String
    let lessons: Int
    let activities: Int
    let questions: Int
    let scenarios: Int
    /// In each scenario.
    let scenes: Int

    var testDescription: String { course }
}

extension Question {
    /// Responses that can be given and are not right: one change away from the right one in every part.
    var wrongResponses: [Response] {
        switch body {
        case .choice(let options): options.filter { !$0.isCorrect }.map { .chosen([$0.id]) }
        case .multiple(let options):
            options.map { option in
                Set(options.filter(\.isCorrect).map(\.id)).symmetricDifference([option.id])
            }.filter { !$0.isEmpty }.map { .chosen($0) }
        case .order(let options):
            options.indices.dropFirst().map { index in
                var order = options.map(\.id)
                order.swapAt(index - 1, index)
                return .ordered(order)
            }
        case .match(let pairs, _):
            pairs.indices.dropFirst().map { index in
                var matches = Dictionary(uniqueKeysWithValues: pairs.map { ($0.id, $0.id) })
                matches[pairs[index].id] = pairs[index - 1].id
                return .matched(matches)
            }
        case .gap(_, let blanks):
            blanks.flatMap { blank in
                ([.other] + blank.misses.indices.map { .expected($0) }).map { (wrong: Response.Filling) in
                    var fillings = Dictionary(
                        uniqueKeysWithValues: blanks.map { ($0.id, Response.Filling.accepted(0)) })
                    fillings[blank.id] = wrong
                    return .filled(fillings)
                }
            }
        }
    }
}
