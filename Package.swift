// swift-tools-version: 6.2
import PackageDescription

/// No package dependencies: what the program does not write itself comes from long-lived C libraries
/// through system-library targets, so `swift build` needs the toolchain and Debian's packages alone.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "Learn",
    products: [
        .library(name: "LearnCore", targets: ["LearnCore"]),
        .library(name: "LearnWeb", targets: ["LearnWeb"]),
        .executable(name: "learn", targets: ["learn-cli"]),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .target(
            name: "Requirements", dependencies: ["CLibXML2", "CSQLite", "CSodium", "CArchive"], swiftSettings: strict),
        .target(
            name: "LearnCore", dependencies: ["CLibXML2", "CSQLite", "CSodium", "CArchive", "Requirements"],
            swiftSettings: strict),
        .target(
            name: "LearnWeb", dependencies: ["LearnCore"],
            resources: [
                .embedInCode("Assets/learn.css"), .embedInCode("Assets/learn.js"), .embedInCode("Assets/report.css"),
                .embedInCode("Assets/search.js"),
            ], swiftSettings: strict),
        .executableTarget(name: "learn-cli", dependencies: ["LearnCore", "LearnWeb"], swiftSettings: strict),
        .target(
            name: "LearnTestSupport", dependencies: ["LearnCore"], path: "Tests/LearnTestSupport",
            swiftSettings: strict),
        .executableTarget(
            name: "learn-bench", dependencies: ["LearnCore", "LearnTestSupport", "CSQLite"],
            path: "Benchmarks/Records", swiftSettings: strict),
        .executableTarget(
            name: "learn-fold", dependencies: ["LearnCore"], path: "Tests/FoldedText", swiftSettings: strict),
        .executableTarget(
            name: "learn-fuzz", dependencies: ["LearnCore", "LearnTestSupport"], path: "Tests/Fuzz",
            exclude: ["Seeds"], swiftSettings: strict),
        .testTarget(
            name: "LearnCoreTests", dependencies: ["LearnCore", "LearnTestSupport"], exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "LearnWebTests", dependencies: ["LearnWeb", "LearnCore", "LearnTestSupport"], swiftSettings: strict),
        .testTarget(
            name: "LearnCLITests", dependencies: ["learn-cli", "LearnWeb", "LearnCore", "LearnTestSupport"],
            exclude: ["Terminal/Fixtures"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
