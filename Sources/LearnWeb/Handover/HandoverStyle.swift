/// How the substitute's page looks: dark on white, one page, to be read standing.
enum HandoverStyle {
    static let rules = """
        @page { size: A4 portrait; margin: 12mm 14mm; }
        *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; }
        html { background: #fff; color: #1d2731; }
        body { font: 10.5pt/1.32 "Segoe UI", system-ui, "Liberation Sans", sans-serif; }
        main { max-width: 182mm; margin: 0 auto; }
        header { border-bottom: .6mm solid #1c6660; padding-bottom: 1.5mm; }
        h1 { font-size: 18pt; line-height: 1.1; }
        h2 { font-size: 11.5pt; color: #1c6660; margin: 3mm 0 .8mm; }
        ul, ol { padding-left: 5mm; }
        .ticks { list-style: "☐  "; columns: 2; column-gap: 8mm; }
        .ticks li { break-inside: avoid; }
        .steps > li { margin-bottom: 1.6mm; break-inside: avoid; }
        .time { float: right; margin-left: 4mm; color: #4a5763; }
        .guide { display: flex; gap: 3mm; margin-top: .6mm; }
        .guide b { flex: 0 0 31mm; color: #4a5763; }
        .say { border-left: 1.2mm solid #1c6660; padding-left: 2mm; font-weight: 700; font-size: 11.5pt; }
        .say b { flex-basis: 27.8mm; color: #1c6660; }
        blockquote { border-left: .6mm solid #1c6660; padding-left: 3mm; }
        .full { font-size: 9.2pt; line-height: 1.25; } .full .say { font-size: 10pt; } .full h2 { margin-top: 2mm; }
        @media screen { main { padding: 8mm; } }
        """
}
