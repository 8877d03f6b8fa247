/// Paths that stand in a course.
enum CoursePath {
    /// Whether a path stays inside the folder it is relative to, as far as its words say.
    static func isConfined(_ path: String) -> Bool {
        let isClean = path.unicodeScalars.allSatisfy { scalar in
            // Control characters are U+0000 to U+001F and U+007F to U+009F.
            scalar.value >= 0x20 && !(0x7F...0x9F ~= scalar.value) && scalar != "\\" && scalar != ":"
        }
        return isClean
            && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
                .allSatisfy { part in !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8) }
    }
}
