internal import LearnCore

/// The screen of a lesson that is held with a group: keys in, frames out. Time is told to its session.
struct TeachingScreen {
    enum Effect: Equatable {
        case none, suspend
        /// The session has ended, or the adult leaves and nothing is to be put down.
        case done
    }

    enum Mode: Equatable {
        case step, keys, materials, observation, leaving
        case note(Draft)
    }

    struct Draft: Equatable {
        var text: String
        /// Why it is not taken as it is.
        var problem: Message?
        /// Whether it only seems to name somebody, and can be kept.
        var isSuspicious = false
    }

    private(set) var session: TeachingSession
    let course: Course
    /// `nil` for a rehearsal.
    let group: ClassGroup?
    let language: Language
    /// Said once at the first step, such as where the class stopped.
    private(set) var notice: Message?
    private(set) var mode = Mode.step
    private(set) var cursor = 0
    private(set) var scroll = 0

    init(
        session: TeachingSession, course: Course, group: ClassGroup?, language: Language, notice: Message? = nil
    ) {
        self.session = session
        self.course = course
        self.group = group
        self.language = language
        self.notice = notice
    }

    var isRehearsal: Bool { group == nil }

    mutating func elapse(_ seconds: Int) { session.handle(.elapse(seconds)) }

    /// The step whose list is on the screen to tick off.
    var listed: TeachingStep? {
        if mode == .materials { return materials }
        return session.step.flatMap { $0.tickCount > 0 ? $0 : nil }
    }

    var materials: TeachingStep? {
        session.plan.steps.first { if case .materials = $0.content { true } else { false } }
    }

    /// The scale that a number chooses on.
    var scale: (id: Block.ID, observation: Observation)? {
        if case .observation(let observation, let id)? = session.step?.content { return (id, observation) }
        return mode == .observation ? session.plan.scales.first : nil
    }

    mutating func handle(_ key: Key, size: ScreenSize) -> Effect {
        if key == .suspend { return .suspend }
        if key == .endOfInput { return mode == .leaving ? .done : leave() }
        switch mode {
        case .note(let draft): return handle(key, draft)
        case .leaving: return handleLeaving(key)
        case .keys:
            mode = .step
            return key == .interrupt ? leave() : .none
        case .materials, .observation:
            if handleList(key) || scroll(key, size) { return .none }
            mode = .step
            scroll = 0
            return key == .interrupt ? leave() : .none
        case .step: return handleStep(key, size)
        }
    }

    private mutating func handleStep(_ key: Key, _ size: ScreenSize) -> Effect {
        if handleList(key) || scroll(key, size) { return .none }
        switch key {
        case .right, .enter, .character(" "):
            guard session.isAtEnd else {
                // Space reads on: down the page first, then to the next step.
                if key == .character(" "), scrollBy(max(1, bodyHeight(size) - 2), size) { break }
                move(.forward)
                break
            }
            if isRehearsal { return .done }
            if key == .enter { return end(.hold) }
        case .left, .backspace, .character("b"): move(.back)
        case .character("h") where session.isAtEnd && !isRehearsal: return end(.hold)
        case .character("m"): open(.materials)
        case .character("o"): open(.observation)
        case .character("n"): open(.note(Draft(text: session.note ?? "")))
        case .character("p"): session.handle(session.isPaused ? .resume : .pause)
        case .character("?"): open(.keys)
        case .character("q"), .escape, .interrupt: return leave()
        default: break
        }
        return .none
    }

    private mutating func open(_ mode: Mode) {
        self.mode = mode
        scroll = 0
        cursor = 0
    }

    private mutating func move(_ input: TeachingSession.Input) {
        session.handle(input)
        notice = nil
        scroll = 0
        cursor = 0
    }

    /// - Returns: whether the key meant something in a list or on a scale.
    private mutating func handleList(_ key: Key) -> Bool {
        if let (id, observation) = scale, case .character(let character) = key, let value = character.wholeNumberValue {
            let isStep = observation.anchors.contains { $0.value == value }
            if isStep || value == 0 { session.handle(.observe(id, isStep ? value : nil)) }
            return true
        }
        guard let listed else { return false }
        switch key {
        case .up where cursor > 0: cursor -= 1
        case .down where cursor + 1 < listed.tickCount: cursor += 1
        case .character("x"): session.handle(.tick(listed.id, cursor))
        case .character(let character):
            guard let number = character.wholeNumberValue, (1...listed.tickCount).contains(number) else { return false }
            cursor = number - 1
            session.handle(.tick(listed.id, cursor))
        default: return false
        }
        return true
    }

    // MARK: The note

    private mutating func handle(_ key: Key, _ old: Draft) -> Effect {
        var draft = Draft(text: old.text)
        switch key {
        case .character(let character): if draft.text.count < HeldActivity.longestNote { draft.text.append(character) }
        case .backspace: if !draft.text.isEmpty { draft.text.removeLast() }
        case .tab where old.isSuspicious: return keep(old.text)
        case .enter:
            if draft.text.allSatisfy(\.isWhitespace) { return keep(nil) }
            if let refusal = FreeText.refusal(of: draft.text, longest: HeldActivity.longestNote) {
                draft.problem = refusal.message
                break
            }
            let suspects = HeldLog.suspects(in: draft.text, course, group)
            if suspects.isEmpty { return keep(FreeText.trimmed(draft.text)) }
            draft.problem = .nameInNote(suspects)
            draft.isSuspicious = true
        case .escape, .interrupt:
            mode = .step
            return .none
        default: return .none
        }
        mode = .note(draft)
        return .none
    }

    private mutating func keep(_ note: String?) -> Effect {
        session.handle(.note(note.map { FreeText.trimmed($0) }))
        mode = .step
        return .none
    }

    // MARK: Out

    /// Before the group comes, and in a rehearsal, there is nothing to ask about.
    private mutating func leave() -> Effect {
        if isRehearsal || session.index < session.plan.firstTogether { return .done }
        open(.leaving)
        return .none
    }

    private mutating func handleLeaving(_ key: Key) -> Effect {
        switch key {
        case .character("1"): return end(session.isAtEnd ? .hold : .breakOff)
        case .character("2"), .interrupt: return .done
        default:
            mode = .step
            return .none
        }
    }

    private mutating func end(_ input: TeachingSession.Input) -> Effect {
        session.handle(input)
        return session.ending == nil ? .none : .done
    }

    // MARK: Scrolling

    private mutating func scroll(_ key: Key, _ size: ScreenSize) -> Bool {
        let page = max(1, bodyHeight(size) - 2)
        switch key {
        case .up: scrollBy(-1, size)
        case .down: scrollBy(1, size)
        case .pageUp: scrollBy(-page, size)
        case .pageDown: scrollBy(page, size)
        case .home: scrollBy(-Int(Int16.max), size)
        case .end: scrollBy(Int(Int16.max), size)
        default: return false
        }
        return true
    }

    /// - Returns: whether anything moved.
    @discardableResult
    private mutating func scrollBy(_ lines: Int, _ size: ScreenSize) -> Bool {
        let before = scroll
        scroll = min(max(0, scroll + lines), max(0, body(width: textWidth(size)).count - bodyHeight(size)))
        return scroll != before
    }
}
