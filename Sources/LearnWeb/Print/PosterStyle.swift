/// How a wall poster looks: readable from two to three metres on A3. Colours pass WCAG 2.1 AA, also in grey.
enum PosterStyle {
    static func rules(for paper: Paper) -> String {
        PaperStyle.rules + "\n" + sheet(paper) + "\n" + steps + "\n" + sizes
    }

    private static func mm(_ length: Double) -> String { PaperStyle.mm(length) }

    /// The unit is a millimetre of A3; the sheet is a fifth of a millimetre lower than the paper, so that rounding makes
    /// no second page.
    private static func sheet(_ paper: Paper) -> String {
        let unit = paper == .a3 ? "10mm" : "7.0707mm"
        return """
            @page { size: \(paper.cssName) portrait; margin: 0; }
            html { font-size: \(unit); }
            .sheet { width: \(mm(PosterGeometry.width)); height: \(mm(PosterGeometry.height - 0.2)); margin: 0 auto 32px;
              display: flex; flex-direction: column; }
            @media print { .sheet { margin: 0; break-inside: avoid; } }
            @media screen { html { font-size: min(\(unit), calc((100vw - 24px) / 29.7)); } }
            """
    }

    private static let steps = """
        .head { display: flex; align-items: center; justify-content: space-between; gap: \(mm(PosterGeometry.columnGap)); background: var(--teal);
          color: #fff; padding: \(mm(PosterGeometry.headPadding)) \(mm(PosterGeometry.margin)); }
        .head h1 { line-height: \(PosterGeometry.titleLeading); letter-spacing: -.015em; }
        .emblem { flex: none; width: \(mm(PosterGeometry.emblem)); height: \(mm(PosterGeometry.emblem)); display: flex;
          padding: \(mm(8)); border-radius: 50%; background: var(--panel); }
        .emblem img { display: block; width: 100%; height: 100%; object-fit: contain; }
        .steps { flex: 1; min-height: 0; display: flex; flex-direction: column; gap: \(mm(PosterGeometry.rowGap));
          padding: \(mm(PosterGeometry.stepsPadding)) \(mm(PosterGeometry.margin)); }
        .step { flex: 1 0 auto; display: flex; align-items: center; gap: \(mm(PosterGeometry.columnGap)); }
        .art { flex: none; position: relative; display: flex; align-items: center;
          justify-content: center; }
        .art img { display: block; width: 100%; height: 100%; object-fit: contain; }
        .numeral { display: flex; align-items: center; justify-content: center; border-radius: 50% 47% 52% 48% / 48% 52% 47% 51%; background: var(--teal);
          color: #fff; font-weight: 700; line-height: 1; }
        .art img + .numeral { position: absolute; left: 0; top: 0; width: \(mm(19)); height: \(mm(19));
          font-size: \(mm(12)); }
        .words { flex: 1; min-width: 0; }
        .words h2 { line-height: \(PosterGeometry.titleLeading); letter-spacing: -.01em; }
        .saying { width: fit-content; max-width: 100%; margin-top: \(mm(PosterGeometry.bubbleGap));
          padding: \(mm(PosterGeometry.bubblePadding)) \(mm(PosterGeometry.bubbleSide));
          border: \(mm(PosterGeometry.bubbleBorder)) solid var(--ink); background: var(--panel);
          border-radius: \(mm(10)) \(mm(8)) \(mm(11)) \(mm(8)) / \(mm(8)) \(mm(11)) \(mm(8)) \(mm(10));
          line-height: \(PosterGeometry.sayingLeading); font-weight: 700; }
        .foot { flex: none; height: \(mm(PosterGeometry.footHeight)); display: flex; align-items: flex-start;
          justify-content: space-between; gap: \(mm(6)); margin: 0 \(mm(PosterGeometry.margin));
          padding-top: \(mm(3.5)); border-top: \(mm(0.5)) solid var(--quiet);
          font-size: \(mm(PosterGeometry.foot * CardSize.point)); line-height: 1.25; color: var(--quiet); }
        """

    private static let sizes =
        (PosterSize.all.map {
            ".\($0.name) h2 { font-size: \(mm($0.step)); } .\($0.name) .saying { font-size: \(mm($0.saying)); }"
        }
        + PosterGeometry.titles.enumerated().map { ".title-\($0) h1 { font-size: \(mm($1)); }" })
        .joined(separator: "\n")

    /// The height of drawings, which differs from poster to poster.
    static func art(_ height: Double) -> String {
        """
        .art { width: \(mm(height)); height: \(mm(height)); }
        .numeral { width: \(mm(height * 0.86)); height: \(mm(height * 0.86)); font-size: \(mm(height * 0.52)); }
        """
    }
}

/// What a poster is printed on.
public enum Paper: String, Sendable, CaseIterable {
    case a3
    case a4

    /// As CSS and people call it.
    var cssName: String { rawValue.uppercased() }
}
