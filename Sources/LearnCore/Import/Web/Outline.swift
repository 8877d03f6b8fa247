/// Which headings of a long text begin a module, and which a lesson.
struct Outline: Equatable {
    /// `nil` where the whole text is one module.
    let module: Int?
    /// `nil` where it is one lesson.
    let lesson: Int?

    /// A level with one heading alone divides nothing. Of the levels that divide, the first begins modules and the next
    /// lessons; a text with only one such level has lessons alone.
    init(of pieces: [HTMLFragment.Piece]) {
        var counts: [Int: Int] = [:]
        for case .heading(let level, _) in pieces { counts[level, default: 0] += 1 }
        let levels = counts.keys.sorted()
        let dividing = levels.drop { counts[$0] == 1 }
        module = dividing.count > 1 ? dividing.first : nil
        lesson = dividing.count > 1 ? dividing.dropFirst().first : dividing.first
    }
}
