/// How a class's licence looks: large type, to be read from two metres. Colours pass WCAG 2.1 AA.
enum LicenceStyle {
    static let rules = """
        @page { size: A4 portrait; margin: 0; }
        :root { --paper: #fffdf8; --ink: #26323f; --quiet: #4a5763; --teal: #1c6660;
          --round: ui-rounded, "SF Pro Rounded", "Nunito", "Varela Round", "Segoe UI", system-ui, "Liberation Sans",
            sans-serif; }
        *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; }
        html { background: #e7e2d8; color: var(--ink); -webkit-print-color-adjust: exact; }
        body { font: 16pt/1.3 var(--round); }
        .sheet { width: 210mm; height: 297mm; margin: 6mm auto; padding-bottom: 8mm; overflow: hidden;
          background: var(--paper); box-shadow: 0 1mm 5mm #26323f44; display: flex; flex-direction: column;
          overflow-wrap: anywhere; }
        header { display: flex; align-items: center; gap: 7mm; padding: 9mm 12mm 7mm; background: var(--teal);
          color: #fff; }
        .cat { flex: none; width: 40mm; height: 40mm; padding: 2mm; border-radius: 50%; background: #fbf3e4; }
        h1, h2 { font-weight: 800; line-height: 1.08; }
        h1.large { font-size: 42pt; } h1.medium { font-size: 31pt; } h1.fine { font-size: 24pt; }
        .class { font-weight: 700; line-height: 1.15; margin-top: 1.5mm; }
        .class.large { font-size: 29pt; } .class.medium { font-size: 22pt; } .class.fine { font-size: 18pt; }
        .institution { font-size: 15pt; margin-top: 1.5mm; }
        .road { flex: none; display: block; width: 100%; margin-top: -2.4mm; }
        .stamps { flex: 1 1 0; min-height: 0; display: grid; grid-template-columns: 1fr 1fr; grid-auto-rows: minmax(0, 1fr);
          gap: 1mm 5mm; padding: 2mm 10mm; list-style: none; }
        .stamps li { display: flex; align-items: center; gap: 3.5mm; min-height: 0; }
        .stamps li div { min-width: 0; }
        .stamp { flex: none; width: 31mm; height: 100%; max-height: 31mm; }
        .stamps h2.large { font-size: 21pt; } .stamps h2.medium { font-size: 18pt; } .stamps h2.fine { font-size: 14pt; }
        .stamps p { font-size: 14pt; color: var(--quiet); margin-top: 1mm; }
        .many { grid-template-columns: 1fr 1fr 1fr; gap: 1mm 3mm; }
        .many .stamp { width: 19mm; max-height: 19mm; }
        .many h2.large { font-size: 14pt; } .many h2.medium { font-size: 12pt; } .many h2.fine { font-size: 10pt; }
        .many p { font-size: 10.5pt; }
        .agreement { flex: none; margin: 0 10mm; padding: 5mm 8mm; border: 1mm solid var(--ink);
          border-radius: 7mm 5mm 8mm 6mm / 6mm 8mm 5mm 7mm; background: #fbf3e4; }
        .agreement h2 { font-size: 20pt; color: var(--teal); margin-bottom: 2mm; }
        .words { line-height: 1.28; } .words p { margin-bottom: 1mm; }
        .columns { columns: 2; column-gap: 8mm; } .columns p { break-inside: avoid; }
        .words.large { font-size: 22pt; } .words.medium { font-size: 16.5pt; } .words.fine { font-size: 13.5pt; }
        .words.finest { font-size: 11.5pt; }
        .rule { height: 13mm; border-bottom: .5mm dotted var(--ink); }
        .review { font-size: 15pt; font-weight: 700; margin-top: 3mm; }
        @media print { html { background: none; } .sheet { margin: 0; box-shadow: none; break-after: avoid; } }
        @media screen and (max-width: 52rem) {
          .sheet { width: auto; height: auto; margin: 0; }
          header { flex-wrap: wrap; }
          .stamps, .many { flex: none; grid-template-columns: 1fr; grid-auto-rows: auto; gap: 3mm; padding: 5mm 10mm; }
          .stamp, .many .stamp { width: 22mm; height: 22mm; }
          h1.large, h1.medium, h1.fine { font-size: 26pt; } .class.large, .class.medium, .class.fine { font-size: 20pt; }
        }
        """
}
