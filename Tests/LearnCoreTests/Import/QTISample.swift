import LearnCore
import LearnTestSupport
import Testing

/// QTI written for these tests.
enum QTISample {
    static let namespace = "http://www.imsglobal.org/xsd/imsqti_v2p1"

    static func item(
        _ body: String, declarations: String = "", processing: String = "", after: String = "",
        title: String = "Regler i skolegården"
    ) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <assessmentItem xmlns="\(namespace)" identifier="leg" title="\(title)" adaptive="false" timeDependent="false">
        \(declarations)
        <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
        <outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
        <itemBody>\(body)</itemBody>
        \(processing)
        \(after)
        </assessmentItem>
        """
    }

    static func response(
        _ correct: [String], cardinality: String = "single", type: String = "identifier", name: String = "RESPONSE",
        mapping: String = ""
    ) -> String {
        let values = correct.map { "<value>\($0)</value>" }.joined()
        return """
            <responseDeclaration identifier="\(name)" cardinality="\(cardinality)" baseType="\(type)">\
            \(correct.isEmpty ? "" : "<correctResponse>\(values)</correctResponse>")\(mapping)</responseDeclaration>
            """
    }

    static let matchCorrect = """
        <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>
        """

    static func choices(_ words: [String], feedback: [String] = []) -> String {
        words.enumerated().map { index, text in
            let identifier = "C\(index + 1)"
            let inline =
                feedback.indices.contains(index)
                ? "<feedbackInline outcomeIdentifier=\"FEEDBACK\" identifier=\"\(identifier)\" showHide=\"show\">"
                    + "\(feedback[index])</feedbackInline>" : ""
            return "<simpleChoice identifier=\"\(identifier)\">\(text)\(inline)</simpleChoice>"
        }.joined()
    }

    static func choice(_ words: [String], feedback: [String] = [], prompt: String = "Hvem siger stop?") -> String {
        """
        <choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1"><prompt>\(prompt)</prompt>\
        \(choices(words, feedback: feedback))</choiceInteraction>
        """
    }

    static func read(_ text: String, name: String = "item.xml") throws -> CourseImport {
        try read([ImportSource.file(name, Array(text.utf8))])
    }

    static func package(_ files: [String: String]) -> ImportSource {
        .folder(
            "pakke",
            files.sorted { $0.key < $1.key }.map { CourseFile(path: $0.key, bytes: Array($0.value.utf8)) })
    }

    static func read(_ sources: [ImportSource]) throws -> CourseImport {
        try CourseImport.read(sources, as: CourseImport.Options(id: "leg", title: "Leg", language: .danish))
    }

    /// What the item has become, if it is a single question.
    static func question(_ text: String) throws -> Question {
        try #require(read(text).course.lessons.first?.questions.first).question
    }

    /// The same in the spelling of version 3.
    static func version3(_ text: String) -> String {
        var result = ""
        var rest = text.replacing(namespace, with: "http://www.imsglobal.org/xsd/imsqtiasi_v3p0")[...]
        while let open = rest.firstIndex(of: "<") {
            result += rest[...open]
            rest = rest[rest.index(after: open)...]
            let end = rest.firstIndex { $0 == " " || $0 == ">" || $0 == "/" && !rest.hasPrefix("/") } ?? rest.endIndex
            var name = String(rest[..<end])
            let isEnd = name.hasPrefix("/")
            if isEnd { name.removeFirst() }
            let isOwn =
                !["p", "div", "em", "b", "br", "blockquote", "img", "object"].contains(name)
                && name.first?.isLetter == true
            result += (isEnd ? "/" : "") + (isOwn ? "qti-" + kebab(name) : name)
            rest = rest[end...]
            guard isOwn, !isEnd, let close = rest.firstIndex(of: ">") else { continue }
            result += rest[..<close].split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .map {
                    $0.offset.isMultiple(of: 2) && !$0.element.contains("xmlns")
                        ? kebab(String($0.element)) : String($0.element)
                }
                .joined(separator: "\"")
            rest = rest[close...]
        }
        return result + rest
    }

    private static func kebab(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
    }
}
