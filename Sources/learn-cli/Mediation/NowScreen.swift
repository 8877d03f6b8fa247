internal import LearnCore

/// The cards on a whole screen, one at a time, as a value: a key and a time in, a frame out. It knows no store and no
/// file.
struct NowScreen: Sendable {
    enum Action: Equatable, Sendable {
        case none, suspend
        /// It is over; whether the children agreed where that shall be written down, else `nil`.
        case done(isAgreed: Bool?)
    }

    enum Place: Equatable, Sendable {
        case card(Int)
        /// The question whether anything may be written down.
        case mayLog
        /// The question whether there is an agreement.
        case isAgreed
    }

    let title: String
    let stage: Stage
    let cards: [MediationCard]
    /// The class that a mediation would be written down for; without one nothing is asked.
    let className: String?
    let language: Language

    private(set) var place = Place.card(0)
    private(set) var clock = FairTurnClock()
    private(set) var showsClock = false

    init(_ set: MediationCards, stage: Stage, className: String?, language: Language) {
        title = set.title
        self.stage = stage
        cards = set.cards(for: stage)
        self.className = className
        self.language = language
    }

    /// Whether the screen changes by itself.
    var isTicking: Bool { showsClock && clock.running != nil }

    /// - Parameter time: seconds, from any beginning.
    mutating func handle(_ key: Key, at time: Double) -> Action {
        switch key {
        case .interrupt, .endOfInput: return .done(isAgreed: nil)
        case .suspend: return .suspend
        default: break
        }
        switch place {
        case .card(let index): return handle(key, on: index, at: time)
        case .mayLog:
            if isYes(key) {
                place = .isAgreed
            } else if isBack(key) {
                place = .card(cards.count - 1)
            } else if isNo(key) || [.enter, .escape, .character("q")].contains(key) {
                return .done(isAgreed: nil)
            }
        case .isAgreed:
            if isYes(key) { return .done(isAgreed: true) }
            if isNo(key) { return .done(isAgreed: false) }
            if isBack(key) { place = .mayLog }
            if [.escape, .character("q")].contains(key) { return .done(isAgreed: nil) }
        }
        return .none
    }

    private mutating func handle(_ key: Key, on index: Int, at time: Double) -> Action {
        switch key {
        case .character(" ") where showsClock: clock.switchSides(at: time)
        case .character("1") where showsClock: clock.give(.a, at: time)
        case .character("2") where showsClock: clock.give(.b, at: time)
        case .character("t"), .character("T"):
            showsClock.toggle()
            if !showsClock { clock.pause(at: time) }
        case .right, .enter, .pageDown, .character(" "):
            if index + 1 < cards.count { place = .card(index + 1) } else { return leave() }
        case .home: place = .card(0)
        case .end: place = .card(cards.count - 1)
        case .character("q"), .character("Q"), .escape: return leave()
        case .character(let character):
            if let number = character.wholeNumberValue, number > 0, number <= cards.count { place = .card(number - 1) }
        default: if isBack(key), index > 0 { place = .card(index - 1) }
        }
        return .none
    }

    private mutating func leave() -> Action {
        guard className != nil else { return .done(isAgreed: nil) }
        place = .mayLog
        return .none
    }

    private func isYes(_ key: Key) -> Bool { "jJyY".contains { key == .character($0) } }
    private func isNo(_ key: Key) -> Bool { "nN".contains { key == .character($0) } }
    private func isBack(_ key: Key) -> Bool { [.left, .backspace, .pageUp].contains(key) }
}
