/// What the style sheets of printed pages share: names of colours, and a unit that is ten millimetres on paper and less on
/// a small screen, so that a preview keeps the proportions of the sheet. The unit is `rem`, which every browser and
/// validator reckons with.
enum PaperStyle {
    /// A length in millimetres of the paper.
    static func mm(_ length: Double) -> String { number(length / 10) + "rem" }

    /// With at most four decimals, the same on every machine.
    static func number(_ value: Double) -> String {
        let parts = Int((value * 10000).rounded())
        let fraction = String(abs(parts % 10000) + 10000).dropFirst()
        return "\(parts < 0 ? "-" : "")\(abs(parts / 10000)).\(fraction)"
    }

    static let rules = """
        :root { --paper: #fffdf8; --ink: #26323f; --quiet: #4a5763; --line: #ddd5c6; --panel: #fbf3e4; --ground: #e7e2d8;
          --teal: #1c6660; --gold: #8a4b12; --plum: #6b4a86; --sea: #27577f;
          --sans: \(TextMeasure.family); }
        *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; }
        html { background: var(--ground); color: var(--ink); -webkit-print-color-adjust: exact;
          -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { font: medium/1.45 var(--sans); overflow-wrap: anywhere; }
        ol, ul { list-style: none; }
        .screen { max-width: 44em; margin: 0 auto; padding: 1.5em 1em .5em; }
        .screen h1 { font-size: 1.7em; line-height: 1.2; margin-bottom: .3em; }
        .screen p { margin-bottom: .4em; }
        .sheet { background-color: var(--paper); }
        @media screen { .sheet { box-shadow: 0 1px 14px #26323f44; } }
        @media print { html { background: none; } .screen { display: none; } .sheet { background-color: #fff; } }
        """
}
