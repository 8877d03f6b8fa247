extension ClassGroup {
    /// How long the name of a class may be, in characters.
    public static let longestName = 30

    /// Why a text cannot be the name of a class or a stue; `nil` where it can.
    public static func refusal(ofName name: String) -> Message? {
        if let refusal = FreeText.refusal(of: name, longest: longestName) { return refusal.message }
        return name.contains("@") ? .classNameIsAddress : nil
    }

    /// The id of a class that was given none: place, name and first year.
    public static func id(institution: Institution.ID, name: String, year: SchoolYear) -> ID {
        let text = "\(institution)-\(name)-\(year.firstYear)"
        return ID(ID.suggestion(for: text) ?? "\(institution)-\(year.firstYear)")
    }

    /// Whether another class has the same name in the same place and year.
    public func isTwin(of other: ClassGroup) -> Bool {
        institution == other.institution && schoolYear == other.schoolYear
            && TypedText.folded(name) == TypedText.folded(other.name)
    }
}

extension Stage {
    /// The stage that a text means: its id, or what it is called in Danish or English.
    public static func called(_ text: String) -> Stage? {
        let wanted = TypedText.folded(text)
        return allCases.first { stage in
            let english = stage.title.english.split(separator: " (")[0]
            return [stage.rawValue, stage.title.danish, String(english)].contains { TypedText.folded($0) == wanted }
        }
    }
}
