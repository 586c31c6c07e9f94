internal import ArgumentParser
internal import SiteModel

/// The options of every command that reads a project.
struct ProjectOptions: ParsableArguments {
  @Option(name: .customLong("project"), help: "The folder that holds Content and Templates.")
  var folder = "."

  @Option(help: "An address that replaces base-url of site.yml.")
  var baseURL: String?

  @Flag(help: "Build drafts too.")
  var drafts = false

  @Flag(help: "Treat every warning as an error.")
  var strict = false

  func validate() throws {
    if let baseURL, BaseURL(baseURL) == nil {
      throw ValidationError("--base-url takes an address such as https://example.org/jobs/")
    }
  }
}
