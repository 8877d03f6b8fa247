internal import LearnCore

extension OptionSpec {
    static let name = OptionSpec(name: "--name", value: .nameValue, summary: .personNameOption)
    static let email = OptionSpec(name: "--email", value: .emailValue, summary: .emailOption)
    static let role = OptionSpec(
        name: "--role", value: .roleValue, summary: .roleOption,
        completion: .words(Role.appointed.map(\.rawValue)))
    static let institution = OptionSpec(
        name: "--institution", value: .institutionArgument, summary: .institutionOption, completion: .institutions)
    static let from = OptionSpec(name: "--from", value: .dayValue, summary: .fromOption, form: .day)
    static let through = OptionSpec(name: "--through", value: .dayValue, summary: .throughOption, form: .day)
    static let percent = OptionSpec(name: "--percent", value: .numberValue, summary: .percentOption, form: .number)
    static let reason = OptionSpec(name: "--reason", value: .textValue, summary: .reasonOption)
    static let ids = OptionSpec(name: "--ids", value: nil, summary: .onlyIdsOption)

    /// The same, for a command that makes no sense without it.
    var required: OptionSpec {
        var option = self
        option.isRequired = true
        return option
    }

    func saying(_ summary: Message) -> OptionSpec {
        OptionSpec(
            name: name, value: value, summary: summary, completion: completion, form: form, isRequired: isRequired)
    }
}

extension ArgumentSpec {
    static let person = ArgumentSpec(name: .personValue, count: .one, completion: .people)
}
