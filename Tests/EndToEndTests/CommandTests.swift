import Foundation
import TestSupport
import Testing

/// The command as a person calls it.
struct CommandTests {
  @Test func `a build says in one line what it did`() throws {
    let project = try Project()
    let run = try project.generate()
    #expect(run.standardOutput.isEmpty)
    #expect(run.standardError.contains(/^Wrote 55 pages.* in \d+\.\d\d s\n$/))
    #expect(run.exitCode == 0)
  }

  @Test func `build is the command that is meant where none is named`() throws {
    let plain = try Project()
    let named = try Project()
    #expect(try plain.generate("--quiet").exitCode == 0)
    #expect(try named.generate("build", "--quiet").exitCode == 0)
    #expect(try named.site().differences(from: plain.site()) == [])
  }

  @Test func `a dry run writes nothing`() throws {
    let project = try Project()
    let before = try project.tree()
    let run = try project.generate("--dry-run")
    #expect(run.standardError.contains("nothing was written"))
    #expect(run.exitCode == 0)
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test func `a dry run finds the faults of a build`() throws {
    let project = try Project()
    try project.replace("(wage:period)", with: "(wage:perod)", in: "Content/en/method.md")
    let run = try project.generate("--dry-run")
    #expect(run.standardError.contains("error[figure-malformed]"))
    #expect(run.exitCode == 1)
  }

  @Test
  func `a site of all pairs needs no comparison that an editor wrote, and no link to their list`()
    throws
  {
    let project = try Project()
    let pair = "comparisons/customer-service-vs-public-relations"
    try project.append(Array("pairs: all\n".utf8), to: "Content/site.yml")
    try project.replace("[\(pair), method]", with: "[method]", in: "Content/site.yml")
    for language in ["el", "en"] {
      try project.remove("Content/\(language)/comparisons")
      try project.replace(
        "(\(pair)/index.md)",
        with: "(method.md)",
        in: "Content/\(language)/index.md"
      )
    }
    let run = try project.generate("--quiet")
    #expect(run.standardError == "")
    #expect(run.exitCode == 0)
    #expect(try project.site().files["en/\(pair)/index.html"] != nil)
  }

  @Test func `a profile says where the time went, by phase and by template`() throws {
    let project = try Project()
    let run = try project.generate("--profile")
    let lines = run.standardError.split(separator: "\n")
    let names = lines.map { String($0.prefix { $0 != " " }) }
    #expect(
      names.prefix(11) == [
        "Wrote", "phase", "reading", "parsing", "templates", "comparing", "pages", "copying",
        "finishing", "all", "template",
      ]
    )
    #expect(
      names.dropFirst(11).sorted() == [
        "404", "career", "comparison", "data", "discovery", "home", "list", "page", "redirect",
      ]
    )
    #expect(lines.contains { $0.contains(/^career +4\s/) })
    #expect(run.exitCode == 0)
  }

  @Test func `a fresh build makes the same site`() throws {
    let project = try Project()
    try project.expectSite()
    let site = try project.site()
    try project.replace("Gross wages", with: "All wages", in: "Content/en/method.md")
    try project.expectSite()
    try project.replace("All wages", with: "Gross wages", in: "Content/en/method.md")
    let run = try project.generate("--fresh")
    #expect(run.standardError.hasPrefix("Wrote 1 page, 54 unchanged, 0 removed"))
    #expect(try project.site().differences(from: site) == [])
  }

  @Test func `a build tells what changed in the site that was there, also on the way back`() throws
  {
    let project = try Project()
    try project.expectSite()
    let page = "---\ntitle: Plan\ndescription: What comes next.\n---\n"
    try project.write(page, to: "Content/en/plan.md")
    try project.replace("Gross wages", with: "[Plan](plan.md)", in: "Content/en/method.md")
    let there = try project.generate()
    #expect(there.standardError.hasPrefix("Wrote 3 pages, 53 unchanged, 0 removed"))
    try project.remove("Content/en/plan.md")
    try project.replace("[Plan](plan.md)", with: "Gross wages", in: "Content/en/method.md")
    let back = try project.generate()
    #expect(back.standardError.hasPrefix("Wrote 2 pages, 53 unchanged, 1 removed"))
  }

  @Test func `nothing is told of progress where standard error is no terminal`() throws {
    let project = try Project()
    let run = try project.generate(environment: ["TERM": "xterm-256color"])
    #expect(!run.standardError.contains("\r"))
    #expect(!run.standardError.contains("\u{1B}"))
  }

  @Test func `a project in another folder is named by an option`() throws {
    let project = try Project()
    let elsewhere = try TemporaryFolder()
    let run = try GenerateRun(
      ["--quiet", "--project", project.url.path, "--output", "out"],
      in: elsewhere.url
    )
    #expect(run.standardError.isEmpty)
    #expect(run.exitCode == 0)
    try project.expectSite()
    let site = try FileTree(elsewhere.url.appending(path: "out"))
    #expect(try site.differences(from: project.site()) == [])
  }

  @Test func `a folder without a project ends with 2 and what to do`() throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun([], in: folder.url)
    #expect(run.standardError == Self.noProject(in: "."))
    #expect(run.exitCode == 2)
    #expect(try FileTree(folder.url).files.isEmpty)
  }

  @Test func `an empty Content is no project`() throws {
    let project = try Project()
    try project.remove("Content")
    try project.makeFolder("Content")
    try project.expectRefusal(Self.noProject(in: "."), exitCode: 2)
  }

  @Test func `a folder that is not there is no project`() throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(["--project", "nowhere"], in: folder.url)
    #expect(run.standardError == Self.noProject(in: "nowhere"))
    #expect(run.exitCode == 2)
  }

  @Test(arguments: [
    (["buidl"], "there is no command `buidl`; did you mean `build`?"),
    (["publish"], "there is no command `publish`; the commands are"),
    (["--projct", "."], "Unknown option '--projct'. Did you mean '--project'?"),
    (["build", "more"], "Unexpected argument 'more'"),
    (
      ["--base-url", "example.org"], "--base-url takes an address such as https://example.org/jobs/"
    ),
    (["--project"], "Missing value for '--project"),
  ])
  func `wrong usage ends with 2 and the nearest name`(arguments: [String], message: String) throws {
    let project = try Project()
    let before = try project.tree()
    let run = try project.generate(arguments: arguments)
    #expect(run.standardError.hasPrefix("Error: \(message)"))
    #expect(run.standardOutput.isEmpty)
    #expect(run.exitCode == 2)
    #expect(try project.tree().differences(from: before) == [])
  }

  @Test(arguments: [["--help"], ["help"], ["build", "--help"]])
  func `help is what was asked for and goes to standard output`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(arguments, in: folder.url)
    #expect(run.standardOutput.contains("USAGE: generate"))
    #expect(run.standardError.isEmpty)
    #expect(run.exitCode == 0)
  }

  @Test(arguments: [["--version"], ["serve", "--version"]])
  func `the version is a semantic one, on standard output`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(arguments, in: folder.url)
    #expect(run.standardOutput.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    #expect(run.standardError.isEmpty)
    #expect(run.exitCode == 0)
  }

  @Test func `a warning lets the build go on, and stops it under --strict`() throws {
    let project = try Project()
    try project.expectSite()
    try project.write("Notes.\n", to: "Content/en/notes.txt")
    let report = """
      [file-not-markdown]: only Markdown files (.md) stand in the folder of a language
        ┌─ Content/en/notes.txt
        = help: put images and downloads in Content/assets

      1
      """
    let run = try project.generate("--quiet")
    #expect(run.standardError == "warning\(report) warning\n")
    #expect(run.exitCode == 0)
    try project.expectRefusal(
      "error\(report) error; the output is as it was\n",
      arguments: ["--strict"]
    )
  }

  @Test func `all faults of the replaced article are errors under --strict`() throws {
    let project = try Project()
    try project.overlay(Fixtures.folder.appending(path: "faults/replaced-article"))
    let run = try project.generate("--strict")
    let headings = run.standardError.split(separator: "\n").filter {
      $0.contains(/^(error|warning)\[/)
    }
    #expect(
      headings.compactMap { $0.prefixMatch(of: /error\[[a-z-]+, (G-\d\d)\]/)?.output.1 }
        == ["G-01", "G-22", "G-21", "G-21", "G-03", "G-19"]
    )
    #expect(headings.count == 6)
    #expect(run.exitCode == 1)
  }

  private static func noProject(in folder: String) -> String {
    """
    error[no-project]: there is no project in \(folder): it has no file Content/site.yml
      = help: run generate in the folder that holds Content and Templates, or name it: --project FOLDER

    1 error; the output is as it was

    """
  }
}
