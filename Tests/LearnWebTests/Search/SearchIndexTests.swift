import LearnTestSupport
import Testing

@testable import LearnCore
@testable import LearnWeb

@Suite("The index that the search page looks in")
struct SearchIndexTests {
    /// An index as the script understands it.
    private struct Unpacked {
        var words: [String] = []
        var places: [[Int]] = []
        var sections: [(page: String, anchor: String, heading: String)] = []

        init(_ file: [UInt8]) throws {
            let text = String(decoding: file, as: UTF8.self)
            let start = try #require(text.firstRange(of: " = "))
            let value = try JSONParser.parse(Array(text[start.upperBound...].utf8.dropLast(2)))
            guard case .string(let packed) = value["words"], case .string(let digits) = value["places"],
                case .array(let pages) = value["pages"]
            else { return }
            var before = "".unicodeScalars[...]
            for entry in packed.split(separator: " ") {
                let shared = try #require(entry.first.flatMap { Int(String($0), radix: 36) })
                let word = String(before.prefix(shared)) + entry.dropFirst()
                before = word.unicodeScalars[...]
                words.append(word)
            }
            let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
            for entry in digits.split(separator: " ") {
                var (place, value, weight) = (0, 0, 1)
                var list: [Int] = []
                for sign in entry {
                    let digit = try #require(alphabet.firstIndex(of: sign))
                    value += digit % 32 * weight
                    weight *= 32
                    if digit < 32 {
                        place += value
                        list.append(place)
                        (value, weight) = (0, 1)
                    }
                }
                places.append(list)
            }
            for case .array(let page) in pages {
                guard case .string(let path) = page[0], case .array(let sections) = page[2] else { continue }
                for case .array(let section) in sections {
                    guard case .string(let anchor) = section[0], case .string(let heading) = section[1] else {
                        continue
                    }
                    self.sections.append((path, anchor, heading))
                }
            }
        }

        func pages(with word: String) -> Set<String> {
            Set(words.indices.filter { words[$0] == word }.flatMap { places[$0] }.map { sections[$0 / 2].page })
        }
    }

    private func indexes(of course: Course) throws -> [Unpacked] {
        try SearchIndex.all(of: course, site: SiteSettings()).map { try Unpacked($0.bytes()) }
    }

