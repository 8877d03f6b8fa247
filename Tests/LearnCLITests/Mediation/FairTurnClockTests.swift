import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("The fair-turn clock")
struct FairTurnClockTests {
    @Test("It adds up turns, and says who has had less only from ten seconds on")
    func turns() {
        var clock = FairTurnClock()
        #expect(clock.less(at: 5) == nil)
        clock.give(.a, at: 0)
        #expect(clock.less(at: 9)?.by == nil)
        #expect(clock.less(at: 12)?.side == .b)
        #expect(clock.less(at: 12)?.by == 12)
        clock.switchSides(at: 20)
        #expect(clock.running == .b)
        #expect(clock.less(at: 55)?.side == .a)
        clock.give(.b, at: 45)
        #expect(clock.running == nil, "the one who has the word hands it back")
        #expect(clock.total(of: .a, at: 500) == 20)
        #expect(clock.total(of: .b, at: 500) == 25)
    }

    @Test("A clock of the machine that is set back takes nothing away", arguments: 0..<20)
    func setBack(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var clock = FairTurnClock()
        var totals = [0, 0]
        for _ in 0..<50 {
            let time = Double.random(in: -1000...1000, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: clock.switchSides(at: time)
            case 1: clock.give(.a, at: time)
            default: clock.pause(at: time)
            }
            let new = [clock.total(of: .a, at: time), clock.total(of: .b, at: time)]
            #expect(zip(totals, new).allSatisfy { $0 <= $1 })
            totals = new
        }
    }
}
