import Testing

@testable import LearnCore

@Suite("Drawings")
struct DrawingTests {
    private func svg(_ content: String) -> [UInt8] {
        Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24.4 12\">\(content)</svg>".utf8)
    }

    @Test("Shapes, words and references inside the drawing are harmless")
    func harmless() throws {
        let content = """
            <title>Kat</title><defs><path id="p" d="M0 0"/></defs><use href="#p"/><style>.a{fill:url(#g)}</style>
            <rect fill="url('#g')" style="stroke:red"/><text>Miav</text>
            """
        #expect(try Drawing.danger(in: svg(content), file: "f") == nil)
    }

    @Test(
        "Whatever runs or fetches is found",
        arguments: [
            "<script>alert(1)</script>", "<g onload=\"x()\"/>", "<foreignObject/>", "<image href=\"a.png\"/>",
            "<use href=\"other.svg#x\"/>", "<a href=\"https://example.org\"/>", "<style>@import 'x.css';</style>",
            "<rect style=\"fill:url(https://example.org/x)\"/>", "<rect fill=\"URL( 'data:x' )\"/>",
            "<animate attributeName=\"href\"/>",
            "<g><use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"x\"/></g>",
        ])
    func dangerous(content: String) throws {
        #expect(try Drawing.danger(in: svg(content), file: "f") != nil)
    }

    @Test("A picture's format is told by name and content together, and its size by its file")
    func formats() {
        let png: [UInt8] =
            [
                0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 2, 0, 0,
                0, 9,
            ]
        #expect(PictureFormat(path: "a.svg", bytes: svg("")) == .svg)
        #expect(PictureFormat(path: "a.PNG", bytes: png) == .png)
        #expect(PictureFormat(path: "a.png", bytes: svg("")) == nil)
        #expect(PictureFormat(path: "a.svg", bytes: Array("<html/>".utf8)) == nil)
        #expect(Picture(path: "a.svg", bytes: svg("")).size == Picture.Size(width: 24, height: 12))
        #expect(Picture(path: "a.png", bytes: png).size == Picture.Size(width: 258, height: 9))
        #expect(Picture(path: "a.gif", bytes: png).size == nil)
    }
}
