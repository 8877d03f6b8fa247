import FoundationEssentials
import LearnCore
import LearnTestSupport
import Testing

@testable import LearnWeb

/// The courses of the repository, found from this file's own place, and one to change as a test needs.
enum GuideCourses {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "courses").path

    static let shipped: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { CourseFolder(path: folder + "/" + $0).holdsCourse }.sorted()

    static func guide(ofShipped name: String) throws -> (course: Course, guide: ParentGuide) {
        let source = CourseFolder(path: folder + "/" + name, name: name)
        let course = try #require(CourseReader.read(source).usableCourse)
        return (course, ParentGuide(of: course, pictures: Picture.all(of: course, in: source)))
    }

    static let handout = """
        <handout id="brev"><title>Spørg først</title><p>Spørg, <strong>før</strong> du tager et billede.</p>
          <list kind="numbered"><item>Vis det.</item><item><p>Gem</p><p>eller slet.</p></item></list></handout>
        """

    static func sample(_ blocks: String = handout) throws -> Course {
        try #require(SampleCourse.reading(blocks: blocks).usableCourse)
    }

    /// The course with its first block in another language too.
    static func sample(
        _ blocks: String = handout, in language: String, title: String = "Spørg først (Önce sor)",
        reviewed: Bool = false, fingerprint: String? = nil
    ) throws -> Course {
        var course = try sample(blocks)
        let source = try #require(course.lessons.first?.blocks.first)
        var block = source
        block.content = .handout(
            Handout(
                title: title, content: [.paragraph([.text("Spørg først: «Önce sor», SPØRG FØRST, Spørg førstes.")])]))
        let piece = Translation.Piece(
            block: block, sourceFingerprint: fingerprint ?? CourseWriter.fingerprint(of: source))
        course.modules[0].lessons[0].translations.append(
            Translation(
                lesson: course.lessons[0].id, language: language, isReviewed: reviewed, title: "Önce sor",
                pieces: [piece], location: source.location))
        return course
    }
}

extension ParentGuide {
    /// The page and the text.
    func texts(first language: String? = nil) throws -> (page: String, text: String) {
        let files = files(first: language)
        #expect(files.map { $0.path.suffix(5) } == [".html", "e.txt"])
        return (
            String(decoding: try #require(files.first).bytes, as: UTF8.self),
            String(decoding: files[1].bytes, as: UTF8.self)
        )
    }

    init(of course: Course) { self.init(of: course, pictures: []) }
}
