internal import ArgumentParser
internal import Compression
internal import Foundation
internal import SiteModel

/// The options of every command that reads a project.
struct ProjectOptions: ParsableArguments {
  @Option(
    name: .customLong("project"),
    help: "The folder that holds Content and Templates.",
    completion: .directory
  )
  var folder = "."

  @Option(help: "An address that replaces base-url of site.yml.")
  var baseURL: String?

  @Flag(help: "Build drafts too.")
  var drafts = false

  @Flag(help: "Treat every warning as an error.")
  var strict = false

  @Option(help: "How many workers render pages; one for each processor unless given.")
  var jobs: Int?

  /// How many workers render pages.
  var workers: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  @Option(help: "Write compressed twins of pages and other texts too: gzip, brotli or gzip,brotli.")
  var compress: String?

  /// How texts are compressed beside being written as they are.
  var compressions: [Compression] {
    (compress ?? "").split(separator: ",").compactMap { Compression(rawValue: String($0)) }
  }

  func validate() throws {
    let known = Compression.allCases.map(\.rawValue)
    let wanted = compress?.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard wanted?.allSatisfy(known.contains) ?? true else {
      throw ValidationError("--compress takes gzip, brotli or gzip,brotli")
    }
    guard jobs.map((1...256).contains) ?? true else {
      throw ValidationError("--jobs takes a number from 1 to 256")
    }
    if let baseURL, BaseURL(baseURL) == nil {
      throw ValidationError("--base-url takes an address such as https://example.org/jobs/")
    }
  }
}
