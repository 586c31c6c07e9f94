// swift-tools-version: 6.2

import PackageDescription

// The layers, from the world down to text and C. A module may import what stands in a layer below.
//
//   3  the world             generate -> ProjectFiles, DevServer, DataImport, Compression
//   2  the site              Rendering -> SiteModel
//   1  languages and data    Markdown    Templates    WageData    Localization    Images
//   0  text, dates, and C    SourceText  CalendarDates  CMark  CFileSystem  CXXHash  CZlib  CBrotli

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)
// The sockets of FlyingFox without its HTTP server, which would link libcurl.
let flyingSocks = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  of name: String,
  _ dependencies: [Target.Dependency] = [],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    exclude: exclude,
    swiftSettings: strict
  )
}

let package = Package(
  name: "Synkrisis",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "generate", targets: ["generate"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
  ],
  targets: [
    // 0: text, and C
    .systemLibrary(
      name: "CMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),
    module("SourceText"),
    module("CalendarDates"),

    // 1: languages and data
    module("Markdown", ["CMark", "SourceText"]),
    module("Templates", ["SourceText"]),
    module("WageData", ["CalendarDates", "SourceText"]),
    module("Localization", ["CalendarDates", "SourceText"]),
    module("Images", ["SourceText"]),

    // 2: the site
    module(
      "SiteModel",
      ["CalendarDates", "Images", "Localization", "Markdown", "SourceText", "WageData", yams]
    ),
    module(
      "Rendering",
      [
        "CalendarDates", "Images", "Localization", "Markdown", "SiteModel", "SourceText",
        "Templates", "WageData",
      ]
    ),

    // 3: the world
    .systemLibrary(name: "CFileSystem"),
    .systemLibrary(
      name: "CXXHash",
      pkgConfig: "libxxhash",
      providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]
    ),
    module("ProjectFiles", ["CFileSystem", "CXXHash", "SourceText"]),
    .target(
      name: "DevServer",
      dependencies: ["CXXHash", "SourceText", flyingSocks],
      resources: ["live.js", "report.css", "report.html"].map { .embedInCode("Browser/\($0)") },
      swiftSettings: strict
    ),
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"])]
    ),
    .systemLibrary(
      name: "CBrotli",
      pkgConfig: "libbrotlienc",
      providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]
    ),
    module("Compression", ["CBrotli", "CZlib"]),
    module("DataImport", ["CZlib", "CalendarDates", "SourceText", "WageData"]),
    .executableTarget(
      name: "generate",
      dependencies: [
        "CalendarDates", "Compression", "DataImport", "DevServer", "Images", "Localization",
        "Markdown",
        "ProjectFiles", "Rendering",
        "SiteModel", "SourceText", "WageData", argumentParser,
      ],
      exclude: ["Explain/Texts", "Starting/Starter"],
      swiftSettings: strict,
      plugins: ["EmbeddedFilesPlugin"]
    ),
    .plugin(
      name: "EmbeddedFilesPlugin",
      capability: .buildTool(),
      dependencies: ["embed-files"],
      path: "Sources/EmbeddedFilesPlugin"
    ),
    .executableTarget(name: "embed-files", swiftSettings: strict),

    // What one page costs: swift run -c release render-benchmark
    .executableTarget(
      name: "render-benchmark",
      dependencies: ["Rendering", "SiteModel", "SourceText", "WageData"],
      path: "Tests/Benchmarks/RenderBenchmark",
      swiftSettings: strict
    ),

    // Tests mirror the modules.
    .target(
      name: "TestSupport",
      dependencies: ["SourceText"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    tests(of: "SourceText", exclude: ["Goldens"]),
    tests(of: "CalendarDates"),
    tests(of: "Markdown", ["SourceText"], exclude: ["Goldens"]),
    tests(of: "Images", ["SourceText"], exclude: ["Goldens"]),
    tests(of: "Templates", ["SourceText"], exclude: ["Goldens"]),
    tests(of: "WageData", ["CalendarDates", "SourceText"], exclude: ["Goldens"]),
    tests(of: "Localization", ["CalendarDates", "SourceText"], exclude: ["Goldens"]),
    tests(
      of: "SiteModel",
      ["CalendarDates", "Localization", "Markdown", "SourceText", "WageData"],
      exclude: ["Goldens"]
    ),
    tests(
      of: "Rendering",
      ["CalendarDates", "SiteModel", "SourceText", "Templates", "WageData"],
      exclude: ["Goldens"]
    ),
    tests(of: "ProjectFiles", ["SourceText"], exclude: ["Goldens"]),
    tests(of: "DevServer", ["SourceText", flyingSocks]),
    tests(
      of: "DataImport",
      ["CalendarDates", "CZlib", "SourceText", "WageData"],
      exclude: ["Goldens"]
    ),
    tests(of: "Compression"),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "DevServer", "generate", "ProjectFiles", "SourceText", "TestSupport", argumentParser,
      ],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)

// Fuzzers, for which every module is built anew: Tests/Fuzz/run
if Context.environment["SYNKRISIS_FUZZ"] != nil {
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CFuzzer", "CalendarDates", "DataImport", "Markdown", "Rendering", "SiteModel",
        "SourceText",
        "Templates", "WageData",
      ],
      path: "Tests/Fuzz/Fuzz",
      swiftSettings: strict
    ),
  ]
}
