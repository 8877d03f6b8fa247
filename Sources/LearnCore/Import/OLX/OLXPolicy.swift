/// What a course's policy file says of its blocks, in courses that keep it there.
struct OLXPolicy {
    private let policy: SourceJSON?

    init(_ package: SourcePackage, base: String, run: String) {
        let bytes = package["\(base)policies/\(run)/policy.json"] ?? package["\(base)policies/\(run).json"]
        policy = bytes.flatMap { SourceJSON(String(decoding: ForeignText.utf8($0), as: UTF8.self)) }
    }

    /// Empty where it says nothing.
    func displayName(of kind: String, _ urlName: String) -> String {
        WhiteSpace.folded(InlineTidying.clean(policy?["\(kind)/\(urlName)"]?["display_name"]?.text ?? ""))
    }
}

/// Files of a course that are no blocks.
enum OLXFolders {
    static func claim(_ package: SourcePackage, base: String, _ ledger: inout FileLedger) {
        for file in package.files where !ledger.isClaimed(file.path) {
            guard file.path.hasPrefix(base) else { continue }
            let parts = file.path.dropFirst(base.count).split(separator: "/").map(String.init)
            let ending = file.path.split(separator: ".").last?.lowercased() ?? ""
            switch parts.first {
            case "policies", "assets": ledger.setting(file.path)
            case "about":
                if ["overview.html", "about_sidebar_html.html"].contains(parts.last ?? "") {
                    ledger.enter(.dropped, file.path, .olxAbout)
                } else {
                    ledger.setting(file.path)
                }
            case "info":
                if ending == "json" { ledger.setting(file.path) } else { ledger.enter(.dropped, file.path, .olxInfo) }
            case "tabs": ledger.enter(.dropped, file.path, .olxTab)
            case "static" where ["css", "js", "map", "woff", "woff2", "ttf", "otf"].contains(ending):
                ledger.setting(file.path)
            default: break
            }
        }
    }
}
