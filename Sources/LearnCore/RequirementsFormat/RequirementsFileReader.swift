/// Reads one file of requirements.
final class RequirementsFileReader: ElementReader<RequirementsElement> {
    func readRequirements() -> RequirementsOutline? {
        readRoot(.requirements, RequirementsElement.requirements.attributes) { (tag) throws(XMLFailure) in
            let status: RequirementsElement.Status? = word("status", of: tag)
            var outline = RequirementsOutline(
                municipality: nonEmptyText("municipality", of: tag), isExample: status != .inForce)
            try readElements(of: tag) { (child) throws(XMLFailure) in
                switch child.name {
                case .title: outline.title = try readWords(of: child)
                default: outline.requirements.append(try readRequirement(child))
                }
            }
            return outline
        }
    }

    private func readRequirement(_ tag: Tag) throws(XMLFailure) -> RequirementsOutline.Requirement {
        let id: Requirement.ID? = id(of: tag)
        var requirement = RequirementsOutline.Requirement(id: id ?? "", location: tag.location)
        try readElements(of: tag) { (child) throws(XMLFailure) in
            switch child.name {
            case .title: requirement.title = try readWords(of: child)
            default: requirement.rules.append(try readRule(child))
            }
        }
        return requirement
    }
}
