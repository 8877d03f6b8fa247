/// Finds the first place where bytes are not UTF-8 text.
enum UTF8Check {
    static func run(_ bytes: ArraySlice<UInt8>) throws(CSVFailure) {
        if !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil { return }
        var source = bytes.makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        var line = 1
        var column = 1
        var lastWasReturn = false
        while case .valid(let encoded) = parser.parseScalar(from: &source) {
            let scalar = Unicode.UTF8.decode(encoded)
            switch scalar {
            case "\0": throw CSVFailure(line: line, column: column, problem: .invalidUTF8)
            case "\n" where lastWasReturn: break
            case "\n", "\r":
                line += 1
                column = 1
            default: column += 1
            }
            lastWasReturn = scalar == "\r"
        }
        throw CSVFailure(line: line, column: column, problem: .invalidUTF8)
    }
}
