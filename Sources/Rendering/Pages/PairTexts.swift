internal import Localization
internal import SiteModel
internal import Templates

/// The sentences that generated pairs say of themselves, written escaped for HTML.
///
/// A class, so that a page does not copy all that it shares with the others.
final class PairTexts: Sendable {
  /// The address of the site.
  let baseURL: [UInt8]

  private let title: Message?
  private let jsonTitle: Message?
  private let documentTitle: Message?
  private let description: Message?
  private let verdictHigher: Message?
  private let verdictSame: Message?
  private let medianYear: Message?
  private let siteName: [UInt8]

  /// Takes the sentences of a language.
  init(site: Site, edition: Edition, phrases: Phrasebook) {
    baseURL = Array(site.configuration.baseURL.description.utf8)
    let escaped = { (key: MessageKey) in
      phrases.message(key)?.mapTexts { Text(utf8: $0).escaped }
    }
    title = escaped(.pairTitle)
    jsonTitle = phrases.message(.pairTitle)?.mapTexts {
      StructuredData.content(of: String(decoding: $0, as: UTF8.self))
    }
    documentTitle = escaped(.documentTitle)
    description = escaped(.pairDescription)
    verdictHigher = escaped(.verdictHigher)
    verdictSame = escaped(.verdictSame)
    medianYear = escaped(.medianYear)
    siteName = Text(site.configuration.name[edition.language.tag] ?? "").escaped
  }

  /// Writes the heading of a pair.
  func appendTitle(_ first: CareerParts, _ second: CareerParts, to bytes: inout [UInt8]) {
    append(title, first, second, to: &bytes)
  }

  /// Writes the heading of a pair as the content of a JSON string in a page.
  func appendJSONTitle(_ first: CareerParts, _ second: CareerParts, to bytes: inout [UInt8]) {
    jsonTitle?.append(to: &bytes) { name, bytes in
      bytes += name == "first" ? first.jsonTitle : second.jsonTitle
    }
  }

  /// Writes the words of the title bar of a pair.
  func appendDocumentTitle(_ first: CareerParts, _ second: CareerParts, to bytes: inout [UInt8]) {
    documentTitle?.append(to: &bytes) { name, bytes in
      if name == "title" { append(title, first, second, to: &bytes) } else { bytes += siteName }
    }
  }

  /// Writes what a pair is, for its head.
  func appendDescription(_ first: CareerParts, _ second: CareerParts, to bytes: inout [UInt8]) {
    append(description, first, second, to: &bytes)
  }

  /// Writes a median by the year.
  func appendMedian(_ amount: (inout [UInt8]) -> Void, to bytes: inout [UInt8]) {
    medianYear?.append(to: &bytes) { _, bytes in amount(&bytes) }
  }

  /// Writes who earns more, or that both earn about the same, by the medians of the year.
  ///
  /// The medians are the higher and the lower one, or those of the first and the second career if both
  /// earn about the same. Each is written by a closure, so that it need not be a text.
  func appendVerdict(
    higher: CareerParts?,
    lower: CareerParts?,
    period: [UInt8],
    ratio: (inout [UInt8]) -> Void,
    medians: ((inout [UInt8]) -> Void, (inout [UInt8]) -> Void),
    to bytes: inout [UInt8]
  ) {
    let message = higher == nil ? verdictSame : verdictHigher
    message?.append(to: &bytes) { name, bytes in
      switch name {
      case "higher": bytes += higher?.title.escaped ?? []
      case "lower": bytes += lower?.title.escaped ?? []
      case "ratio": ratio(&bytes)
      case "first-median", "higher-median": medians.0(&bytes)
      case "period": bytes += period
      case _: medians.1(&bytes)
      }
    }
  }

  private func append(
    _ message: Message?,
    _ first: CareerParts,
    _ second: CareerParts,
    to bytes: inout [UInt8]
  ) {
    message?.append(to: &bytes) { name, bytes in
      bytes += name == "first" ? first.title.escaped : second.title.escaped
    }
  }
}
