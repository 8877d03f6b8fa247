internal import FoundationEssentials
internal import LearnCore

/// For the browser test: texts from standard input as a JSON array, each as the engine folds it to standard output.
@main
enum FoldedText {
    static func main() throws {
        var input: [UInt8] = []
        while let line = readLine(strippingNewline: false) { input += line.utf8 }
        let texts = try JSONDecoder().decode([String].self, from: Data(input))
        print(String(decoding: try JSONEncoder().encode(texts.map(TypedText.folded)), as: UTF8.self))
    }
}
