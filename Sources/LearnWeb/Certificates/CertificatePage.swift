public import LearnCore

/// A certificate for paper: one A4 page on its side, and one file.
public struct CertificatePage {
    private let certificate: Certificate
    private let language: Language

    public init(_ certificate: Certificate, language: Language) {
        self.certificate = certificate
        self.language = language
    }

    /// The page as HTML.
    public func bytes() -> [UInt8] {
        SelfContainedPage(
            language: language.rawValue, title: "\(say(.certificateTitle)): \(certificate.achievement)",
            style: CertificateStyle.rules,
            content: [element(.main, .class("sheet"), content: [Self.rosette, frame])]
        ).bytes()
    }

    private var frame: HTML {
        element(
            .div, .class("frame"),
            content: [
                element(.p, .class("issuer"), text: certificate.issuer),
                element(.h1, text: say(.certificateTitle)),
                element(.p, .class("small"), text: say(.certifiesThat)),
                element(.p, .class("name " + FontSize.of(certificate.holder, 28, 42)), text: certificate.holder),
                element(.p, .class("small"), text: say(.hasCompleted)),
                element(.h2, .class(FontSize.of(certificate.achievement, 40, 80)), text: certificate.achievement),
                element(
                    .p, .class("narrative " + FontSize.of(certificate.narrative, 140, 260)),
                    text: certificate.narrative),
                facts,
                foot,
            ])
    }

    private var facts: HTML {
        var entries = [(Message.completedOn, say(Message(certificate.completedOn)))]
        if let minutes = certificate.minutes { entries.append((.timeSpent, say(.longDuration(minutes: minutes)))) }
        entries.append(
            (.validity, say(certificate.validUntil.map { .validUntil(Message($0)) } ?? .validWithoutEnd)))
        return element(
            .dl,
            content: entries.map { name, value in
                element(.div, content: [element(.dt, text: say(name)), element(.dd, text: value)])
            })
    }

    private var foot: HTML {
        element(
            .div, .class("foot"),
            content: [
                element(
                    .div, .class("signature"),
                    content: [
                        element(.p, .class("line"), text: say(.signature)),
                        element(.p, text: say(.issuedOn(Message(certificate.issuedOn), by: certificate.issuer))),
                    ]),
                Self.seal,
                element(
                    .div, .class("code"),
                    content: [
                        element(.p, text: say(.certificateCode)),
                        element(.p, .class("signs"), text: certificate.code.description),
                        element(
                            .p,
                            content: [
                                .text(say(.checkCertificate) + " "),
                                element(.b, text: "learn certificate check \(certificate.code)"),
                            ]),
                    ]),
            ])
    }

    /// The fine lines of a printed deed: ellipses around a centre.
    private static var rosette: HTML {
        let ellipses = (0..<18).map { index in
            element(
                .ellipse, .named("rx", "96"), .named("ry", "34"), .named("transform", "rotate(\(index * 10))"))
        }
        let rings = [28, 40, 99].map { element(.circle, .named("r", "\($0)")) }
        return element(
            .svg, .class("rosette"), .named("viewBox", "-100 -100 200 200"), .aria("hidden", "true"),
            content: ellipses + rings)
    }

    /// A seal with a tick.
    private static var seal: HTML {
        let rim = element(
            .circle, .named("r", "44"), .named("stroke-width", "10"), .named("stroke-linecap", "round"),
            .named("stroke-dasharray", "0 11.52"))
        let rings = [42, 33].map { element(.circle, .class("ring"), .named("r", "\($0)")) }
        let tick = element(.path, .class("tick"), .named("d", "M-15 1L-5 12L16 -12"))
        return element(
            .svg, .class("seal"), .named("viewBox", "-50 -50 100 100"), .aria("hidden", "true"),
            content: [rim] + rings + [tick])
    }

    private func say(_ message: Message) -> String { message.text(in: language) }

}
