internal import FoundationEssentials
internal import LearnCore

/// For the browser test: texts from standard input as a JSON array; to standard output each as the engine folds it, and
/// as the number that it reads in it, in the number's units.
@main
enum FoldedText {
    private struct Read: Encodable {
        let folded: String
        let units: String?
    }

    static func main() throws {
        var input: [UInt8] = []
        while let line = readLine(strippingNewline: false) { input += line.utf8 }
        let texts = try JSONDecoder().decode([String].self, from: Data(input))
        let read = texts.map { Read(folded: TypedText.folded($0), units: TypedNumber($0).map { String($0.units) }) }
        print(String(decoding: try JSONEncoder().encode(read), as: UTF8.self))
    }
}
