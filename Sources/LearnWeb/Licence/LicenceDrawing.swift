/// What is drawn on a class's licence, with the thick round lines of the courses' pictures.
enum LicenceDrawing {
    private static let ink = "#26323F"
    /// Dark enough for white, and for the eye from afar.
    private static let inks = ["#1C6660", "#9A4F14", "#6B4A86", "#22693F", "#9C3A20", "#27577F"]

    private static func path(_ line: String, fill: String = "none", stroke: String? = nil, width: String? = nil) -> HTML
    {
        var attributes = [HTML.Attribute.named("d", line), .named("fill", fill)]
        if let stroke { attributes.append(.named("stroke", stroke)) }
        if let width { attributes.append(.named("stroke-width", width)) }
        return .element(.path, attributes, [])
    }

    private static func drawing(_ name: String, viewBox: String, _ content: [HTML]) -> HTML {
        element(
            .svg, .class(name), .named("viewBox", viewBox), .aria("hidden", "true"), .named("stroke-linecap", "round"),
            .named("stroke-linejoin", "round"), content: content)
    }

    /// A round stamp with a paw, a little askew as by hand; or the empty place for one.
    static func stamp(_ index: Int, isHeld: Bool) -> HTML {
        let colour = inks[index % inks.count]
        guard isHeld else {
            return drawing(
                "stamp", viewBox: "-50 -50 100 100",
                [
                    element(
                        .circle, .named("r", "44"), .named("fill", "#FFFFFF"), .named("stroke", "#6C7B88"),
                        .named("stroke-width", "3.5"), .named("stroke-dasharray", "9 9"))
                ])
        }
        let turn = [-9, 7, 4, -6, 10, -4, 6, -11][index % 8]
        let rim = element(
            .circle, .named("r", "45"), .named("fill", "none"), .named("stroke", colour), .named("stroke-width", "6"),
            .named("stroke-dasharray", "0 9.4248"))
        let face = element(.circle, .named("r", "43"), .named("fill", colour))
        let ring = element(
            .circle, .named("r", "36"), .named("fill", "none"), .named("stroke", "#FFFFFF"), .named("stroke-width", "2")
        )
        return drawing(
            "stamp", viewBox: "-50 -50 100 100",
            [element(.g, .named("transform", "rotate(\(turn))"), content: [rim, face, ring, paw])])
    }

    private static var paw: HTML {
        let toes = [(-18, -3, -24), (-7, -15, -8), (7, -15, 8), (18, -3, 24)].map { x, y, turn in
            element(
                .ellipse, .named("rx", "5.4"), .named("ry", "7.4"),
                .named("transform", "translate(\(x) \(y)) rotate(\(turn))"), .named("fill", "#FFFFFF"))
        }
        return .group(
            toes + [
                path("M0 0c8 0 17 9 16 17c-1 7-9 6-16 4c-7 2-15 3-16-4c-1-8 8-17 16-17Z", fill: "#FFFFFF")
            ])
    }

    /// A stretch of road from one edge of the paper to the other.
    static var road: HTML {
        drawing(
            "road", viewBox: "0 0 840 44",
            [
                path("M0 8q210-7 420 0t420 0v30q-210 6-420 0t-420 0Z", fill: "#5C6E7D", stroke: ink, width: "4"),
                .element(
                    .path,
                    [
                        .named("d", "M14 23q203-5 406 0t420 0"), .named("fill", "none"), .named("stroke", "#FBF3E4"),
                        .named("stroke-width", "5"), .named("stroke-dasharray", "30 26"),
                    ], []),
            ])
    }

    /// Fidus-katten, the cat of the courses.
    static var cat: HTML {
        drawing(
            "cat", viewBox: "40 74 100 104",
            [
                element(
                    .g, .named("stroke", ink), .named("stroke-width", "4"),
                    content: [
                        path(
                            "M58 118c-5-11-7-22-5-30q1-5 6-3c8 5 15 11 19 18c7-3 18-3 25 0c3-6 11-13 17-18q5-3 7 2c2 9 1 20"
                                + "-5 31c6 6 8 14 8 21q3 3 7 4q-2 4-7 5q2 4 4 6q-4 2-8 1c-7 11-21 16-36 16c-15 0-30-5-36"
                                + "-15q-4 0-8-2q2-2 4-6q-5-1-7-5q4 0 7-4c0-7 2-15 8-21Z", fill: "#E9A65A"),
                        path(
                            "M59 108c-2-6-3-12-2-16q0-3 3-1c4 2 8 5 10 9q-5 5-11 8Zm51-8c2-3 6-7 10-10q2-1 3 1c1 5 1 11"
                                + "-2 17q-6-3-11-8Z", fill: "#FBF3E4", stroke: "none"),
                        path(
                            "M90 137c5 0 9 5 16 5c11 1 19 6 20 13c-7 11-21 16-36 16c-15 0-30-5-36-15c1-8 9-13 20-14c7 0"
                                + " 11-5 16-5Z", fill: "#FBF3E4", stroke: "none"),
                        path(
                            "M87 107q0-3 3-3q3 0 3 3q0 8-3 13q-3-5-3-13Zm-10 2q-1-3 2-3q3 0 3 2q2 5 1 9q-4-3-6-8Zm21-1q0"
                                + "-2 3-2q3 0 3 3q-2 5-7 8q-1-4 1-9Z", fill: "#C9772F", stroke: "none"),
                        path(
                            "M66 149q-6-1-13-1m14 6q-5 1-9 3m56-8q6-1 13-1m-14 6q5 1 9 3", width: "3"),
                        path("M126 155c-7 11-21 16-36 16c-15 0-30-5-36-15"),
                        path(
                            "M69 132c0-4 3-7 6-7c3 0 6 3 6 7c0 4-3 7-6 7c-3 0-6-3-6-7Zm30 0c0-4 3-7 6-7c3 0 6 3 6 7c0 4"
                                + "-3 7-6 7c-3 0-6-3-6-7Z", fill: ink, stroke: "none"),
                        path(
                            "M75 129c0-1 1-2 2-2c1 0 2 1 2 2c0 1-1 2-2 2c-1 0-2-1-2-2Zm30 0c0-1 1-2 2-2c1 0 2 1 2 2c0 1"
                                + "-1 2-2 2c-1 0-2-1-2-2Z", fill: "#FFFFFF", stroke: "none"),
                        path("M85 142q5-2 10 0q-1 5-5 6q-4-1-5-6Z", fill: "#DB8A80"),
                        path("M90 148v3m-12 1c1 5 10 6 12-1c2 7 11 6 12 1"),
                    ])
            ])
    }
}
