internal import SiteModel

extension SiteBuild {
  /// What was read, a line a language and one for the data.
  var outline: String {
    let data = site.dataSets.keys.sorted().joined(separator: ", ")
    return (site.editions.map(Self.outline) + ["data: \(data.isEmpty ? "none" : data)"])
      .joined(separator: "\n")
  }

  private static func outline(of edition: Edition) -> String {
    let counts = [
      (edition.careers.count, "career"), (edition.comparisons.count, "comparison"),
      (edition.pairs.count, "pair"), (edition.pages.count, "page"),
    ]
    let parts = counts.map { "\(TextTable.grouped($0.0)) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return "\(edition.language.tag): \(parts.joined(separator: ", "))"
  }
}
