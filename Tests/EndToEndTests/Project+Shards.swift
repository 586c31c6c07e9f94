import Foundation
import TestSupport
import Testing

extension Project {
  /// Adds careers and makes a page of every pair of them, with earlier addresses, links to parts of
  /// other pages and files that are copied.
  func addPairs() throws {
    try append(Array("pairs: all\n".utf8), to: "Content/site.yml")
    let languages = try FileManager.default.contentsOfDirectory(
      atPath: url.appending(path: "Content").path
    ).filter { $0.count == 2 }
    for language in languages {
      for name in ["joiners", "masons", "painters", "roofers"] {
        try addCareer(name, language: language)
      }
    }
    for name in ["root/robots.txt", "root/CNAME", "assets/notes.txt", "assets/more/notes.txt"] {
      try write("The file \(name).\n", to: "Content/\(name)")
    }
  }

  /// Leaves English alone, at addresses that are files.
  func keepEnglish() throws {
    try remove("Content/el")
    let site = """
      name: Two careers
      description: Two careers side by side.
      base-url: https://example.org/jobs/
      languages: [en]
      as-of: 2026-11-23
      sections: [work, pay]
      data: oews-2025-05-us
      urls: files

      """
    try write(site, to: "Content/site.yml")
  }

  /// Builds shards into `out/1`, `out/2` and so on.
  func buildShards(of count: Int, sourceLocation: SourceLocation = #_sourceLocation) throws {
    for number in 1...count {
      let run = try generate(
        "build",
        "--quiet",
        "--jobs",
        "\(number % 3 + 1)",
        "--shard",
        "\(number)/\(count)",
        "--output",
        "out/\(number)"
      )
      #expect(run.standardError.isEmpty, sourceLocation: sourceLocation)
      #expect(run.exitCode == 0, sourceLocation: sourceLocation)
    }
  }

  /// The files of a shard.
  func shard(_ number: Int) throws -> FileTree {
    try FileTree(url.appending(path: "out/\(number)"))
  }

  /// Joins the shards of `out`.
  func merge(_ count: Int, _ options: String...) throws -> GenerateRun {
    try generate(arguments: ["merge"] + (1...count).reversed().map { "out/\($0)" } + options)
  }

  private func addCareer(_ name: String, language: String) throws {
    let folder = "Content/\(language)/careers/\(name)"
    let index = """
      ---
      title: The \(name) (\(language))
      description: What the \(name) do (\(language)).
      soc: {soc-2000: 43-4051, soc-2018: 43-4051}
      aliases: [/earlier-\(language)/\(name)/]
      ---

      They answer the telephone.

      """
    try write(index, to: "\(folder)/index.md")
    let part = language == "en" ? "#what-is-counted" : ""
    try write(
      "## Work\n\nThe \(name) work, [as counted](../../method.md\(part)).\n",
      to: "\(folder)/work.md"
    )
  }
}
