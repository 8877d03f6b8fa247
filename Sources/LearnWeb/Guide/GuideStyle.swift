internal import LearnCore

/// How the parents' guide looks: one calm column for a phone, dark where the phone is dark, few sheets of A4. Colours
/// have names and pass WCAG 2.1 AA on their paper, light and dark.
enum GuideStyle {
    static func rules(languages: Int) -> String {
        look + (languages > 1 ? switching(languages) : "") + print
    }

    /// A theme's colours in the place of the guide's own.
    static func colours(_ theme: Theme) -> String {
        theme.rules { "--teal: \($0.link.hex); --heading: \($0.heading.hex);" }
    }

    private static let look = """
        @page { size: A4; margin: 14mm 17mm; }
        :root { --paper: #fffdf8; --ink: #26323f; --quiet: #566370; --teal: #1c6660; --gold: #9a5a1c; --line: #ddd5c6;
          --panel: #fbf3e4; --picture: #fbf3e4;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif;
          --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Naskh Arabic", Georgia, serif; }
        @media (prefers-color-scheme: dark) { :root { --paper: #1b222a; --ink: #ece6da; --quiet: #b3bcc4; --teal: #82cfc8;
          --gold: #f0b877; --line: #3b4651; --panel: #252e37; } }
        *, ::before, ::after { box-sizing: border-box; }
        html { background: var(--paper); color: var(--ink); font: 112.5%/1.6 var(--serif); -webkit-text-size-adjust: 100%; }
        body { margin: 0; overflow-wrap: break-word; hyphens: auto; }
        header, main, footer { max-width: 38rem; margin-inline: auto; padding-inline: clamp(1rem, 5vw, 1.5rem); }
        header { padding-top: clamp(1.5rem, 6vw, 3rem); text-align: center; }
        h1, h2, h3, h4, fieldset, nav, footer, .mark, .fine, .notice, .original, .caption { font-family: var(--sans); }
        h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
        h1, h3 { color: var(--heading, inherit); }
        .owner { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: .75rem;
          margin: 0 0 1.25rem; font: 600 .95rem var(--sans); }
        .owner img { max-width: min(100%, 10rem); max-height: 3rem; width: auto; height: auto; }
        h1 { margin: 0; font-size: min(clamp(1.75rem, 1.3rem + 2.4vw, 2.5rem), 11.5vw); letter-spacing: -.01em; }
        h2 { margin: 1.25rem 0; font-size: 1.05rem; font-weight: 600; text-align: center; color: var(--quiet); }
        h3 { margin: 0 0 .5rem; font-size: min(1.35rem, 9vw); }
        h4 { margin: 1.25rem 0 .3rem; font-size: 1.1rem; }
        p { margin: 0 0 .75rem; }
        ul, ol { margin: 0 0 .75rem; padding-inline-start: 1.4rem; }
        li { margin-bottom: .35rem; }
        li::marker { color: var(--teal); }
        a { color: var(--teal); text-underline-offset: .15em; }
        :focus-visible { outline: 3px solid var(--teal); outline-offset: 2px; border-radius: 3px; }
        fieldset { display: none; flex-wrap: wrap; justify-content: center; gap: .5rem; margin: 1.5rem 0 0; padding: 0;
          border: 0; min-width: 0; }
        legend { width: 100%; margin-bottom: .5rem; padding: 0; font-size: .85rem; color: var(--quiet); }
        label { display: flex; align-items: center; gap: .5rem; min-height: 2.75rem; padding: .35rem 1rem;
          border: 1px solid var(--line); border-radius: 1.4rem; cursor: pointer; line-height: 1.2; }
        label span::first-letter, .jump a::first-letter { text-transform: uppercase; }
        label span, .jump a { display: inline-block; }
        input { appearance: none; flex: none; width: 1.1rem; height: 1.1rem; margin: 0; border: var(--dot, 2px solid var(--quiet));
          border-radius: 50%; }
        @media (forced-colors: active) { input { appearance: auto; } }
        nav ul { list-style: none; padding: 0; }
        .jump ul { display: flex; flex-wrap: wrap; justify-content: center; gap: .25rem 1.25rem; margin: 1rem 0 0; }
        .language { margin-bottom: 4rem; }
        .notice { margin: 0 0 1.5rem; padding: .8rem 1rem; border-inline-start: 4px solid var(--gold);
          border-radius: .2rem; background: var(--panel); font-size: .95rem; }
        .contents { margin: 0 0 2rem; padding: .4rem 1rem; border-radius: .6rem; background: var(--panel); }
        .contents ul { margin: 0; }
        .contents li { margin: 0; border-top: 1px solid var(--line); }
        .contents li:first-child { border: 0; }
        .contents a { display: block; padding: .6rem 0; color: inherit; text-decoration: none; line-height: 1.35;
          font-size: .95rem; }
        .contents a:hover { text-decoration: underline; }
        article { display: flow-root; padding-block: 2rem; border-top: 1px solid var(--line); }
        article > :last-child { margin-bottom: 0; }
        .drawing { float: inline-end; width: min(8.5rem, 27vw); aspect-ratio: 1; margin: 0 0 1rem; margin-inline-start: 1.25rem;
          border-radius: 1rem; background: var(--picture) center/86% no-repeat; -webkit-print-color-adjust: exact;
          print-color-adjust: exact; }
        .key { color: var(--teal); }
        p .key, article li .key { font-weight: 600; }
        .original { margin: -.3rem 0 .5rem; color: var(--teal); font-weight: 600; }
        .mark, .fine, .caption, footer { font-size: .85rem; color: var(--quiet); line-height: 1.45; }
        .mark { margin-bottom: .4rem; color: var(--gold); }
        .fine { margin: .5rem 0 0; }
        blockquote { margin: 0 0 .75rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--teal); }
        table { width: 100%; margin: 0 0 .75rem; border-collapse: collapse; font-size: .95rem; overflow-wrap: anywhere; }
        caption { text-align: start; font-weight: 600; }
        th, td { padding: .4rem .5rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
        footer { padding-block: 1.25rem 2.5rem; text-align: center; }

        """

