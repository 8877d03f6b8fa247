/// Reads JSON strictly (RFC 8259 within I-JSON, RFC 7493): UTF-8 alone, no name twice in an object, no half surrogate
/// pair. What two readers could understand differently is refused, because it is signed.
struct JSONParser {
    /// Where the text stops being JSON, or being what ``JSONValue`` holds.
    struct Failure: Error, Equatable {
        let byte: Int
    }

    private let bytes: [UInt8]
    private var position = 0
    private static let deepest = 32
    /// A credential is some thousand bytes.
    private static let largest = 1 << 20

    static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
        guard bytes.count <= largest else { throw Failure(byte: largest) }
        var parser = JSONParser(bytes: bytes)
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.position == bytes.count else { throw Failure(byte: parser.position) }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var here: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = here, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard here == byte else { return false }
        position += 1
        return true
    }

    private mutating func require(_ text: String) throws(Failure) {
        for byte in text.utf8 where !take(byte) { throw Failure(byte: position) }
    }

    private mutating func value(depth: Int) throws(Failure) -> JSONValue {
        skipSpace()
        guard depth <= Self.deepest, let byte = here else { throw Failure(byte: position) }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"):
            try require("true")
            return true
        case UInt8(ascii: "f"):
            try require("false")
            return false
        case UInt8(ascii: "n"):
            try require("null")
            return .null
        default: return .integer(try integer())
        }
    }

    private mutating func object(depth: Int) throws(Failure) -> JSONValue {
        try require("{")
        var members: [JSONValue.Member] = []
        var names: Set<[UInt8]> = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object([]) }
        repeat {
            skipSpace()
            let start = position
            let name = try string()
            guard names.insert(Array(name.utf8)).inserted else { throw Failure(byte: start) }
            skipSpace()
            try require(":")
            members.append(JSONValue.Member(name: name, value: try value(depth: depth + 1)))
            skipSpace()
        } while take(UInt8(ascii: ","))
        try require("}")
        return .object(members)
    }

    private mutating func array(depth: Int) throws(Failure) -> JSONValue {
        try require("[")
        var elements: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array([]) }
        repeat {
            elements.append(try value(depth: depth + 1))
            skipSpace()
        } while take(UInt8(ascii: ","))
        try require("]")
        return .array(elements)
    }

    private mutating func integer() throws(Failure) -> Int {
        let start = position
        let isNegative = take(UInt8(ascii: "-"))
        let firstDigit = position
        var number = 0
        while let byte = here, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
            guard number < 1 << 53 else { throw Failure(byte: start) }
            position += 1
        }
        let digits = position - firstDigit
        // No leading zero, and no -0, which RFC 8785 spells as 0.
        guard digits > 0, digits == 1 || bytes[firstDigit] != UInt8(ascii: "0"), !(isNegative && number == 0) else {
            throw Failure(byte: start)
        }
        return isNegative ? -number : number
    }

    private mutating func string() throws(Failure) -> String {
        let start = position
        try require("\"")
        var text: [UInt8] = []
        while let byte = here {
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let valid = String(validating: text, as: UTF8.self) else { throw Failure(byte: start) }
                return valid
            case UInt8(ascii: "\\"): text += try escape()
            case 0x00...0x1F: throw Failure(byte: position - 1)
            default: text.append(byte)
            }
        }
        throw Failure(byte: position)
    }

    private mutating func escape() throws(Failure) -> [UInt8] {
        guard let byte = here else { throw Failure(byte: position) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"):
            let start = position
            var code = try fourDigits()
            if (0xD800...0xDBFF).contains(code) {
                try require("\\u")
                let low = try fourDigits()
                guard (0xDC00...0xDFFF).contains(low) else { throw Failure(byte: start) }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw Failure(byte: start) }
            return Array(String(scalar).utf8)
        default: throw Failure(byte: position - 1)
        }
    }

    private mutating func fourDigits() throws(Failure) -> UInt32 {
        var number: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = here, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw Failure(byte: position)
            }
            number = number << 4 | UInt32(digit)
            position += 1
        }
        return number
    }
}
