import LearnTestSupport

@testable import LearnCore

/// Word documents written for these tests, as the folder that is in the archive.
enum WordSample {
    static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

    /// - Parameters:
    ///   - body: what stands in the body.
    ///   - parts: more parts of the package, by path.
    ///   - relationships: of the text, by type: target, and `true` where it is outside.
    static func package(
        _ body: String, namespace: String = main, parts: [String: String] = [:],
        relationships: [(id: String, type: String, target: String, isExternal: Bool)] = []
    ) -> ImportSource {
        let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        let all =
            [("s", "styles", "styles.xml", false), ("n", "numbering", "numbering.xml", false)] + relationships
        let links = all.map { id, type, target, isExternal in
            "<Relationship Id=\"\(id)\" Type=\"\(types)\(type)\" Target=\"\(target)\""
                + (isExternal ? " TargetMode=\"External\"/>" : "/>")
        }
        var files: [String: String] = [
            "[Content_Types].xml":
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            "_rels/.rels":
                "<Relationships><Relationship Id=\"d\" Type=\"\(types)officeDocument\" Target=\"/word/tekst.xml\"/></Relationships>",
            "word/_rels/tekst.xml.rels": "<Relationships>\(links.joined())</Relationships>",
            "word/tekst.xml": document(body, namespace: namespace), "word/styles.xml": styles(namespace),
            "word/numbering.xml": numbering(namespace),
        ]
        files.merge(parts) { _, new in new }
        return .folder(
            "brev.docx", files.sorted { $0.key < $1.key }.map { CourseFile(path: $0.key, bytes: Array($0.value.utf8)) })
    }

    static func document(_ body: String, namespace: String = main) -> String {
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <x:document xmlns:x="\(namespace)" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
         xmlns:w="\(namespace)" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
         xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
         xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
         xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
         xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">
        <x:body>\(body)</x:body></x:document>
        """
    }

    /// The styles of a Danish Word: names on the screen are Danish, ids too.
    private static func styles(_ namespace: String) -> String {
        """
        <w:styles xmlns:w="\(namespace)">
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
          <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Overskrift3"><w:name w:val="heading 3"/></w:style>
        <w:style w:type="paragraph" w:styleId="Afsnit"><w:name w:val="SSP afsnit"/><w:basedOn w:val="Overskrift2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Rund"><w:name w:val="Rund"/><w:basedOn w:val="Rund2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Rund2"><w:name w:val="Rund 2"/><w:basedOn w:val="Rund"/></w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Billedtekst"><w:name w:val="caption"/></w:style>
        <w:style w:type="character" w:styleId="Staerk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
        </w:styles>
        """
    }

    private static func numbering(_ namespace: String) -> String {
        """
        <w:numbering xmlns:w="\(namespace)">
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>
          <w:lvlText w:val="•"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>
          <w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF06F;"/>
          <w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
        </w:numbering>
        """
    }

    // MARK: Pieces

    static func p(_ words: String, style: String? = nil, list: (Int, Int)? = nil) -> String {
        let look =
            (style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? "")
            + (list.map { "<w:numPr><w:ilvl w:val=\"\($0.1)\"/><w:numId w:val=\"\($0.0)\"/></w:numPr>" } ?? "")
        return "<w:p>" + (look.isEmpty ? "" : "<w:pPr>\(look)</w:pPr>") + (words.isEmpty ? "" : r(words)) + "</w:p>"
    }

    static func r(_ words: String, _ look: String = "") -> String {
        "<w:r>" + (look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>") + "<w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
    }

    static func read(_ source: ImportSource) throws -> CourseImport {
        try CourseImport.read(
            [source],
            as: CourseImport.Options(id: "brev", title: "Brev", language: .danish, prefersSourceTitle: true))
    }

    static func blocks(_ body: String) throws -> [Block.Content] {
        try read(package(body)).course.lessons.flatMap { $0.blocks.map(\.content) }
    }
}
