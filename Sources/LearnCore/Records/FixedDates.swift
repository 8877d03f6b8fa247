/// The days of a calendar rule: an anchor, and every so often after it. Rounds reach back before the anchor; due dates
/// do not.
struct FixedDates {
    let anchor: CalendarDay
    let every: CalendarSpan

    /// The first due date that is not before a day.
    func firstDue(onOrAfter day: CalendarDay) -> CalendarDay { max(anchor, first(onOrAfter: day)) }

    /// The day with which the round that a day belongs to ends.
    func first(onOrAfter day: CalendarDay) -> CalendarDay {
        var number = roughNumber(of: day) - 2
        for _ in 0..<6 where date(number) < day { number += 1 }
        return date(number)
    }

    func first(after day: CalendarDay) -> CalendarDay { first(onOrAfter: day.adding(days: 1)) }

    /// The day with which the round that a day belongs to began.
    func last(before day: CalendarDay) -> CalendarDay {
        var number = roughNumber(of: day) + 2
        for _ in 0..<6 where date(number) >= day { number -= 1 }
        return date(number)
    }

    /// Reckoned from the anchor, so that a 31st or 29 February comes back after a shorter month.
    private func date(_ number: Int) -> CalendarDay {
        anchor.adding(CalendarSpan(months: every.months * number, days: every.days * number))
    }

    private func roughNumber(of day: CalendarDay) -> Int {
        let length = Double(every.months) * 30.436875 + Double(every.days)
        return length < 1 ? 0 : Int((Double(anchor.days(to: day)) / length).rounded(.down))
    }
}