    /// Shows one language: the one that was chosen, else the one that the address names, else the first. A browser that
    /// does not know `:has` passes over these rules alone, and the languages stand one after the other.
    private static func switching(_ languages: Int) -> String {
        var hidden = ["body:not(:has(input:checked, .language:target, .language :target)) .language:not(.language0)"]
        var marked = ["body:not(:has(input:checked, .language:target, .language :target)) label:has(#choose0)"]
        for index in 0..<languages {
            let named =
                "body:not(:has(input:checked)):has(.language\(index):target, .language\(index) :target)"
            let other = ".language:not(.language\(index))"
            hidden += ["body:has(#choose\(index):checked) \(other)", "\(named) \(other)"]
            marked += ["label:has(#choose\(index):checked)", "\(named) label:has(#choose\(index))"]
        }
        return """
            @media print { .language ~ .language { break-before: page; } }
            body:has(fieldset) fieldset { display: flex; }
            body:has(fieldset) .jump, body:has(fieldset) h2 .name { display: none; }
            body:has(fieldset) .language ~ .language { break-before: auto; }
            \(hidden.joined(separator: ",\n")) { display: none; }
            \(marked.joined(separator: ",\n")) { border-color: var(--teal); background: var(--panel); font-weight: 650;
              --dot: .34rem solid var(--teal); }

            """
    }

    private static let print = """
        @media print {
          :root { --paper: #fff; --ink: #1d2731; --quiet: #4a5763; --teal: #1c6660; --gold: #7d4713; --line: #ccc5b8;
            --panel: #fff; }
          html { font-size: 10.5pt; line-height: 1.4; }
          header, main, footer { max-width: none; padding-inline: 0; }
          header { padding-top: 0; }
          fieldset, .jump, .contents { display: none !important; }
          h2 { margin-block: .4rem 1rem; }
          article { break-inside: avoid; padding-block: .8rem; }
          p, ul, ol { margin-bottom: .5rem; }
          li { margin-bottom: .15rem; }
          h3 { margin-bottom: .3rem; font-size: 1.25rem; }
          h3, h4, .mark { break-after: avoid; }
          .language { margin-bottom: 1rem; }
          .drawing { width: 26mm; }
        }

        """
}
