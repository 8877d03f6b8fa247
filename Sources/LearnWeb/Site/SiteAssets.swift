internal import LearnCore

/// The style sheet and the script that every page shares.
enum SiteAssets {
    static let stylesheetPath = "learn.css"
    static let scriptPath = "learn.js"
    static let searchScriptPath = "search.js"

    static func files(_ theme: Theme?) -> [SiteFile] {
        [
            SiteFile(path: stylesheetPath, bytes: PackageResources.learn_css + Array((theme?.rules ?? "").utf8)),
            SiteFile(path: scriptPath, bytes: PackageResources.learn_js),
            SiteFile(path: searchScriptPath, bytes: PackageResources.search_js),
        ] + (theme?.logoFile.map { [$0] } ?? [])
    }
}
