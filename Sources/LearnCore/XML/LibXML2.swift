internal import CLibXML2

/// libxml2 as a whole.
enum LibXML2 {
    /// Made ready once, before the first parser: two threads that let it make itself ready at the same time can lock
    /// each other out.
    private static let readiness: Void = xmlInitParser()

    static func makeReady() { readiness }
}
