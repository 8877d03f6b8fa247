/// Where the style sheet and the script stand that every page shares.
enum SiteAssets {
    static let stylesheetPath = "learn.css"
    static let scriptPath = "learn.js"
}
