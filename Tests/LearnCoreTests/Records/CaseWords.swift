@testable import LearnCore

/// Why a fixture of worked cases cannot be read.
struct CaseProblem: Error, CustomStringConvertible {
    let description: String
}

/// The words of one part of a line, taken from the front. What is not understood is a problem, never passed over.
struct CaseWords {
    private var words: [Substring]
    private let whole: String

    init(_ text: some StringProtocol) {
        words = text.split(separator: " ").map { Substring(String($0)) }
        whole = String(text)
    }

    var isEmpty: Bool { words.isEmpty }

    func problem(_ expected: String) -> CaseProblem {
        CaseProblem(description: "»\(whole)«: ventede \(expected) ved »\(words.joined(separator: " "))«")
    }

    /// Takes a phrase where it comes next.
    mutating func take(_ phrase: String) -> Bool {
        let parts = phrase.split(separator: " ")
        guard words.starts(with: parts) else { return false }
        words.removeFirst(parts.count)
        return true
    }

    mutating func require(_ phrase: String) throws(CaseProblem) {
        guard take(phrase) else { throw problem("»\(phrase)«") }
    }

    mutating func end() throws(CaseProblem) {
        guard isEmpty else { throw problem("intet mere") }
    }

    mutating func word(_ what: String = "et ord") throws(CaseProblem) -> String {
        guard !words.isEmpty else { throw problem(what) }
        return String(words.removeFirst())
    }

    mutating func date() throws(CaseProblem) -> CalendarDay {
        guard let first = words.first, let day = CalendarDay(iso8601: String(first)) else {
            throw problem("en dato")
        }
        words.removeFirst()
        return day
    }

    mutating func number() throws(CaseProblem) -> Int {
        guard let first = words.first, let number = Int(first), number >= 0 else { throw problem("et tal") }
        words.removeFirst()
        return number
    }

    /// `12 timer`, `1 time`, `7,5 timer`: in minutes; `nil` where no hours come next.
    mutating func minutes() throws(CaseProblem) -> Int? {
        guard words.count >= 2, words[1] == "timer" || words[1] == "time" else { return nil }
        let parts = words[0].split(separator: ",", omittingEmptySubsequences: false)
        let quarters = ["25": 15, "5": 30, "75": 45]
        guard let hours = Int(parts[0]), parts.count == 1 || parts.count == 2 && quarters[String(parts[1])] != nil
        else { throw problem("timer") }
        words.removeFirst(2)
        return hours * 60 + (parts.count == 2 ? quarters[String(parts[1])] ?? 0 : 0)
    }

    /// `3 måneder`, `30 dage`, `2 år`.
    mutating func span() throws(CaseProblem) -> CalendarSpan {
        let count = try number()
        for (unit, span) in [
            ("dage", CalendarSpan(days: count)), ("dag", CalendarSpan(days: count)),
            ("måneder", CalendarSpan(months: count)), ("måned", CalendarSpan(months: count)),
            ("år", CalendarSpan(years: count)),
        ] where take(unit) { return span }
        throw problem("dage, måneder eller år")
    }

    /// `hvert 2. år`, `hvert år`, `hver 6. måned`; `nil` where none comes next.
    mutating func every() throws(CaseProblem) -> CalendarSpan? {
        guard take("hvert") || take("hver") else { return nil }
        var count = 1
        if let first = words.first, first.last == ".", let number = Int(first.dropLast()) {
            count = number
            words.removeFirst()
        }
        if take("år") { return CalendarSpan(years: count) }
        if take("måned") { return CalendarSpan(months: count) }
        throw problem("år eller måned")
    }

    mutating func kinds() throws(CaseProblem) -> [UpskillingActivity.Kind] {
        var kinds = [try kind()]
        while take("eller") { kinds.append(try kind()) }
        return kinds
    }

    mutating func kind() throws(CaseProblem) -> UpskillingActivity.Kind {
        for (name, kind) in [
            ("kursus", UpskillingActivity.Kind.course), ("konference", .conference),
            ("netværksmøde", .networkMeeting), ("supervision", .supervision), ("andet", .other),
        ] where take(name) { return kind }
        throw problem("kursus, konference, netværksmøde, supervision eller andet")
    }

    mutating func role() throws(CaseProblem) -> Role {
        for (name, role) in [
            ("SSP-lærer", Role.sspTeacher), ("lærer", .teacher), ("pædagog", .pedagogue),
            ("SSP-konsulent", .sspConsultant), ("leder", .leader),
        ] where take(name) { return role }
        throw problem("en rolle")
    }

    /// `DATO til DATO`, or `DATO` alone.
    mutating func period() throws(CaseProblem) -> Period {
        let from = try date()
        return Period(from: from, through: take("til") ? try date() : nil)
    }
}
