internal import FoundationEssentials
internal import LearnCore
internal import LearnTestSupport

// usage: learn-bench FOLDER [EVENTS PEOPLE CLASSES ROUNDS DURABLE] [class|classes|person|everybody|durable …]
let arguments = CommandLine.arguments
let numbers = arguments.dropFirst(2).compactMap { Int($0) }
func number(_ index: Int, orElse value: Int) -> Int { index < numbers.count ? numbers[index] : value }

guard arguments.count > 1 else {
    print("usage: learn-bench FOLDER [EVENTS PEOPLE CLASSES ROUNDS DURABLE] [class|classes|person|everybody|durable …]")
    throw BenchError.usage
}

enum BenchError: Error { case usage, cannotOpen }

let folder = arguments[1]
let events = number(0, orElse: 1_000_000)
let clock = ContinuousClock()

// Three events of classes to two statements of lessons.
let municipality = Municipality.make(
    seed: 8700,
    size: .init(
        people: number(1, orElse: 20_000), classes: number(2, orElse: 1000), classEvents: events * 3 / 5,
        statements: events * 2 / 5))
let path = folder + "/records.sqlite"
let store = try SQLiteStore(path: path, now: Municipality.schoolDay.noon)
let filling = try clock.measure { try fill(store, municipality) }
print(
    "\(municipality.classEvents.count) class events, \(municipality.statements.count) statements, "
        + "\(municipality.people.count) people, \(municipality.appointments.count) appointments, "
        + "\(municipality.leaves.count) leaves, \(municipality.records.count) records, "
        + "\(municipality.classes.count) classes; filled in \(filling.seconds.rounded()) s")
guard let plain = Plain(path: path) else { throw BenchError.cannotOpen }

let reading = ReadingBenchmark(
    store: store, plain: plain, municipality: municipality, rounds: number(3, orElse: 9))
let chosen = arguments.dropFirst(2).filter { Int($0) == nil }
func isChosen(_ name: String) -> Bool { chosen.isEmpty || chosen.contains(name) }
if isChosen("class") { try reading.classReport() }
if isChosen("classes") { try reading.everyClass() }
if isChosen("person") { try reading.onePerson() }
if isChosen("everybody") { try reading.everybody() }
if isChosen("durable") {
    try DurableBenchmark(
        store: store, folder: folder, municipality: municipality, events: number(4, orElse: 20_000)
    ).run()
}
