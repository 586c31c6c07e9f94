import Foundation
import TestSupport
import Testing

@testable import generate

/// What shells offer, by the scripts that the argument parser writes.
struct CompletionTests {
  /// What bash offers for the last of some words in a project.
  private static func offers(
    _ words: [String],
    in project: borrowing Project
  ) throws -> Set<String> {
    let script = try project.generate("--generate-completion-script", "bash").standardOutput
    try project.write(script, to: "completions.bash")
    let line = words.joined(separator: " ")
    try project.write(
      """
      PATH=\(try GenerateRun.executable().deletingLastPathComponent().path):$PATH
      source ./completions.bash
      COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " ")))
      COMP_CWORD=\(words.count - 1)
      COMP_LINE='\(line)'
      COMP_POINT=\(line.count)
      COMPREPLY=()
      _generate generate '\(words[words.count - 1])' '\(words[words.count - 2])'
      printf '%s\\n' "${COMPREPLY[@]}" > offers
      """,
      to: "try.bash"
    )
    let bash = Process()
    bash.executableURL = URL(filePath: "/bin/bash")
    bash.arguments = ["try.bash"]
    bash.currentDirectoryURL = project.url
    try bash.run()
    bash.waitUntilExit()
    return Set(try project.text("offers").split(separator: "\n").map(String.init))
  }

  @Test(arguments: [
    (["generate", "ne"], ["new"]),
    (["generate", "new", "c"], ["career", "comparison"]),
    (["generate", "new", "language", "de"], ["de-AT", "de-CH", "de-DE"]),
    (["generate", "explain", "figure-d"], ["figure-differs"]),
    (["generate", "explain", "G-2"], ["G-20", "G-21", "G-22", "G-25"]),
    (["generate", "import", "--classification", "soc-20"], ["soc-2000", "soc-2010", "soc-2018"]),
    (["generate", "list", "routes", "--format", ""], ["text", "json"]),
    (["generate", "new", "comparison", "--compare", "public"], ["public-relations"]),
    (["generate", "new", "comparison", "--data", "oews-2008"], ["oews-2008-05-us"]),
    (["generate", "new", "career", "x", "--soc", "27-"], ["27-3031"]),
    (["generate", "new", "page", "x", "--languages", "e"], ["el", "en"]),
    (["generate", "build", "--project", "Cont"], ["Content"]),
  ])
  func `a shell offers what can follow`(words: [String], offers: [String]) throws {
    let project = try Project()
    #expect(try Self.offers(words, in: project) == Set(offers))
  }

  @Test func `ids are those of the project that is named`() throws {
    let project = try Project()
    try project.makeFolder("elsewhere")
    let words = ["generate", "new", "career", "x", "--project", "elsewhere", "--soc", "27-"]
    #expect(try Self.offers(words, in: project) == [])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `there is a script for each shell`(shell: String) throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(["--generate-completion-script", shell], in: folder.url)
    #expect(run.standardOutput.contains("figure-differs"))
    #expect(run.exitCode == 0)
  }
}
