/// One column of the store: what it is for.
public struct StoredColumn: Sendable, Equatable {
    public let name: String
    public let category: DataCategory
    /// Whether people write into it freely.
    public let isFreeText: Bool
}

/// One table of the store, and how it concerns people. The record of processing, the export of a person and the test
/// that no column is forgotten are all made from these.
public struct StoredData: Sendable, Equatable {
    public let table: String
    /// The column with the id of the person whom a row is about; none where rows are about nobody.
    public let subject: String?
    /// Columns with the ids of people who acted.
    public let actors: [String]
    public let columns: [StoredColumn]

    private init(
        _ table: String, about subject: String? = nil, by actors: [String] = [],
        _ columns: [(DataCategory, [String])], freeText: [String] = []
    ) {
        self.table = table
        self.subject = subject
        self.actors = actors
        self.columns = columns.flatMap { category, names in
            names.map { StoredColumn(name: $0, category: category, isFreeText: freeText.contains($0)) }
        }
    }

    /// Every table.
    public static let all: [StoredData] = [
        StoredData("schema_version", [(.technical, ["version", "applied_at"])]),
        StoredData("actor", about: "id", [(.progress, ["id", "created_at"])]),
        StoredData("local_actor", about: "actor", [(.technical, ["place", "actor"])]),
        StoredData("person", about: "id", [(.identity, ["id", "name", "email"])], freeText: ["name", "email"]),
        StoredData("person_secret", about: "person", [(.identity, ["person", "secret"])]),
        StoredData("institution", [(.technical, ["id", "kind", "name", "municipality"])]),
        StoredData(
            "appointment", about: "person", by: ["recorded_by"],
            [
                (
                    .employment,
                    [
                        "id", "person", "recorded_at", "recorded_by", "replaces", "reason", "role", "institution",
                        "from_day", "through_day", "percent",
                    ]
                )
            ], freeText: ["reason"]),
        StoredData(
            "absence", about: "person", by: ["recorded_by"],
            [
                (
                    .employment,
                    [
                        "id", "person", "recorded_at", "recorded_by", "replaces", "reason", "from_day", "through_day",
                    ]
                )
            ], freeText: ["reason"]),
        StoredData(
            "statement", about: "actor",
            [
                (
                    .progress,
                    [
                        "id", "recorded_at", "actor", "verb", "course", "course_version", "lesson", "score_raw",
                        "score_max", "voids", "receipt",
                    ]
                ), (.answers, ["step", "response", "success", "interaction"]),
            ]),
        StoredData(
            "lesson_progress", about: "actor",
            [
                (
                    .progress,
                    [
                        "actor", "course", "lesson", "position", "completions", "started_at", "updated_at",
                        "completed_at",
                    ]
                )
            ]),
        StoredData(
            "step_progress", about: "actor",
            [
                (
                    .answers,
                    [
                        "actor", "course", "lesson", "step", "seen", "attempts", "response", "correct",
                        "correct_at_first", "interaction", "moves", "skipped",
                    ]
                )
            ]),
        StoredData(
            "receipt", about: "actor",
            [(.progress, ["actor", "id", "recorded_at", "course", "course_version", "saved_at"])]),
        StoredData("bookmark", about: "actor", [(.answers, ["actor", "course", "lesson", "step"])]),
        StoredData(
            "record", about: "person", by: ["recorded_by"],
            [
                (
                    .records,
                    [
                        "number", "id", "person", "recorded_at", "recorded_by", "content", "kind", "completed_on",
                        "minutes", "course", "course_version", "origin", "approves", "replaces", "title", "provider",
                        "evidence_name", "evidence_sha256", "reason", "commitment", "hash",
                    ]
                )
            ], freeText: ["title", "provider", "evidence_name", "reason"]),
        StoredData("record_head", [(.technical, ["place", "number", "hash"])]),
        StoredData(
            "certificate", about: "person", by: ["issued_by"],
            [
                (
                    .records,
                    ["code", "id", "person", "record", "issued_at", "issued_by", "issuer", "valid_until"]
                )
            ]),
        StoredData("signing_key", [(.technical, ["place", "seed"])]),
        StoredData("class_group", [(.technical, ["id", "institution", "school_year", "name", "stage"])]),
        StoredData(
            "class_event", about: "actor",
            [
                (
                    .classWork,
                    [
                        "id", "recorded_at", "actor", "class_group", "content", "course", "course_version", "lesson",
                        "activity", "stamp", "held_on", "scale", "observed", "agreement", "review_on", "withdrew",
                    ]
                ), (.classNotes, ["note"]),
            ], freeText: ["note", "agreement"]),
        StoredData(
            "class_progress",
            [(.classWork, ["class_group", "course", "lesson", "times", "first_on", "last_on"])]),
        StoredData(
            "change", about: "actor",
            [(.audit, ["id", "recorded_at", "actor", "subject_kind", "subject", "action"])]),
        StoredData("erasure", about: "person", by: ["erased_by"], [(.audit, ["person", "erased_at", "erased_by"])]),
        StoredData("retention", [(.technical, ["category", "months"])]),
    ]
}
