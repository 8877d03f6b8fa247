/// What courses say of themselves and their blocks.
extension CourseFileReader {
    /// Where a statement comes from and when somebody must look again.
    func freshness(of tag: Tag) -> Freshness {
        Freshness(
            source: tag["source"].map { _ in nonEmptyText("source", of: tag) }, reviewer: word("reviewer", of: tag),
            reviewedOn: day("reviewed-on", of: tag), reviewBy: day("review-by", of: tag))
    }

    /// What a block says of itself.
    func traits(of tag: Tag) -> Block.Traits {
        var traits = Block.Traits(
            basis: word("basis", of: tag), freshness: freshness(of: tag), audience: words("audience", of: tag))
        // A quotation's source is its own.
        if tag.name == .quote { traits.freshness.source = nil }
        switch (tag["allow"], tag["because"]) {
        case (nil, nil): break
        case (_?, _?):
            let warning: Allowance.Warning? = word("allow", of: tag)
            let reason = nonEmptyText("because", of: tag)
            if let warning { traits.allowance = Allowance(warning: warning, reason: reason) }
        case (_?, nil):
            report(.missingAttribute("because", on: tag.name.rawValue, example: "hvorfor"), at: location(of: "allow"))
        case (nil, _?):
            report(
                .missingAttribute("allow", on: tag.name.rawValue, example: "readability"), at: location(of: "because"))
        }
        return traits
    }
}
