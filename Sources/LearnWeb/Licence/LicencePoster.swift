public import LearnCore

/// What a class's licence says. There is no place in it for a child: the class earns it together.
public struct ClassLicencePoster: Sendable, Equatable {
    /// Such as »Digitalt kørekort«.
    public var courseTitle: String
    public var className: String
    public var institution: String
    public var stamps: [Stamp]
    /// What the class agreed, in its own words. Whether it fits the paper is told by ``fits(agreement:)``; where there
    /// is none, there are lines to write on.
    public var agreement: String?
    /// When the class looks at its agreement again.
    public var reviewOn: CalendarDay?

    /// Whether an agreement fits the paper: up to 900 characters, where a short line counts as much as one of 50.
    public static func fits(agreement: String) -> Bool { room(for: agreement) <= 900 }

    fileprivate static func room(for agreement: String) -> Int {
        agreement.split(whereSeparator: \.isNewline).reduce(0) { $0 + max(50, $1.count) }
    }

    /// So many stamps fit the paper.
    public static let mostStamps = 12

    public struct Stamp: Sendable, Equatable {
        public var title: String
        /// When the class held the activity; `nil` where it has not yet.
        public var heldOn: CalendarDay?

        public init(title: String, heldOn: CalendarDay?) {
            self.title = title
            self.heldOn = heldOn
        }
    }

    public init(
        courseTitle: String, className: String, institution: String, stamps: [Stamp], agreement: String? = nil,
        reviewOn: CalendarDay? = nil
    ) {
        self.courseTitle = courseTitle
        self.className = className
        self.institution = institution
        self.stamps = stamps
        self.agreement = agreement
        self.reviewOn = reviewOn
    }
}

/// A class's licence for the wall: one upright A4 page, and one file.
public struct LicencePoster {
    private let poster: ClassLicencePoster
    private let language: Language

    public init(_ poster: ClassLicencePoster, language: Language) {
        self.poster = poster
        self.language = language
    }

    /// The page as HTML.
    public func bytes() -> [UInt8] {
        SelfContainedPage(
            language: language.rawValue, title: "\(poster.courseTitle): \(poster.className)", style: LicenceStyle.rules,
            content: [element(.main, .class("sheet"), content: [head, LicenceDrawing.road, stamps, agreement])]
        ).bytes()
    }

    private var head: HTML {
        let held = poster.stamps.count { $0.heldOn != nil }
        return element(
            .header,
            content: [
                LicenceDrawing.cat,
                element(
                    .div,
                    content: [
                        element(.h1, .class(FontSize.of(poster.courseTitle, 20, 34)), text: poster.courseTitle),
                        element(.p, .class("class " + FontSize.of(poster.className, 22, 38)), text: poster.className),
                        element(
                            .p, .class("institution"),
                            text: poster.institution + " · " + say(.stampsHeld(held, of: poster.stamps.count))),
                    ]),
            ])
    }

    private var stamps: HTML {
        element(
            .ul, .class(poster.stamps.count > 8 ? "stamps many" : "stamps"), .aria("label", say(.stamps)),
            content: poster.stamps.enumerated().map { index, stamp in
                element(
                    .li, .class(stamp.heldOn == nil ? "open" : "held"),
                    content: [
                        LicenceDrawing.stamp(index, isHeld: stamp.heldOn != nil),
                        element(
                            .div,
                            content: [
                                element(.h2, .class(FontSize.of(stamp.title, 22, 44)), text: stamp.title),
                                element(.p, text: stamp.heldOn.map { say(Message($0)) } ?? say(.stampNotYet)),
                            ]),
                    ])
            })
    }

    private var agreement: HTML {
        let words = poster.agreement.map(words) ?? .group((0..<3).map { _ in element(.div, .class("rule")) })
        let review = poster.reviewOn.map { element(.p, .class("review"), text: say(.lookAgain(Message($0)))) }
        return element(
            .section, .class("agreement"),
            content: [element(.h2, text: say(.ourAgreement)), words] + [review].compactMap { $0 })
    }

    /// A paragraph a line; many short ones stand in two columns.
    private func words(_ agreement: String) -> HTML {
        let lines = agreement.split(whereSeparator: \.isNewline)
        let isList = lines.count > 5 && lines.allSatisfy { $0.count <= 50 }
        let room = ClassLicencePoster.room(for: agreement) / (isList ? 2 : 1)
        return element(
            .div, .class("words " + FontSize.of(room: room, 130, 330, 650) + (isList ? " columns" : "")),
            content: lines.map { element(.p, text: String($0)) })
    }

    private func say(_ message: Message) -> String { message.text(in: language) }

}
