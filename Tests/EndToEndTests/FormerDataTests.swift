import Foundation
import TestSupport
import Testing

/// What is refused of former data that a project is to be compared with.
struct FormerDataTests {
  @Test(arguments: [
    (
      ["--compared-with", "former/none.csv"],
      """
      error[file-unreadable]: the file cannot be read: No such file or directory
        ┌─ former/none.csv
        = help: check its name

      1 error; no text was changed

      """
    ),
    (
      ["--compared-with", "former/bare.csv"],
      """
      error[source-record-missing]: the source record former/bare.yml is missing
        ┌─ former/bare.csv
        = help: say there who published the figures, and when; data that are no wages are named under \
      `tables` in Content/site.yml

      1 error; no text was changed

      """
    ),
    (
      ["--compared-with", "former/wages.csv", "--in-place-of", "oews-2025-05-uk"],
      """
      error[data-set-unknown]: no data set has the id `oews-2025-05-uk`
        = help: did you mean `oews-2025-05-us`?

      1 error; no text was changed

      """
    ),
    (
      ["--compared-with", "faulty"],
      """
      error[former-project-faulty]: the former project in faulty cannot be read for faults of its own
        = help: see them: generate --dry-run --project faulty

      1 error; no text was changed

      """
    ),
  ])
  func `former data that cannot be read are refused`(
    arguments: [String],
    report: String
  ) throws {
    let project = try Project.withReplacedData()
    try project.write("", to: "former/bare.csv")
    try project.write("name: A site\n", to: "faulty/Content/site.yml")
    let run = try project.generate(arguments: ["figures"] + arguments)
    #expect(run.standardError == report)
    #expect(run.standardOutput.isEmpty)
    #expect(run.exitCode == 1)
  }

  @Test func `a file of another name needs a default of the site`() throws {
    let project = try Project.withReplacedData()
    try project.replace("data: oews-2025-05-us\n", with: "", in: "Content/site.yml")
    for language in ["el", "en"] {
      try project.replace(
        "compare: [",
        with: "data: oews-2025-05-us\ncompare: [",
        in: "Content/\(language)/comparisons/customer-service-vs-public-relations/index.md"
      )
      try project.replace("(wage:period)", with: "(about.md)", in: "Content/\(language)/method.md")
    }
    let run = try project.generate("figures", "--compared-with", "former/wages.csv")
    #expect(
      run.standardError.contains(
        """
        error[former-data-unmatched]: nothing says which data set of the project took the place of \
        former/wages.csv
          = help: name it: --in-place-of oews-2008-05-us or oews-2025-05-us

        """
      )
    )
  }

  @Test(arguments: [
    (["--format", "markdown"], "--format markdown goes with --compared-with"),
    (["--in-place-of", "a"], "--in-place-of goes with --compared-with"),
    (
      ["--compared-with", "a", "--format", "text"],
      "--compared-with takes --format markdown or json"
    ),
  ])
  func `options that do not go together are wrong usage`(
    arguments: [String],
    message: String
  ) throws {
    let project = try Project()
    let run = try project.generate(arguments: ["figures"] + arguments)
    #expect(run.standardError.hasPrefix("Error: \(message)\n"))
    #expect(run.exitCode == 2)
  }
}
