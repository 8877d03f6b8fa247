import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

/// A receipt of a course with a question of each kind that differs in its response, and a talk.
enum SampleReceipt {
    static let now = Date(timeIntervalSince1970: 1_795_000_000)

    static let blocks = """
        <question id="m" kind="multiple"><prompt>Hvilke er trin?</prompt>
          <option id="a" correct="yes"><text>Behov</text><why>Trin to.</why></option>
          <option id="b"><text>Skyld</text><why>Nej.</why></option>
          <option id="c" correct="yes"><text>Handling</text><why>Trin tre.</why></option></question>
        <question id="g" kind="gap"><prompt>Ord?</prompt><sentence>Jeg har brug for <gap ref="g1"/>.</sentence>
          <blank id="g1"><accept>ro på</accept><miss text="fred">Næsten.</miss><why>Ro.</why></blank></question>
        <scenario id="s" start="a" level="6"><title>Bolden</title><intro>To børn.</intro>
          <scene id="a"><line who="Pip">Min!</line>
            <choice id="k" to="b" level="+3"><text>Råb</text><why>Det trapper op.</why></choice>
            <choice id="l" to="b" level="-2"><text>Vent</text><why>Det dæmper.</why></choice></scene>
          <scene id="b"><p>Stilhed.</p>
            <choice id="k" to="a" level="0"><text>Igen</text><why>Forfra.</why></choice>
            <choice id="l" to="e" level="-1"><text>Spørg</text><why>Nu taler de.</why></choice></scene>
          <ending id="e" outcome="good"><title>Ro</title>De leger.<debrief>Vent og spørg.</debrief></ending></scenario>
        """

    static let text = """
        {"format": "urn:learn:receipt:1", "id": "5a0f3b52-93a4-4f0e-8a5e-0c8d3b1f2a11", "course": "sample",
         "version": "1.0.0", "saved": "2026-11-18T10:00:00.000+01:00",
         "lessons": [{"lesson": "first", "begun": "2026-11-18T09:00:00.000+01:00",
          "questions": [
           {"question": "m", "rightAtFirst": false, "attempts": [
            {"at": "2026-11-18T09:01:00.000+01:00", "response": {"chosen": ["a"]}, "verdict": "incomplete",
             "rightParts": ["a", "b"]},
            {"at": "2026-11-18T09:02:00.000+01:00", "response": {"chosen": ["c", "a"]}, "verdict": "right",
             "rightParts": ["a", "b", "c"]}]},
           {"question": "g", "rightAtFirst": true, "attempts": [
            {"at": "2026-11-18T09:03:00.000+01:00", "response": {"typed": {"g1": " RO PAA! "}}, "verdict": "right",
             "rightParts": ["g1"]}]}],
          "scenarios": [{"scenario": "s", "moves": [
            {"at": "2026-11-18T09:04:00.000+01:00", "scene": "a", "choice": "k"},
            {"at": "2026-11-18T09:05:00.000+01:00", "scene": "b", "choice": "l"}],
            "level": 6, "ending": "e", "turned": [0, 1]}]}]}
        """

    static func course(_ blocks: String = blocks) throws -> Course {
        try #require(SampleCourse.reading(blocks: blocks).usableCourse)
    }

    static func accepted(
        _ text: String = text, of course: Course? = nil, latest: Date = now
    ) throws -> AcceptedReceipt {
        try AcceptedReceipt(Receipt(Array(text.utf8)), of: course ?? Self.course(), latest: latest)
    }

    /// The receipt with one thing changed.
    static func changed(_ what: String, to other: String) -> String {
        text.replacing(what, with: other, maxReplacements: 1)
    }
}
