import Foundation
import SiteModel
import SourceText
import TestSupport

/// A site of all pairs of some careers, without figures: what stands in it, and where.
struct LinkedSite {
  /// The names of the careers in addresses, in their order.
  let careers: [String]

  var style = URLStyle.folders

  /// The careers that an editor compared.
  var comparisons: [(Int, Int)] = []

  /// Reads the site.
  func site() throws -> Site {
    let strings = SharedData.projectFolder.appending(path: "Templates/strings/en.yml")
    let source = SiteSource(
      siteFile: SourceFile(path: "Content/site.yml", text: siteFile),
      pages: [page("index.md", "title: Home\ndescription: All of it.")]
        + careers.indices.map { career($0) } + comparisons.indices.map { comparison($0) },
      strings: [
        SourceFile(
          path: "Templates/strings/en.yml",
          text: try String(contentsOf: strings, encoding: .utf8)
        )
      ]
    )
    return try SiteReader(source).read().site
  }

  private var siteFile: String {
    """
    name: A site
    base-url: https://example.org/jobs/
    languages: [en]
    pairs: all
    urls: \(style.rawValue)
    """
  }

  private func page(_ path: String, _ frontMatter: String) -> SourceFile {
    SourceFile(path: "Content/en/\(path)", text: "---\n\(frontMatter)\n---\n")
  }

  private func career(_ number: Int) -> SourceFile {
    page(
      "careers/id-\(number)/index.md",
      """
      title: Career \(number)
      description: The work of number \(number).
      soc: 11-000\(number)
      slug: \(careers[number])
      """
    )
  }

  private func comparison(_ number: Int) -> SourceFile {
    page(
      "comparisons/written-\(number)/index.md",
      """
      title: Comparison \(number)
      description: Written by hand, number \(number).
      compare: [id-\(comparisons[number].0), id-\(comparisons[number].1)]
      """
    )
  }
}
