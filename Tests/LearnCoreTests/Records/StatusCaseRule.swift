@testable import LearnCore

extension RequirementRule {
    /// Reads the parts of a line `Krav:`.
    init(case parts: [String]) throws(CaseProblem) {
        var words = CaseWords(parts[0])
        let measure: Measure
        if words.take("kurset") {
            measure = .course(Course.ID(try words.word("et kursus")))
        } else if let minutes = try words.minutes() {
            measure = .hours(minutes: minutes, of: words.isEmpty ? [] : try words.kinds())
        } else {
            let count = try words.number()
            guard words.take(count == 1 ? "gang" : "gange") else { throw words.problem("»gange« eller »timer«") }
            measure = .activities(try words.kinds(), count: count)
        }
        try words.end()
        guard let start = CalendarDay(year: 2020, month: 1, day: 1) else { throw words.problem("en dato") }
        self.init(
            inForce: Period(from: start), roles: [.sspTeacher], measure: measure,
            source: Source(text: "Kommunens retningslinjer"))
        guard parts.count > 1 else { throw words.problem("hvor ofte") }
        for part in parts.dropFirst() {
            var words = CaseWords(part)
            try read(&words)
            try words.end()
        }
    }

    private mutating func read(_ words: inout CaseWords) throws(CaseProblem) {
        if words.take("én gang") { return }
        if let every = try words.every() {
            if words.take("fra gennemførelsen") {
                expiry = .completion(every: every)
            } else if words.take("fra forrige sidste dag") {
                try words.require("med vindue på")
                expiry = .previousExpiry(every: every, window: try words.span())
            } else {
                try words.require("til fast dato")
                let anchor = try words.date()
                try words.require("med vindue på")
                expiry = .fixedDate(anchor: anchor, every: every, window: try words.span())
            }
        } else if words.take("første gang inden") {
            first = try words.span()
        } else if words.take("henstand") {
            grace = try words.span()
        } else if words.take("varsel") {
            dueSoon = try words.span()
        } else if words.take("orlov forlænger ikke") {
            leave = .none
        } else if words.take("orlov forlænger") {
            leave = .extends
        } else if words.take("efter ansættelsesgrad") {
            isProportional = true
        } else if words.take("uden at springe over") {
            allowsSkips = false
        } else if words.take("gælder fra") {
            inForce = try words.period()
        } else if words.take("for") {
            roles = [try words.role()]
            while words.take("og") { roles.append(try words.role()) }
        } else if words.take("tidligere gælder videre") {
            earlier = .keep
        } else if words.take("tidligere tælles om") {
            earlier = .recount
        } else {
            throw words.problem("et led af et krav")
        }
    }
}

extension StatusCase.Expectation {
    /// Reads what stands after the colon of a question.
    init(case text: String) throws(CaseProblem) {
        let halves = text.split(separator: ";", maxSplits: 1).map(\.trimmed)
        guard let first = halves.first else { throw CaseProblem(description: "intet svar") }
        let parts = first.parts
        var words = CaseWords(parts[0])
        if words.take("i orden for altid") {
            self.init(status: .met, isForever: true)
        } else if words.take("i orden til") {
            let through = try words.date()
            self.init(status: .met, validThrough: through, deadline: through)
        } else if words.take("snart forfalden") {
            self.init(status: .dueSoon)
        } else if words.take("i henstand til") {
            self.init(status: .inGrace, graceThrough: try words.date())
        } else if words.take("overskredet") {
            self.init(status: .overdue)
        } else if words.take("orlov") {
            self.init(status: .onLeave)
        } else if words.take("kræves ikke") {
            self.init(status: .notRequired)
        } else {
            throw words.problem("en status")
        }
        try words.end()
        for part in parts.dropFirst() {
            var words = CaseWords(part)
            try read(&words)
            try words.end()
        }
        if halves.count > 1 {
            var words = CaseWords(halves[1])
            try readRemedy(&words)
            try words.end()
        }
        let needsDeadline: [StatusFinding.Status] = [.dueSoon, .overdue]
        if needsDeadline.contains(status), deadline == nil { throw words.problem("en frist") }
        if status == .notRequired, notRequired == nil { throw words.problem("hvorfor") }
    }

    private mutating func read(_ words: inout CaseWords) throws(CaseProblem) {
        if words.take("frist") {
            deadline = try words.date()
        } else if words.take("ingen regel") {
            notRequired = .noRule
        } else if words.take("ingen rolle") {
            notRequired = .noRole(left: nil, next: nil)
        } else if words.take("rollen sluttede") {
            notRequired = .noRole(left: try words.date(), next: nil)
        } else if words.take("rollen begynder") {
            var left: CalendarDay?
            if case .noRole(let earlier, _) = notRequired { left = earlier }
            notRequired = .noRole(left: left, next: try words.date())
        } else {
            throw words.problem("»frist DATO« eller hvorfor")
        }
    }

    private mutating func readRemedy(_ words: inout CaseWords) throws(CaseProblem) {
        if words.take("godkend nr.") {
            approvals = [try words.number()]
            while words.take("og nr.") { approvals.append(try words.number()) }
        } else if words.take("forny senest") {
            remedy = .renew(from: nil, by: try words.date())
        } else if words.take("forny fra") {
            let from = try words.date()
            try words.require("til")
            remedy = .renew(from: from, by: try words.date())
        } else {
            try words.require("mangler")
            var missing: Int
            if let minutes = try words.minutes() {
                missing = minutes
            } else {
                missing = try words.number()
                guard words.take(missing == 1 ? "gang" : "gange") else { throw words.problem("»gange« eller »timer«") }
            }
            let from = words.take("fra") ? try words.date() : nil
            let by = words.take("senest") ? try words.date() : nil
            remedy = .complete(missing: missing, from: from, by: by)
        }
    }
}
