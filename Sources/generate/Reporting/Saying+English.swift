internal import DataImport
internal import SourceText
internal import WageData

extension Saying {
  /// The words in English.
  var english: String {
    switch self {
    case .built(let result, let duration, let isTried):
      "Wrote \(Self.count(result.written, "page")), "
        + "\(Self.number(result.pages - result.written)) unchanged, "
        + "\(Self.number(result.removed)) removed in \(Self.seconds(duration))"
        + (isTried ? "; nothing was written" : "")
        + Self.waiting(result.waitingPosts)
    case .joined(let result, let duration):
      "Joined \(Self.count(result.shards, "shard")): wrote \(Self.count(result.written, "file")), "
        + "\(Self.number(result.files - result.written)) unchanged, "
        + "\(Self.number(result.removed)) removed in \(Self.seconds(duration))"
    case .verified(let files, let folder, let duration):
      "Verified \(Self.count(files, "file")) in \(Self.seconds(duration)): "
        + "\(folder) is what a clean build makes"
    case .checked(let pages, let links, let duration):
      "Checked \(Self.count(pages, "page")) in \(Self.seconds(duration))"
        + (links.map { ", and \(Self.count($0, "link")) to other sites" } ?? "")
    case .rolledBack:
      "The previous site is back"
    case .imported(.prices(let prices)):
      "Wrote Content/data/\(prices.id).csv and .yml: \(prices.record.index), "
        + "\(prices.record.area), \(Self.count(prices.count, "month")) from "
        + "\(prices.months.lowerBound) to \(prices.months.upperBound)"
    case .imported(.wages(let data)):
      "Wrote Content/data/\(data.id).csv and .yml: \(Self.count(data.rowCount, "occupation")), "
        + "\(data.record.area), \(data.record.period), \(data.topCode(in: .english))"
    case .begun(let folder, let files):
      "Began a site in \(folder): wrote \(Self.count(files, "file"))"
    case .wrote(let path):
      "Wrote \(path)"
    case .next(let step):
      "Next: \(step.english)"
    case .mended(let place, let text, let data):
      "Mended \(place): \(text), now \(data)"
    case .compared(let figures, let claims):
      "\(Self.count(figures, "figure")) \(figures == 1 ? "is" : "are") right, "
        + "\(Self.count(claims, "claim")) \(claims == 1 ? "holds" : "hold")"
    case .stopped(let isReplaced):
      isReplaced ? "Stopped; the new site is in place" : "Stopped; the output is as it was"
    case .faults(let errors, let warnings, let standing):
      [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
        .map { Self.count($0.0, $0.1) }.joined(separator: ", ")
        + (errors > 0 ? "; \(standing.english)" : "")
    case .outline(let outline):
      Self.text(of: outline)
    }
  }

  private static func text(of outline: SiteOutline) -> String {
    let editions = outline.editions.map { edition in
      "\(edition.language): \(count(edition.careers, "career")), "
        + "\(count(edition.comparisons, "comparison")), \(count(edition.pairs, "pair")), "
        + count(edition.pages, "page")
        + (edition.posts > 0 ? ", \(count(edition.posts, "post"))" : "")
    }
    let data = outline.dataSets.joined(separator: ", ")
    return (editions + ["data: \(data.isEmpty ? "none" : data)"]).joined(separator: "\n")
  }

  private static func waiting(_ posts: Int) -> String {
    guard posts > 0 else { return "" }
    return "; \(count(posts, "post")) " + (posts == 1 ? "waits for its day" : "wait for their day")
  }

  private static func count(_ number: Int, _ one: String) -> String {
    "\(Self.number(number)) \(one)\(number == 1 ? "" : "s")"
  }

  private static func number(_ number: Int) -> String {
    MessageLanguage.english.number(number)
  }

  private static func seconds(_ duration: Duration) -> String {
    MessageLanguage.english.seconds(duration)
  }
}
