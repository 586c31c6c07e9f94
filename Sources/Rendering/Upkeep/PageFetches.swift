internal import Markdown

/// What a page fetches from elsewhere while it is shown.
enum PageFetches {
  /// The whole URLs from which images, films, sheets, scripts and frames come, in order.
  ///
  /// - Parameter page: The page.
  /// - Returns: Each with the directives of a Content-Security-Policy that speak of it.
  static func all(in page: [UInt8]) -> [(url: String, directives: [String])] {
    var fetches: [(String, [String])] = []
    var element = ""
    var relation = ""
    HTMLScanner.scan(page) { event in
      switch event {
      case .open(let name):
        element = text(name, in: page).lowercased()
        relation = ""
      case .attribute(let name, let value):
        let attribute = text(name, in: page).lowercased()
        if attribute == "rel" { relation = text(value, in: page).lowercased() }
        let directives = directives(of: element, relation, attribute)
        guard !directives.isEmpty else { return }
        let isSet = attribute.hasSuffix("srcset")
        for url in isSet ? SourceSet.urls(in: value, byte: { page[$0] }) : [value] {
          let url = CharacterReferences.resolved(text(url, in: page))
          if isWhole(url) { fetches.append((url, directives)) }
        }
      case .close, .text: return
      }
    }
    return fetches
  }

  private static func directives(
    of element: String,
    _ relation: String,
    _ attribute: String
  ) -> [String] {
    switch (element, attribute) {
    case ("img", "src"), ("img", "srcset"), ("source", "srcset"), ("video", "poster"),
      ("link", "imagesrcset"):
      ["img-src"]
    case ("object", "data"): ["object-src"]
    case ("video", "src"), ("audio", "src"), ("source", "src"), ("track", "src"): ["media-src"]
    case ("script", "src"): ["script-src-elem", "script-src"]
    case ("iframe", "src"): ["frame-src"]
    case ("link", "href") where relation == "stylesheet": ["style-src-elem", "style-src"]
    case ("link", "href") where relation == "icon": ["img-src"]
    case _: []
    }
  }

  private static func isWhole(_ url: String) -> Bool {
    url.hasPrefix("//") || PageCheck.hasScheme(0..<url.utf8.count, in: Array(url.utf8))
  }

  private static func text(_ range: Range<Int>, in page: [UInt8]) -> String {
    String(decoding: page[range], as: UTF8.self)
  }
}
