internal import SiteModel
internal import WageData

/// What the pages of a site state beside the words of editors: figures by their names, and sentences.
struct PageStatements {
  /// A generated sentence by its page and its place among those of its kind.
  struct SentencePlace: Hashable {
    let page: String
    let kind: GeneratedSentence.Kind
    let number: Int
  }

  /// The figures in the order in which they come first.
  private(set) var names: [String] = []
  private(set) var figures: [String: CellChange.Statement] = [:]
  private(set) var pages: [String: [String]] = [:]

  private(set) var places: [SentencePlace] = []
  private(set) var sentences: [SentencePlace: String] = [:]

  private let format: FigureFormat
  private let presentName: (String) -> String

  /// Reads every page of a site but generated pairs.
  ///
  /// - Parameters:
  ///   - site: The site.
  ///   - renderer: Its renderer.
  ///   - format: How figures are written.
  ///   - presentName: What a figure of the site is called now.
  init(
    of site: Site,
    _ renderer: SiteRenderer,
    format: FigureFormat,
    presentName: @escaping (String) -> String
  ) {
    self.format = format
    self.presentName = presentName
    for route in site.routes where route.isPage {
      if case .pair = route { continue }
      let page = "/\(site.addresses.path(of: route))"
      renderer.forEachFigure(of: route) { add($0, on: page) }
      renderer.forEachSentence(of: route) { add($0, on: page) }
    }
  }

  private mutating func add(_ listed: ListedFigure, on page: String) {
    let place: String
    switch listed.place {
    case .prose: return
    case .table(let name), .sentence(let name): place = name
    }
    let name = presentName(place)
    if figures[name] == nil {
      names.append(name)
      figures[name] = CellChange.Statement(
        text: format.sentenceText(listed.figure),
        value: listed.value
      )
    }
    if pages[name]?.last != page { pages[name, default: []].append(page) }
  }

  private mutating func add(_ sentence: GeneratedSentence, on page: String) {
    let number = places.reversed().prefix { $0.page == page }.count { $0.kind == sentence.kind }
    let place = SentencePlace(page: page, kind: sentence.kind, number: number)
    places.append(place)
    sentences[place] = sentence.text
  }
}
