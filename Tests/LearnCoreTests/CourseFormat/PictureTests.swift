import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Pictures")
struct PictureTests {
    private func size(_ path: String, _ bytes: [UInt8]) -> Picture.Size? { Picture(path: path, bytes: bytes).size }

    @Test("The format is told by name and content together")
    func formats() {
        let jpeg = SamplePictures.jpeg(width: 4, height: 3)
        let gif = SamplePictures.gif(pictures: 1)
        #expect(PictureFormat(path: "a.jpg", bytes: jpeg) == .jpeg)
        #expect(PictureFormat(path: "a.JPEG", bytes: jpeg) == .jpeg)
        #expect(PictureFormat(path: "a.gif", bytes: gif) == .gif)
        #expect(PictureFormat(path: "a.gif", bytes: jpeg) == nil)
        #expect(PictureFormat(path: "a.jpg", bytes: gif) == nil)
        #expect(PictureFormat(path: "a.webp", bytes: jpeg) == nil)
        #expect(Set(PictureFormat.allCases.map(\.mediaType)).count == 4)
    }

    @Test(
        "A photo's size is as it is shown: one that was taken on its side is turned", arguments: 1...8, [true, false])
    func photoSize(orientation: Int, isLittleEndian: Bool) {
        let bytes = SamplePictures.jpeg(
            width: 400, height: 300, orientation: orientation, isLittleEndian: isLittleEndian)
        let turned = orientation > 4
        #expect(size("a.jpg", bytes) == Picture.Size(width: turned ? 300 : 400, height: turned ? 400 : 300))
    }

    @Test("The size stands in a frame of any kind, and in nothing else", arguments: UInt8(0xC0)...0xCF)
    func frames(marker: UInt8) {
        let bytes = SamplePictures.jpeg(width: 0x1234, height: 0x4321, frame: marker)
        let isFrame = ![0xC4, 0xC8, 0xCC].contains(marker)
        #expect(size("a.jpg", bytes) == (isFrame ? Picture.Size(width: 0x1234, height: 0x4321) : nil))
        #expect(size("a.jpg", SamplePictures.jpeg(width: 9, height: 0, frame: marker)) == nil)
    }

    @Test("A photo that tells where it was taken is seen through", arguments: [true, false])
    func position(isLittleEndian: Bool) {
        for (position, isTold) in [(SamplePictures.Position.none, false), (.exif, true), (.xmp, true)] {
            let bytes = SamplePictures.jpeg(
                width: 4, height: 3, position: position, isLittleEndian: isLittleEndian)
            #expect(JPEGHeader(bytes).hasPosition == isTold)
        }
    }

    @Test("A GIF has a size, and moves where it holds more than one picture", arguments: [true, false])
    func gif(hasOwnColours: Bool) {
        for pictures in 0...3 {
            let bytes = SamplePictures.gif(pictures: pictures, hasOwnColours: hasOwnColours)
            #expect(size("a.gif", bytes) == Picture.Size(width: 3, height: 2))
            #expect(GIFFile.isAnimated(bytes) == (pictures > 1))
        }
    }

    @Test("A file that is cut off or damaged has a size or none, and does no harm")
    func damaged() {
        var random = SeededGenerator(seed: 7)
        let files = [
            ("a.jpg", SamplePictures.jpeg(width: 400, height: 300, position: .exif)),
            ("a.jpg", SamplePictures.jpeg(width: 400, height: 300, position: .xmp, isLittleEndian: true)),
            ("a.gif", SamplePictures.gif(pictures: 2, hasOwnColours: true)),
        ]
        for (path, whole) in files {
            for length in 0...whole.count {
                let found = size(path, Array(whole.prefix(length)))
                #expect(found == nil || found == size(path, whole))
                _ = GIFFile.isAnimated(Array(whole.prefix(length)))
            }
            for _ in 0..<2_000 {
                var bytes = whole
                for _ in 0..<Int.random(in: 1...6, using: &random) {
                    bytes[Int.random(in: 3..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
                _ = size(path, bytes)
                _ = JPEGHeader(bytes).hasPosition
                _ = GIFFile.isAnimated(bytes)
            }
        }
    }
}
