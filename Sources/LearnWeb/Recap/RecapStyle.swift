/// How a recap looks on a screen and on A4. Colours on the paper pass WCAG 2.1 AA; what is marked has a sign and a word
/// too.
enum RecapStyle {
    static let rules = """
        @page { size: A4; margin: 18mm 16mm; }
        :root { --paper: #fffdf8; --ink: #26323f; --quiet: #566370; --teal: #1c6660; --gold: #9a5a1c; --line: #ddd5c6;
          --panel: #fbf3e4; --serif: Charter, "Bitstream Charter", Cambria, "Liberation Serif", Georgia, serif;
          --sans: system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; }
        *, ::before, ::after { box-sizing: border-box; }
        html { background: var(--paper); color: var(--ink); font: 106%/1.5 var(--serif); }
        body { margin: 0; overflow-wrap: break-word; }
        main, footer { max-width: 44rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2rem); }
        h1, h2, h3, h4, .kicker, .standing, footer { font-family: var(--sans); line-height: 1.25; }
        .kicker { margin: 2rem 0 0; color: var(--teal); font-weight: 600; }
        h1 { margin: .25rem 0 1rem; font-size: 2rem; }
        h2 { margin: 2.25rem 0 .5rem; padding-top: .75rem; border-top: 2px solid var(--teal); font-size: 1.4rem; }
        h3 { margin: 1.5rem 0 .4rem; font-size: 1.1rem; color: var(--teal); }
        h4 { margin: 0 0 .3rem; font-size: 1rem; }
        p { margin: 0 0 .5rem; }
        ul, ol { margin: 0 0 .5rem; padding-left: 1.3rem; }
        li p { margin: 0; }
        .note, .marks { margin: .75rem 0; padding: .7rem 1rem; background: var(--panel); border-radius: .5rem; }
        .marks h2 { margin: 0 0 .3rem; padding: 0; border: 0; }
        .checks { list-style: "☐ "; }
        .question { margin: .75rem 0; padding: .2rem 0 .2rem 1rem; border-left: 4px solid var(--line); }
        .question-skipped, .question-wrong, .question-rightLater { border-color: var(--gold); }
        .standing { font-size: .85rem; color: var(--quiet); }
        .question-skipped .standing, .question-wrong .standing, .question-rightLater .standing {
          color: var(--gold); font-weight: 600; }
        footer { margin-top: 2.5rem; padding-top: .75rem; padding-bottom: 2rem; font-size: .85rem; color: var(--quiet); }
        @media print { html { background: none; font-size: 10.5pt; } main, footer { max-width: none; padding: 0; }
          .note, .question, .marks { break-inside: avoid; } h2, h3 { break-after: avoid; }
          .note, .marks { border: 1px solid var(--line); background: none; } }
        """
}
