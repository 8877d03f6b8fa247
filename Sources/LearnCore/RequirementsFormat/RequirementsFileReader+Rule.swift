/// A rule and its parts. What a part says is `nil` where it cannot be understood; then there is a diagnostic.
extension RequirementsFileReader {
    func readRule(_ tag: Tag) throws(XMLFailure) -> RequirementsOutline.Rule {
        var places = RequirementsOutline.Places(tag.location)
        if tag["through"] != nil { places.through = location(of: "through") }
        let roles = words("roles", of: tag, among: Role.appointed)
        let from = day("from", of: tag)
        let through = day("through", of: tag)
        var isWhole = (through != nil) == (tag["through"] != nil)

        var measure: RequirementRule.Measure?
        var expiry: RequirementRule.Expiry??
        var first: CalendarSpan?
        var source: RequirementRule.Source?
        var options = RequirementRule(
            inForce: Period(from: CalendarDay(unchecked: 1, 1, 1)), roles: [], measure: .course(""),
            source: RequirementRule.Source(text: ""))
        func set<Value>(_ option: WritableKeyPath<RequirementRule, Value>, _ value: Value?) {
            if let value { options[keyPath: option] = value } else { isWhole = false }
        }

        try readElements(of: tag) { (child) throws(XMLFailure) in
            switch child.name {
            case .course, .activity, .hours:
                places.measure = child.name == .course ? location(of: "ref") : child.location
                measure = self.measure(of: child)
            case .once: expiry = .some(nil)
            case .every:
                if child["window"] != nil { places.window = location(of: "window") }
                if child["date"] != nil { places.date = location(of: "date") }
                expiry = self.expiry(of: child).map { .some($0) }
            case .first: first = span("within", of: child)
            case .grace:
                places.grace = child.location
                set(\.grace, span("period", of: child))
            case .dueSoon: set(\.dueSoon, span("before", of: child))
            case .leave: set(\.leave, word("effect", of: child))
            case .partTime:
                places.partTime = child.location
                let effect: RequirementsElement.PartTimeEffect? = word("effect", of: child)
                set(\.isProportional, effect.map { $0 == .proportional })
            case .skips:
                places.skips = child.location
                let effect: RequirementsElement.SkipsEffect? = word("effect", of: child)
                set(\.allowsSkips, effect.map { $0 == .allowed })
            case .earlier: set(\.earlier, word("completions", of: child))
            default:
                places.source = child.location
                source = try readSource(child)
                return
            }
            try readElements(of: child)
        }

        guard isWhole, !roles.isEmpty, let from, let measure, let expiry, let first, let source else {
            return RequirementsOutline.Rule(rule: nil, places: places)
        }
        var rule = options
        rule.inForce = Period(from: from, through: through)
        rule.roles = roles
        rule.measure = measure
        rule.expiry = expiry
        rule.first = first
        rule.source = source
        return RequirementsOutline.Rule(rule: rule, places: places)
    }

    private func measure(of tag: Tag) -> RequirementRule.Measure? {
        switch tag.name {
        case .course:
            let id: Course.ID = reference("ref", of: tag)
            return Course.ID.isWellFormed(id.rawValue) ? .course(id) : nil
        case .activity:
            let kinds: [UpskillingActivity.Kind] = words("kinds", of: tag)
            let count = number("count", of: tag, in: 1...100)
            return kinds.isEmpty ? nil : .activities(kinds, count: count)
        default:
            let kinds: [UpskillingActivity.Kind] = words("kinds", of: tag)
            guard let text = tag["amount"] else { return nil }
            guard let minutes = HoursText.minutes(text) else {
                reportForm(text, of: "amount", on: tag, .hoursForm)
                return nil
            }
            return .hours(minutes: minutes, of: kinds)
        }
    }

    private func expiry(of tag: Tag) -> RequirementRule.Expiry? {
        let period = span("period", of: tag, isPositive: true)
        let basis: RequirementsElement.Basis? = word("from", of: tag)
        // In a window of no time nobody could renew.
        let window = span("window", of: tag, isPositive: true)
        let date = day("date", of: tag)
        guard let basis else { return nil }
        let examples = ["window": "1 month", "date": "2027-07-31"]
        let needed: [String] =
            switch basis {
            case .completion: []
            case .previousExpiry: ["window"]
            case .fixedDate: ["date", "window"]
            }
        for (part, example) in examples.sorted(by: { $0.key < $1.key }) {
            if needed.contains(part), tag[part] == nil {
                report(.renewalLacks(part, from: basis.rawValue, example: example), at: tag.location)
            } else if !needed.contains(part), tag[part] != nil {
                report(.renewalHas(part, from: basis.rawValue), at: location(of: part))
            }
        }
        guard let period else { return nil }
        switch basis {
        case .completion: return .completion(every: period)
        case .previousExpiry: return window.map { .previousExpiry(every: period, window: $0) }
        case .fixedDate:
            guard let date, let window else { return nil }
            return .fixedDate(anchor: date, every: period, window: window)
        }
    }

    private func readSource(_ tag: Tag) throws(XMLFailure) -> RequirementRule.Source? {
        let date = day("date", of: tag)
        let address = tag["href"].map { _ in self.address("href", of: tag) }
        let isUnderstood = (date != nil) == (tag["date"] != nil)
        let text = try readWords(of: tag)
        return isUnderstood && !text.isEmpty ? RequirementRule.Source(text: text, date: date, address: address) : nil
    }

    private func span(_ attribute: String, of tag: Tag, isPositive: Bool = false) -> CalendarSpan? {
        guard let text = tag[attribute] else { return nil }
        if let span = CalendarSpan(requirementText: text), !isPositive || span != .zero { return span }
        reportForm(text, of: attribute, on: tag, isPositive ? .positiveSpanForm : .spanForm)
        return nil
    }
}
