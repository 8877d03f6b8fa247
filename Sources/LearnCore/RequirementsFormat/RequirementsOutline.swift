/// A file of requirements as it was read, with the places that diagnostics point at.
struct RequirementsOutline {
    struct Rule {
        /// `nil` where a part is missing or cannot be understood, which is reported.
        var rule: RequirementRule?
        var places: Places
    }

    /// Where the parts of a rule stand; where the rule stands for parts that are not there.
    struct Places {
        var rule: SourceLocation
        var through: SourceLocation
        var measure: SourceLocation
        var window: SourceLocation
        var date: SourceLocation
        var grace: SourceLocation
        var partTime: SourceLocation
        var skips: SourceLocation
        var source: SourceLocation

        init(_ rule: SourceLocation) {
            self.rule = rule
            (through, measure, window, date) = (rule, rule, rule, rule)
            (grace, partTime, skips, source) = (rule, rule, rule, rule)
        }
    }

    struct Requirement {
        var id: LearnCore.Requirement.ID
        var title = ""
        var rules: [Rule] = []
        var location: SourceLocation

        /// The rules with their places, by the day from which they are in force; `nil` where one is not understood.
        var wholeRules: [(rule: RequirementRule, places: Places)]? {
            let understood = understoodRules
            guard understood.count == rules.count else { return nil }
            return understood.sorted { $0.rule.inForce.from < $1.rule.inForce.from }
        }

        var understoodRules: [(rule: RequirementRule, places: Places)] {
            rules.compactMap { placed in placed.rule.map { ($0, placed.places) } }
        }
    }

    var municipality: String
    var title = ""
    var isExample: Bool
    var requirements: [Requirement] = []

    /// The set, as far as it is understood.
    var set: RequirementSet {
        RequirementSet(
            municipality: municipality, title: title, isExample: isExample,
            requirements: requirements.map { requirement in
                LearnCore.Requirement(
                    id: requirement.id, title: requirement.title,
                    rules: requirement.understoodRules.map(\.rule).sorted { $0.inForce.from < $1.inForce.from },
                    location: requirement.location)
            })
    }
}
