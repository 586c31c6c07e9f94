internal import Images
internal import Localization
internal import SiteModel

/// What a site is to a device on which a reader keeps it, in one language (Web Application Manifest).
struct WebManifest {
  private let site: Site
  private let edition: Edition

  /// Prepares to tell of a language.
  init(_ site: Site, _ edition: Edition) {
    self.site = site
    self.edition = edition
  }

  /// The whole manifest.
  var json: JSONValue {
    let tag = edition.language.tag
    let name = site.configuration.name[tag] ?? ""
    let home = address(site.addresses.path(of: .home(language: edition.number)))
    let description = site.configuration.description?[tag].map {
      ("description", JSONValue.text($0))
    }
    return .object(
      [("id", .text(home)), ("name", .text(name)), ("short_name", .text(name))]
        + [description].compactMap(\.self)
        + [
          ("lang", .text(tag.description)),
          ("dir", .text(TextDirection(languageTag: tag.description).rawValue)),
          ("start_url", .text(home)), ("scope", .text(home)), ("display", .text("minimal-ui")),
          ("icons", .list(site.icons.map(icon))),
        ]
    )
  }

  private func icon(_ icon: SiteIcon) -> JSONValue {
    .object([
      ("src", .text(address(icon.path))),
      ("sizes", .text(icon.size.map { "\($0.width)x\($0.height)" } ?? "any")),
      ("type", .text(icon.size == nil ? "image/svg+xml" : "image/png")),
    ])
  }

  private func address(_ path: String) -> String {
    let url = site.configuration.baseURL.path + path
    return String(decoding: LinkText.percentEncoded(url), as: UTF8.self)
  }
}
