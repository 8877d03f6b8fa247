/// How much is done, as a bar that reads without colour.
public enum ProgressBar {
    public static func text(done: Int, of total: Int, width: Int) -> String {
        let filled = filledCells(done: done, of: total, width: width)
        return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    }

    /// Full only when all is done, empty only when nothing is.
    public static func filledCells(done: Int, of total: Int, width: Int) -> Int {
        guard total > 0, done > 0, width > 0 else { return 0 }
        if done >= total { return width }
        return min(max(1, done * width / total), max(1, width - 1))
    }
}
