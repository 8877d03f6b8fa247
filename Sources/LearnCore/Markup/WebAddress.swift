/// Addresses that a link may lead to.
enum WebAddress {
    /// Whether an address is one of a page or a mailbox: nothing that runs, nothing on the reader's own machine.
    static func isSafe(_ address: String) -> Bool {
        let lowercased = address.lowercased()
        return ["https://", "http://", "mailto:"]
            .contains { lowercased.hasPrefix($0) && lowercased.count > $0.count }
            && !address.unicodeScalars.contains { $0.value <= 0x20 || $0.value == 0x7F }
    }
}
