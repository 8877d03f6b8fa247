/// How cards look: playing cards with a frame, four to a sheet. Colours pass WCAG 2.1 AA, also in grey.
enum CardsStyle {
    static let rules = PaperStyle.rules + "\n" + sheet + "\n" + card + "\n" + sizes

    private static func mm(_ length: Double) -> String { PaperStyle.mm(length) }

    /// The marks stand on the cuts: four at the edges and a cross in the middle. A4 is half a millimetre higher than two
    /// A6, above and below.
    private static let sheet = """
        @page { size: A4 portrait; margin: 0; }
        html { font-size: 10mm; }
        .set h2 { max-width: 37em; margin: 1.2em auto .4em; padding: 0 .8em; font-size: 19px; }
        .sheet { width: \(mm(210)); height: \(mm(297)); margin: 0 auto 32px; padding: \(mm(0.5)) 0; display: grid;
          grid-template: repeat(2, \(mm(CardGeometry.height))) / repeat(2, \(mm(CardGeometry.width)));
          background-repeat: no-repeat;
          background-image: linear-gradient(#26323f, #26323f), linear-gradient(#26323f, #26323f),
            linear-gradient(#26323f, #26323f), linear-gradient(#26323f, #26323f), linear-gradient(#26323f, #26323f),
            linear-gradient(#26323f, #26323f);
          background-size: \(mm(0.25)) \(mm(9)), \(mm(0.25)) \(mm(9)), \(mm(9)) \(mm(0.25)), \(mm(9)) \(mm(0.25)),
            \(mm(0.25)) \(mm(8)), \(mm(8)) \(mm(0.25));
          background-position: 50% 0, 50% 100%, 0 50%, 100% 50%, 50% 50%, 50% 50%; }
        @media print {
          .set h2 { display: none; }
          .sheet { margin: 0; break-inside: avoid; }
          .sheet + .sheet, .set + .set { break-before: page; }
        }
        @media screen and (max-width: 52rem) {
          html { font-size: min(10mm, calc((100vw - 24px) / 10.5)); }
          .sheet { width: \(mm(CardGeometry.width)); height: auto; background-image: none;
            grid-template: none / \(mm(CardGeometry.width)); grid-auto-rows: \(mm(CardGeometry.height)); }
        }
        """

    private static let card = """
        .card { display: flex; padding: \(mm(CardGeometry.frame)); }
        .front { flex: 1; min-width: 0; display: flex; flex-direction: column; background: #fff;
          border: \(mm(0.5)) solid var(--ink);
          border-radius: \(mm(5)) \(mm(4)) \(mm(5.5)) \(mm(4.5)) / \(mm(4.5)) \(mm(5.5)) \(mm(4)) \(mm(5)); }
        .band { display: flex; align-items: center; justify-content: space-between; gap: \(mm(2));
          padding: \(mm(CardGeometry.bandPadding)) \(mm(CardGeometry.padding)); background: var(--hue); color: #fff;
          border-radius: \(mm(4.3)) \(mm(3.3)) 0 0 / \(mm(3.8)) \(mm(4.8)) 0 0;
          font-size: \(mm(CardGeometry.kicker)); font-weight: 700; line-height: \(CardGeometry.smallLeading); }
        .band div { min-width: 0; }
        .kind { font-weight: 400; }
        .number { flex: none; padding: \(mm(0.5)) \(mm(2.4)); border-radius: \(mm(4)); background: #fff;
          color: var(--ink); font-size: \(mm(9.5 * CardSize.point)); }
        .face { flex: 1; min-height: 0; display: flex; flex-direction: column;
          padding: \(mm(CardGeometry.gap)) \(mm(CardGeometry.padding)) 0; }
        .face h3 { line-height: \(CardGeometry.titleLeading);
          margin-bottom: \(mm(CardGeometry.gap)); letter-spacing: -.01em; }
        .hero { flex: 1; display: flex; flex-direction: column; justify-content: space-evenly; }
        .pictures { display: flex; justify-content: center; gap: \(mm(3)); flex: 1 0 auto; max-height: \(mm(58)); margin-bottom: \(mm(CardGeometry.gap)); }
        .pictures img { display: block; min-width: 0; flex: 0 1 auto; height: 100%; max-width: 100%; width: auto;
          object-fit: contain; }
        .saying { position: relative; align-self: stretch;
          margin-bottom: \(mm(CardGeometry.bubbleTail + CardGeometry.gap));
          padding: \(mm(CardGeometry.bubblePadding)) \(mm(CardGeometry.bubbleSide));
          border: \(mm(0.7)) solid var(--ink); background: var(--panel);
          border-radius: \(mm(6)) \(mm(5)) \(mm(7)) \(mm(5)) / \(mm(5)) \(mm(6.5)) \(mm(5)) \(mm(6));
          line-height: \(CardGeometry.sayingLeading); font-weight: 700; }
        .saying::after { content: ""; position: absolute; left: \(mm(11)); bottom: \(mm(-2.65)); width: \(mm(4));
          height: \(mm(4)); background: var(--panel); border: solid var(--ink);
          border-width: 0 \(mm(0.7)) \(mm(0.7)) 0; transform: skewX(28deg) rotate(45deg); }
        .saying:nth-of-type(even)::after { left: auto; right: \(mm(11)); transform: skewX(-28deg) rotate(45deg); }
        .adult { line-height: \(CardGeometry.bodyLeading); }
        .adult p { margin-bottom: \(mm(CardGeometry.pieceGap)); }
        .adult .entry { display: flex; }
        .entry b { flex: none; width: \(mm(CardGeometry.markerWidth)); font-weight: 700; }
        .foot { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: \(mm(3));
          margin: 0 \(mm(CardGeometry.padding)); padding: \(mm(CardGeometry.bandPadding * 0.6)) 0
          \(mm(CardGeometry.bandPadding)); border-top: \(mm(0.25)) solid var(--quiet);
          font-size: \(mm(CardGeometry.foot)); line-height: \(CardGeometry.smallLeading); color: var(--quiet); }
        .hue-0 { --hue: var(--teal); } .hue-1 { --hue: var(--gold); } .hue-2 { --hue: var(--plum); }
        .hue-3 { --hue: var(--sea); }
        """

    /// Rules and not properties of their own: validators of CSS do not reckon with those.
    private static let sizes =
        (CardSize.all.map { size in
            """
            .\(size.name) h3 { font-size: \(mm(size.title)); } .\(size.name) .adult { font-size: \(mm(size.body)); }
            .\(size.name) .pictures { height: \(mm(size.picture)); flex-basis: \(mm(size.picture)); }
            """
        } + CardSize.sayings.enumerated().map { ".say-\($0) .saying { font-size: \(mm($1)); }" })
        .joined(separator: "\n")
}
