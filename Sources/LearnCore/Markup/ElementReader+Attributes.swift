/// Values of attributes. Each of these is called while the reader stands on the tag, so that a fault can point at the
/// attribute itself.
extension ElementReader {
    /// One of a few words; `nil` where the attribute is absent or says something else, which is reported.
    func word<Value: RawRepresentable & CaseIterable>(
        _ attribute: String, of tag: Tag
    ) -> Value? where Value.RawValue == String {
        guard let text = tag[attribute] else { return nil }
        if let value = Value(rawValue: text) { return value }
        reportWord(text, of: attribute, on: tag, possible: Value.allCases.map(\.rawValue))
        return nil
    }

    func words<Value: RawRepresentable & CaseIterable & Equatable>(
        _ attribute: String, of tag: Tag
    ) -> [Value] where Value.RawValue == String {
        words(attribute, of: tag, among: Array(Value.allCases))
    }

    /// Several words with spaces between them.
    func words<Value: RawRepresentable & Equatable>(
        _ attribute: String, of tag: Tag, among possible: [Value]
    ) -> [Value] where Value.RawValue == String {
        guard let text = tag[attribute] else { return [] }
        var values: [Value] = []
        for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
            if let value = possible.first(where: { $0.rawValue == word }) {
                if !values.contains(value) { values.append(value) }
            } else {
                reportWord(word, of: attribute, on: tag, possible: possible.map(\.rawValue))
            }
        }
        if text.allSatisfy(\.isWhitespace) {
            reportForm(text, of: attribute, on: tag, .nonEmptyForm)
        }
        return values
    }

    func yes(_ attribute: String, of tag: Tag) -> Bool {
        guard let text = tag[attribute] else { return false }
        if text != "yes", text != "no" { reportWord(text, of: attribute, on: tag, possible: ["yes", "no"]) }
        return text == "yes"
    }

    func number(_ attribute: String, of tag: Tag, in range: ClosedRange<Int>) -> Int {
        guard let text = tag[attribute] else { return range.lowerBound }
        if text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int(text),
            range.contains(number)
        {
            return number
        }
        reportForm(text, of: attribute, on: tag, .wholeNumber(range))
        return range.lowerBound
    }

    func day(_ attribute: String, of tag: Tag) -> CalendarDay? {
        guard let text = tag[attribute] else { return nil }
        if let day = CalendarDay(iso8601: text) { return day }
        reportForm(text, of: attribute, on: tag, .dayForm)
        return nil
    }

    /// A text that must have some form.
    func text(_ attribute: String, of tag: Tag, form: Message, where isWellFormed: (String) -> Bool) -> String {
        guard let text = tag[attribute] else { return "" }
        if !isWellFormed(text) { reportForm(text, of: attribute, on: tag, form) }
        return text
    }

    func nonEmptyText(_ attribute: String, of tag: Tag) -> String {
        WhiteSpace.folded(text(attribute, of: tag, form: .nonEmptyForm) { !$0.allSatisfy(\.isWhitespace) })
    }

    /// The `id` of a tag; `nil` where it is absent, which the grammar reports where it must not be.
    ///
    /// - Parameter isUniqueInFile: whether the file has only one such id, as it does for all but a question's options.
    func id<Entity>(of tag: Tag, isUniqueInFile: Bool = true) -> Identifier<Entity>? {
        guard let text = tag["id"] else { return nil }
        if !Identifier<Entity>.isWellFormed(text) {
            report(.invalidID(text, suggestion: Identifier<Entity>.suggestion(for: text)), at: location(of: "id"))
        } else if isUniqueInFile {
            register(text, at: location(of: "id"))
        }
        return Identifier(text)
    }

    /// An id that names something else.
    func reference<Entity>(_ attribute: String, of tag: Tag) -> Identifier<Entity> {
        guard let text = tag[attribute] else { return Identifier("") }
        if !Identifier<Entity>.isWellFormed(text) {
            report(.invalidID(text, suggestion: Identifier<Entity>.suggestion(for: text)), at: location(of: attribute))
        }
        return Identifier(text)
    }

    /// A whole number with a sign, such as `-1`, `0` and `+2`.
    func shift(_ attribute: String, of tag: Tag, in range: ClosedRange<Int>) -> Int {
        guard let text = tag[attribute] else { return 0 }
        if let number = Int(text), range.contains(number) { return number }
        reportForm(text, of: attribute, on: tag, .signedNumber(range))
        return 0
    }

    /// An address on the web, or of an e-mail.
    func address(_ attribute: String, of tag: Tag) -> String {
        guard let address = tag[attribute] else { return "" }
        if !WebAddress.isSafe(address) { report(.linkScheme(address), at: location(of: attribute)) }
        return address
    }

    func reportWord(_ text: String, of attribute: String, on tag: Tag, possible: [String]) {
        report(
            .attributeValue(
                text, of: attribute, on: tag.name.rawValue, suggestion: NearMiss.best(for: text, among: possible),
                possible: possible),
            at: location(of: attribute))
    }

    func reportForm(_ text: String, of attribute: String, on tag: Tag, _ form: Message) {
        report(.attributeForm(text, of: attribute, on: tag.name.rawValue, form: form), at: location(of: attribute))
    }
}
