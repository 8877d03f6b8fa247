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
                #expect(question.evaluate(question.correctOptions).isCorrect, "\(lesson.id) \(block.id ?? "")")
                for option in question.options {
                    let wrong = question.correctOptions.symmetricDifference([option.id])
                    #expect(!question.evaluate(wrong).isCorrect, "\(lesson.id) \(block.id ?? "") \(option.id)")
                    #expect(!option.justification.plainText.isEmpty)
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
}
