import Foundation
import SourceText
import TestSupport

@testable import SiteModel

/// A site of nothing but a home page and posts.
struct PostSite {
  /// The posts: the file's path below the language, the lines of its front matter, and its text.
  var posts: [(path: String, keys: String, text: String)] = []

  /// Lines of site.yml.
  var settings = "as-of: 2026-01-01"

  var includesDrafts = false

  /// Reads the site.
  func site() throws -> Site {
    try SiteReader(source()).read().site
  }

  /// The faults of the site, one a line.
  func faults() throws -> [String] {
    do {
      _ = try SiteReader(source()).read()
      return []
    } catch let report as DiagnosticReport {
      return report.sorted.map { "\($0.fault.code) \($0.location.map { "\($0)" } ?? "")" }
    }
  }

  private func source() throws -> SiteSource {
    let strings = SharedData.projectFolder.appending(path: "Templates/strings/en.yml")
    let files = posts.map { path, keys, text in
      SourceFile(path: "Content/en/\(path)", text: "---\n\(keys)\n---\n\n\(text)\n")
    }
    let siteFile = SourceFile(
      path: "Content/site.yml",
      text: "name: A site\nbase-url: https://example.org/\nlanguages: [en]\n\(settings)\n"
    )
    let defaults = SiteConfiguration.folderDefaults(in: siteFile)
    return SiteSource(
      siteFile: siteFile,
      pages: [
        SourceFile(
          path: "Content/en/index.md",
          text: "---\ntitle: Home\ndescription: All of it.\n---\n"
        )
      ] + files.filter { PostFile($0, read: Self.reader($0)) == nil },
      posts: files.compactMap { PostFile($0, defaults: defaults, read: Self.reader($0)) },
      strings: [
        SourceFile(
          path: "Templates/strings/en.yml",
          text: try String(contentsOf: strings, encoding: .utf8)
        )
      ],
      includesDrafts: includesDrafts
    )
  }

  private static func reader(
    _ file: SourceFile
  ) -> @Sendable () throws(DiagnosticReport) -> SourceFile {
    { () throws(DiagnosticReport) in file }
  }
}
