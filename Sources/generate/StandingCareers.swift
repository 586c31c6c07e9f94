internal import SiteModel
internal import SourceText

/// The careers whose own files are as they were when the present site was built.
struct StandingCareers: Sendable {
  private let careers: [[Bool]]

  /// Finds the careers of a site.
  ///
  /// - Parameters:
  ///   - site: The site.
  ///   - parts: The parts of the inputs that are as they were.
  init(_ site: Site, parts: Set<String>) {
    // Where only pairs that pass the gate get a page, the first section of a career gives it pairs, to
    // which the pages of other careers link.
    let mayStand = site.configuration.pairs != .related
    careers = site.editions.map { edition in
      edition.careers.map {
        mayStand && parts.contains(Self.part(of: $0.id, in: "\(edition.language.tag)"))
      }
    }
  }

  /// Whether a page is a generated pair of two such careers, so that its bytes are as they were.
  func makeWhole(_ route: Route) -> Bool {
    guard case .pair(let language, let first, let second) = route else { return false }
    return careers[language][first] && careers[language][second]
  }

  /// The part of the inputs that a file of the project belongs to; `nil` for one that all pages may
  /// hang on.
  ///
  /// The sections of a career stand on its page and on those of its pairs. All else, its `index.md`
  /// too, is read by others: titles, addresses, codes.
  static func part(ofFileAt path: String) -> String? {
    let names = path.pathParts
    guard names.count == 5, names[0] == "Content", names[2] == "careers", names[4] != "index.md"
    else { return nil }
    return part(of: String(names[3]), in: String(names[1]))
  }

  private static func part(of career: String, in language: String) -> String {
    "\(language)/\(career)"
  }
}
