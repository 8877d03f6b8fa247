internal import LearnCore

/// Gathers what a file is made from into a short text that differs where any of it does.
struct ExportKey {
    private var bytes: [UInt8] = []

    init(_ circumstances: [String]) {
        for circumstance in circumstances { add(circumstance) }
    }

    mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes += text.utf8
    }

    mutating func add(_ content: [UInt8]) {
        add(content.count)
        bytes += content
    }

    mutating func add(_ path: String, _ stamp: FileStamp?) {
        add(path)
        guard let stamp else { return add(-1) }
        for number in [stamp.size, stamp.seconds, stamp.nanoseconds, Int(truncatingIfNeeded: stamp.inode)] {
            add(number)
        }
    }

    private mutating func add(_ number: Int) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    var text: String { String(SHA256.hex(bytes).prefix(32)) }
}
