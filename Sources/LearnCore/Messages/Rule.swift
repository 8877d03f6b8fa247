/// The name of a rule that a course or a file of requirements must keep, as the checker prints it and `docs/diagnostics.md` explains it.
public enum Rule: String, Sendable, CaseIterable {
    // The file as XML
    case xmlSyntax = "xml-syntax"
    case xmlMismatchedTag = "xml-mismatched-tag"
    case xmlTruncated = "xml-truncated"
    case xmlEncoding = "xml-encoding"
    case xmlEntity = "xml-entity"
    case xmlDocumentType = "xml-document-type"
    case xmlLimit = "xml-limit"

    // Elements and attributes
    case wrongRoot = "wrong-root"
    case wrongNamespace = "wrong-namespace"
    case unknownElement = "unknown-element"
    case misplacedElement = "misplaced-element"
    case elementOrder = "element-order"
    case repeatedElement = "repeated-element"
    case missingElement = "missing-element"
    case emptyElement = "empty-element"
    case strayText = "stray-text"
    case mixedContent = "mixed-content"
    case unknownAttribute = "unknown-attribute"
    case missingAttribute = "missing-attribute"
    case attributeValue = "attribute-value"
    case linkTarget = "link-target"

    // Names and references
    case invalidID = "invalid-id"
    case duplicateID = "duplicate-id"
    case danglingReference = "dangling-reference"
    case missingFile = "missing-file"
    case unreadableFile = "unreadable-file"
    case unsafePath = "unsafe-path"
    case unlistedFile = "unlisted-file"
    case figureFormat = "figure-format"
    case unsafeDrawing = "unsafe-drawing"
    case photoPosition = "photo-position"

    // Questions
    case tooFewOptions = "too-few-options"
    case noRightAnswer = "no-right-answer"
    case severalRightAnswers = "several-right-answers"
    case noWrongAnswer = "no-wrong-answer"
    case duplicateOption = "duplicate-option"
    case foreignPart = "foreign-part"
    case gapBlank = "gap-blank"

    // Scenarios
    case unreachableScene = "unreachable-scene"
    case deadEnd = "dead-end"
    case endlessLoop = "endless-loop"

    // Care
    case rowLength = "row-length"
    case undatedLaw = "undated-law"
    case stale = "stale"
    case readability = "readability"
    case lessonTime = "lesson-time"

    // Translations
    case translationSource = "translation-source"
    case translationShape = "translation-shape"
    case staleTranslation = "stale-translation"

    // Cards
    case cardCourse = "card-course"
    case cardTrack = "card-track"
    case cardLength = "card-length"

    // Themes
    case contrast = "contrast"
    case logoSize = "logo-size"

    // Requirements
    case reversedPeriod = "reversed-period"
    case overlappingRules = "overlapping-rules"
    case ruleGap = "rule-gap"
    case endedRequirement = "ended-requirement"
    case renewalParts = "renewal-parts"
    case renewalLength = "renewal-length"
    case leapDay = "leap-day"
    case statedHours = "stated-hours"
    case partTimeMeasure = "part-time-measure"
    case skipMeasure = "skip-measure"
    case undatedSource = "undated-source"
    case unknownCourse = "unknown-course"
}
