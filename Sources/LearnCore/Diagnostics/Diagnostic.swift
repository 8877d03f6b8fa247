/// One mistake in what an author wrote, and where.
///
/// Diagnostics are values that are gathered, so that one run tells an author everything; errors are thrown only when
/// the work cannot go on. `docs/diagnostics.md` lists every rule and says how the texts are worded.
public struct Diagnostic: Sendable, Equatable {
    public let fault: Fault
    public let location: SourceLocation

    public init(_ fault: Fault, at location: SourceLocation) {
        self.fault = fault
        self.location = location
    }
}

extension Sequence<Diagnostic> {
    /// In the order in which a reader meets them: by file, line, column, then rule.
    public func sortedByPlace() -> [Diagnostic] {
        sorted { ($0.location, $0.fault.rule.rawValue) < ($1.location, $1.fault.rule.rawValue) }
    }

    public var hasErrors: Bool { contains { $0.fault.severity == .error } }
}
