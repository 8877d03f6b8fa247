/// Numbers in the bytes of a picture; `nil` behind their end, so that a file that was cut off is never read beyond it.
struct PictureBytes {
    enum Order {
        case bigEndian
        case littleEndian
    }

    let bytes: ArraySlice<UInt8>
    let order: Order

    init(_ bytes: ArraySlice<UInt8>, _ order: Order) {
        self.bytes = bytes
        self.order = order
    }

    /// - Parameter offset: from the first byte, which is 0.
    func byte(at offset: Int) -> Int? {
        offset >= 0 && offset < bytes.count ? Int(bytes[bytes.startIndex + offset]) : nil
    }

    /// A number of two bytes.
    func short(at offset: Int) -> Int? { number(at: offset, length: 2) }

    /// A number of four bytes.
    func long(at offset: Int) -> Int? { number(at: offset, length: 4) }

    private func number(at offset: Int, length: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - length else { return nil }
        let own = bytes[(bytes.startIndex + offset)...].prefix(length)
        return switch order {
        case .bigEndian: own.reduce(0) { $0 << 8 | Int($1) }
        case .littleEndian: own.reversed().reduce(0) { $0 << 8 | Int($1) }
        }
    }

    /// The bytes from an offset on, at most so many.
    func slice(from offset: Int, length: Int = .max) -> ArraySlice<UInt8> {
        bytes.dropFirst(max(0, offset)).prefix(max(0, length))
    }
}
