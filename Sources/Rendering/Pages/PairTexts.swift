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