    @Test("Every word that a reader meets before they answer leads to its lesson")
    func everyWord() throws {
        for (course, _) in ShippedSite.courses {
            let index = try #require(try indexes(of: course).first)
            #expect(
                index.words == index.words.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) })
            #expect(Set(index.words).count == index.words.count && index.words.count == index.places.count)
            for lesson in course.lessons {
                let texts = [lesson.title, lesson.summary.plainText] + lesson.blocks.flatMap(\.searchedText)
                for word in Set(texts.flatMap(SearchWords.of)) {
                    #expect(index.pages(with: word).contains("lessons/\(lesson.id).html"), "\(word)")
                }
            }
            for entry in course.glossary {
                for word in SearchWords.of(entry.term) {
                    #expect(index.pages(with: word).contains("glossary.html"), "\(word)")
                }
            }
        }
    }

    @Test("Words are found byte by byte as they are defined", arguments: 0..<20)
    func scanner(seed: Int) {
        var chance = SeededGenerator(seed: UInt64(seed))
        let signs = [
            "a", "Z", "é", "É", "æ", "Ø", "Å", "ä", "Ö", "ß", "ÿ", "Ÿ", "×", "÷", "7", "²", "½", "_", "-", "–", "…",
            "’",
            "»", " ", "\u{A0}", "\n", "\u{308}", "\u{30A}", "e\u{301}", "µ", "ª", "ſ", "İ", "ا", "👋🏽", "\u{200D}", "<",
        ]
        var scanner = WordScanner()
        for _ in 0..<500 {
            let familiar = Bool.random(using: &chance)
            let text = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
                signs[Int.random(in: 0..<(familiar ? 15 : signs.count), using: &chance)]
            }.joined()
            var words: [String] = []
            scanner.words(of: text) { words.append(String(decoding: $0, as: UTF8.self)) }
            #expect(words == SearchWords.of(text), "\(text.debugDescription)")
        }
    }

    @Test("It has at most 35 % of the bytes of the text that it finds")
    func size() throws {
        for (course, _) in ShippedSite.courses {
            let bytes = SearchIndex.all(of: course, site: SiteSettings()).reduce(0) { $0 + $1.bytes().count }
            let texts =
                course.lessons.flatMap { lesson in
                    [lesson.title, lesson.summary.plainText] + lesson.blocks.flatMap { $0.inlineRuns.map(\.plainText) }
                } + course.glossary.flatMap { [$0.term, $0.definition.plainText] }
            let text = texts.reduce(0) { $0 + $1.utf8.count + 1 }
            #expect(Double(bytes) <= 0.35 * Double(text), "\(course.id): \(bytes) of \(text), \(bytes * 100 / text) %")
        }
    }

    @Test("A course of many lessons has several files, and a lesson changes only its own")
    func parts() throws {
        var course = try #require(SampleCourse.reading(blocks: "<p>Et ord.</p>").usableCourse)
        let lesson = course.lessons[0]
        course.modules[0].lessons = (0..<600).map { number in
            var copy = lesson
            copy.id = Lesson.ID("l\(number)")
            return copy
        }
        let before = SearchIndex.all(of: course, site: SiteSettings())
        #expect(before.map(\.path) == ["search-index.js", "search-index-2.js", "search-index-3.js"])
        course.modules[0].lessons[300].title = "Noget andet"
        let after = SearchIndex.all(of: course, site: SiteSettings())
        #expect(zip(before, after).map { $0.bytes() == $1.bytes() } == [true, false, true])
        #expect(try Unpacked(after[1].bytes()).pages(with: "andet") == ["lessons/l300.html"])
    }

    @Test("Only the search page loads the index, and it lists every heading without a script")
    func loading() {
        for (path, bytes) in ShippedSite.files where path.hasSuffix(".html") {
            let page = String(decoding: bytes, as: UTF8.self)
            #expect(page.contains("search-index") == path.hasSuffix("search.html"), "\(path)")
        }
        for (course, _) in ShippedSite.courses {
            let page = ShippedSite.text("\(course.id)/search.html")
            for lesson in course.lessons {
                for block in lesson.blocks {
                    guard case .heading = block.content, let id = block.id else { continue }
                    #expect(page.contains("href=\"lessons/\(lesson.id).html#\(id)\""))
                }
            }
        }
    }

    @Test("Words are folded as typed words are, and split at signs")
    func words() {
        #expect(
            SearchWords.of("»Jeg-form«: Børn, ÆLDRE og 3. trin") == [
                "jeg", "form", "boern", "aeldre", "og", "3", "trin",
            ])
        #expect(SearchWords.beginning(of: "Et langt ord her", atMost: 9) == "Et langt…")
    }

    @Test("The beginning of a text is cut by bytes where it would be cut by characters", arguments: 0..<50)
    func beginnings(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let signs = [
            "a", "B", "æ", "Ø", " ", " ", "…", "»", "-", "7", "\u{A0}", "\r", "\n", "\u{301}", "👋🏽", "e\u{301}",
        ]
        for _ in 0..<100 {
            let isDanish = Bool.random(using: &chance)
            let text = (0..<Int.random(in: 0...14, using: &chance)).map { _ in
                signs[Int.random(in: 0..<(isDanish ? 11 : signs.count), using: &chance)]
            }.joined()
            let limit = Int.random(in: 1...9, using: &chance)
            let cut = text.prefix(limit)
            let expected = text.count > limit ? cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)] + "…" : text[...]
            let found = SearchWords.beginning(of: text, atMost: limit)
            #expect(Array(found.utf8) == Array(expected.utf8), "\(text.debugDescription), \(limit)")
        }
    }
}
