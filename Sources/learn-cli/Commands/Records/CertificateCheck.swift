internal import LearnCore

/// `learn certificate check`: a code from paper against the store, or a badge's signature.
enum CertificateCheck {
    private struct Report: Encodable {
        let code: String?
        let valid: Bool
        let holder: String?
        let achievement: String?
        let completedOn: String?
        let validUntil: String?
        let message: String
    }

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let text = invocation.arguments[0]
        if FileSystem.isFile(text) { return try checkBadge(text, invocation) }
        let code: CertificateCode
        do throws(CertificateCodeError) {
            code = try CertificateCode(parsing: text)
        } catch {
            return try say(false, error.message, code: nil, invocation)
        }
        return try check(code, invocation)
    }

    private static func check(_ code: CertificateCode, _ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        guard let issued = try store.certificate(code) else {
            return try say(false, .certificateUnknown(code.description), code: code.description, invocation)
        }
        let holder = try store.person(issued.person)?.name
        guard let record = try store.record(issued.record), case .activity(let activity) = record.content else {
            return try say(false, .certificateUnknown(code.description), code: code.description, invocation)
        }
        let stands = try store.history(of: issued.person).standing(AsOf(invocation.asOf)).activities
            .contains { $0.number == issued.record && $0.isApproved }
        let isExpired = issued.validUntil.map { $0 < invocation.asOf } ?? false
        let message: Message =
            if !stands {
                .certificateRevoked(issued.record)
            } else if isExpired, let day = issued.validUntil {
                .certificateExpired(Message(day))
            } else {
                .certificateIsGood(holder: holder, title: activity.title, day: Message(activity.completedOn))
            }
        return try say(
            stands && !isExpired, message, code: code.description, holder: holder, activity: activity,
            validUntil: issued.validUntil,
            invocation)
    }

    private static func checkBadge(_ path: String, _ invocation: Invocation) throws -> ExitStatus {
        guard let bytes = FileSystem.bytes(of: path) else { throw CommandError(message: .noCertificateFile(path)) }
        let store = try invocation.openStore()
        let seen: VerifiedBadge
        do throws(OpenBadgeError) {
            seen = try OpenBadge.verify(bytes, issuedBy: try? store.signingKey().publicKey)
        } catch {
            return try say(false, error.message, code: nil, invocation)
        }
        guard let code = seen.code else { return try say(false, .badgeWithoutCode, code: nil, invocation) }
        return try check(code, invocation)
    }

    private static func say(
        _ isValid: Bool, _ message: Message, code: String?, holder: String? = nil,
        activity: UpskillingActivity? = nil, validUntil: CalendarDay? = nil, _ invocation: Invocation
    ) throws -> ExitStatus {
        if invocation.has("--json") {
            let report = Report(
                code: code, valid: isValid, holder: holder, achievement: activity?.title,
                completedOn: activity?.completedOn.description, validUntil: validUntil?.description,
                message: invocation.text(message))
            invocation.output.line(try JSON.text(report))
        } else {
            invocation.output.line((isValid ? "✓ " : "✗ ") + invocation.text(message))
        }
        return isValid ? .done : .problems
    }
}
