/// How a certificate looks. Colours on the paper pass WCAG 2.1 AA; narrow screens get one column instead of a sheet.
enum CertificateStyle {
    static let rules = """
        @page { size: A4 landscape; margin: 0; }
        :root { --paper: #fffdf8; --ink: #26323f; --quiet: #566370; --teal: #1c6660; --gold: #9a5a1c;
          --serif: Charter, "Bitstream Charter", "Iowan Old Style", Cambria, "Liberation Serif", Georgia, serif;
          --sans: system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; }
        *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; }
        html { background: #e7e2d8; color: var(--ink); -webkit-print-color-adjust: exact; }
        body { font: 12pt/1.4 var(--serif); }
        .sheet { position: relative; width: 297mm; height: 210mm; margin: 6mm auto; padding: 9mm; overflow: hidden;
          background: var(--paper); box-shadow: 0 1mm 5mm #26323f44; }
        .frame { position: relative; height: 100%; padding: 10mm 16mm 9mm; border: 1.1mm solid var(--teal);
          outline: .3mm solid var(--gold); outline-offset: -3mm; display: flex; flex-direction: column;
          align-items: center; text-align: center; overflow-wrap: anywhere; }
        .rosette { position: absolute; left: 50%; top: 50%; width: 168mm; height: 168mm; transform: translate(-50%, -50%);
          fill: none; stroke: var(--teal); stroke-width: .3; opacity: .17; }
        .issuer { font: 600 12pt/1.3 var(--sans); letter-spacing: .06em; color: var(--teal); }
        h1 { font: 400 44pt/1.1 var(--serif); letter-spacing: .02em; margin: 3mm 0 auto; }
        h1::after { content: ""; display: block; width: 34mm; height: .6mm; margin: 4mm auto 0; background: var(--gold); }
        .small { font: italic 14pt/1.3 var(--serif); color: var(--quiet); margin-top: 3mm; }
        .name { font-weight: 700; color: var(--teal); line-height: 1.12; margin-top: 2mm; }
        .name.large { font-size: 38pt; } .name.medium { font-size: 29pt; } .name.fine { font-size: 23pt; }
        h2 { font-weight: 700; line-height: 1.15; margin-top: 2mm; }
        h2.large { font-size: 25pt; } h2.medium { font-size: 20pt; } h2.fine { font-size: 16pt; }
        .narrative { max-width: 215mm; margin-top: 3mm; }
        .narrative.large { font-size: 14pt; } .narrative.medium { font-size: 12.5pt; }
        .narrative.fine { font-size: 10.5pt; line-height: 1.3; }
        dl { display: flex; gap: 14mm; justify-content: center; margin: auto 0; padding: 3mm 0; }
        dt, .code p, .signature p { font: 9.5pt/1.35 var(--sans); color: var(--quiet); }
        dd { font: 600 13pt/1.3 var(--serif); }
        .foot { align-self: stretch; display: flex; justify-content: space-between; align-items: flex-end; gap: 12mm;
          text-align: start; }
        .seal { flex: none; width: 30mm; height: 30mm; fill: none; stroke: var(--gold); }
        .seal .ring { fill: var(--gold); stroke: var(--paper); stroke-width: 1.5; }
        .seal .tick { stroke: var(--paper); stroke-width: 6; stroke-linecap: round; stroke-linejoin: round; }
        .signature { flex: 0 1 92mm; }
        .signature .line { border-top: .35mm solid var(--ink); padding-top: 1mm; color: var(--ink); }
        .code { flex: none; padding: 2.5mm 5mm; border: .3mm solid var(--teal); background: var(--paper); text-align: center; }
        .code b { display: block; color: var(--ink); font-weight: 600; white-space: nowrap; }
        .code .signs { font: 700 19pt/1.3 "Liberation Mono", Consolas, Menlo, monospace; letter-spacing: .06em;
          color: var(--ink); white-space: nowrap; }
        @media print { html { background: none; } .sheet { margin: 0; box-shadow: none; break-after: avoid; } }
        @media screen and (max-width: 70rem) {
          .sheet { width: auto; height: auto; margin: 0; padding: 3mm; }
          .frame { height: auto; padding: 8mm 5mm; outline-offset: -2mm; }
          h1 { font-size: 26pt; margin-bottom: 4mm; } .name.large, .name.medium, .name.fine { font-size: 20pt; }
          h2.large, h2.medium, h2.fine { font-size: 16pt; } .rosette { width: 90vw; }
          dl { flex-wrap: wrap; gap: 3mm 9mm; } .foot { flex-direction: column; align-items: stretch; }
          .signature { flex: none; margin-top: 14mm; } .seal { align-self: center; } .code b { white-space: normal; }
        }
        """
}
