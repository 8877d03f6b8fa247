import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

/// The schema that editors use says the same as the reader, as far as a schema can.
@Suite("The schema of the course language")
struct SchemaTests {
    /// What only the reader knows, by rule: a schema cannot say it, or not with a file alone in view.
    static let readersOnly: Set<Rule> = [
        // Of the file as XML.
        .xmlDocumentType, .xmlEncoding,
        // Of text: what is blank, and where loose text stands in mixed content.
        .emptyElement, .mixedContent,
        // Of values that depend on others.
        .missingAttribute, .attributeValue, .noRightAnswer, .severalRightAnswers, .noWrongAnswer, .duplicateOption,
        .tooFewOptions,
        .rowLength, .undatedLaw,
        // Of scenarios as graphs.
        .unreachableScene, .endlessLoop,
        // Of other files, and of the course as a whole.
        .danglingReference, .missingFile, .unreadableFile, .unlistedFile, .figureFormat, .unsafeDrawing, .photoPosition,
        .duplicateID, .wrongRoot, .translationSource, .translationShape, .staleTranslation,
        // Of cards, which have a language of their own.
        .cardCourse, .cardTrack, .cardLength,
        // Of language and time.
        .readability, .lessonTime, .stale,
    ]

    private let schema: XMLSchema

    init() throws {
        let bytes = try CourseFolder(path: ShippedCourses.folder + "/schema").read("course.xsd")
        schema = try #require(XMLSchema(bytes: bytes))
    }

    @Test("Every file of every course is valid", arguments: ShippedCourses.names)
    func shipped(name: String) throws {
        let folder = CourseFolder(path: ShippedCourses.folder + "/" + name)
        for path in folder.paths() where path.hasSuffix(".xml") && path != CardsReader.file {
            #expect(schema.errors(in: try folder.read(path)) == [], "\(path)")
        }
    }

    @Test("Every random course that the reader takes is valid", arguments: 0..<5)
    func generated(decade: UInt64) {
        for seed in decade * 40..<decade * 40 + 40 {
            var generator = CourseGenerator(seed: seed)
            for (path, bytes) in generator.course().writtenFiles {
                let errors = schema.errors(in: bytes)
                #expect(errors == [], "seed \(seed), \(path)")
            }
        }
    }

    @Test(
        "Every broken file is refused, unless what breaks it is what only the reader knows", arguments: BrokenCourse.all
    )
    func broken(course: BrokenCourse) {
        // A fault in a drawing is none of the course language.
        let rules = course.expected.filter { $0.contains(".xml:") }.compactMap { line in
            line.split(separator: " ").last.flatMap { Rule(rawValue: String($0)) }
        }
        let isRefused = course.files.contains { path, bytes in
            path.hasSuffix(".xml") && path != CardsReader.file && !schema.errors(in: bytes).isEmpty
        }
        if !isRefused { #expect(Set(rules).isSubset(of: Self.readersOnly), "\(course.name) is valid by the schema") }
    }

    @Test("What only the reader knows is what some broken course shows, or what no file can show")
    func everyException() {
        let unrefused = Set(
            BrokenCourse.all.filter { course in
                !course.files.contains {
                    $0.key.hasSuffix(".xml") && $0.key != CardsReader.file && !schema.errors(in: $0.value).isEmpty
                }
            }.flatMap(\.expected).compactMap { $0.split(separator: " ").last.flatMap { Rule(rawValue: String($0)) } })
        let elsewhere: Set<Rule> = [.unreadableFile, .stale]
        let unneeded = Self.readersOnly.subtracting(unrefused).subtracting(elsewhere)
        #expect(unneeded.isEmpty, "the schema knows \(unneeded.map(\.rawValue).sorted())")
    }
}
