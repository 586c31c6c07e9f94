internal import Images
internal import Localization
internal import Markdown
internal import SourceText
internal import WageData

/// Binds the figures, claims, tables and links of rendered Markdown to the data and the site.
struct ProseBinder {
  private let page: PageBinding
  private let figures: FigureBinder
  private let wagesBlocks: WagesBlockBinder
  private let targets: LinkResolver
  private let imageSizes: [String: ImageSize]
  private let fragment: MarkdownFragment
  private lazy var places = PlaceFinder(fragment.source)
  private let language: LanguageTag
  private let sentences: [String]

  /// What was found beside the bindings' own faults.
  private(set) var report = DiagnosticReport()

  /// The links to the data, in the order of the fragment's diverted links.
  private(set) var links: [DataBinding] = []

  /// The blocks of tables and charts, in order.
  private(set) var blocks: [DataBinding] = []

  init(_ fragment: MarkdownFragment, page: PageBinding, binding: SiteBinding) {
    self.fragment = fragment
    self.page = page
    figures = FigureBinder(page: page, binding: binding)
    wagesBlocks = WagesBlockBinder(page: page, binding: binding)
    targets = binding.links
    imageSizes = binding.imageSizes
    language = binding.language.tag
    sentences = fragment.blocks.flatMap(Sentences.aroundLinks)
  }

  /// The bound text of the whole fragment but its title.
  mutating func prose() -> Prose {
    Prose(
      html: fragment.html,
      insertions: fragment.holes.compactMap { insertion(for: $0) },
      headings: fragment.headings,
      summary: fragment.firstParagraph?.text ?? ""
    )
  }

  /// The bound text of the title; `nil` if the fragment has none.
  mutating func title() -> Prose? {
    guard let title = fragment.title else { return nil }
    return Prose(
      html: title.html.html,
      insertions: title.html.holes.compactMap { insertion(for: $0) },
      headings: [],
      summary: title.text
    )
  }

  private mutating func insertion(for hole: Hole) -> Insertion? {
    switch hole.content {
    case .destination(let destination):
      Insertion(offset: hole.offset, content: .destination(target(of: destination)))
    case .link(let link):
      bound(link).map { Insertion(offset: hole.offset, content: $0) }
    case .fence(let fence):
      wages(fence).map { Insertion(offset: hole.offset, content: .wages($0)) }
    }
  }

  private mutating func target(of destination: Destination) -> LinkTarget {
    do throws(ContentFault) {
      let target = try targets.target(
        of: destination.url,
        isImage: destination.isImage,
        in: fragment.source.path,
        idPrefix: page.idPrefix
      )
      guard destination.isImage, case .path(let address) = target else { return target }
      let path = PercentCode.decoded(Array(address.utf8.prefix { !"?#".utf8.contains($0) })[...])
      let size = imageSizes[String(decoding: path, as: UTF8.self)]
      return size.map { .image(address, $0) } ?? target
    } catch {
      report.add(error, at: places.location(of: destination.place))
      // What is wrong with the address is told; the page, which is never written, has no empty one.
      return .verbatim("#")
    }
  }

  private mutating func bound(_ link: DivertedLink) -> Insertion.Content? {
    let place = places.location(of: link.place)
    do throws(DiagnosticReport) {
      let finding = try finding(of: link, at: place)
      links.append(binding(link, at: place, finding, faults: finding.fault ?? DiagnosticReport()))
      return finding.content ?? .claim(link.html.html)
    } catch {
      links.append(binding(link, at: place, nil, faults: error))
      return nil
    }
  }

  private mutating func finding(
    of link: DivertedLink,
    at place: SourceLocation
  ) throws(DiagnosticReport) -> LinkFinding {
    let destination = places.location(of: link.destinationPlace)
    if let claim = link.destination.rest(behind: "claim:") {
      return try figures.checkClaim(
        claim,
        text: link.text,
        at: place,
        destination: destination,
        warnings: &report
      )
    }
    return try figures.bind(
      link.destination.rest(behind: "wage:") ?? "",
      text: link.text,
      at: place,
      destination: destination,
      warnings: &report
    )
  }

  private func binding(
    _ link: DivertedLink,
    at place: SourceLocation,
    _ finding: LinkFinding?,
    faults: DiagnosticReport
  ) -> DataBinding {
    var mending: TextMending?
    if let finding, finding.state == .differs, let range = link.textRange, let data = finding.data {
      mending = TextMending(
        range,
        in: fragment.source.bytes,
        text: link.text,
        canonical: data
      )
    }
    return DataBinding(
      kind: link.destination.rest(behind: "claim:") == nil ? .figure : .claim,
      state: finding?.state ?? .faulty,
      language: language,
      location: place,
      reference: link.destination,
      text: link.text,
      sentence: sentences.indices.contains(links.count) ? sentences[links.count] : link.text,
      data: finding?.data,
      claim: finding?.claim,
      alternatives: finding?.relations.map { $0.reference(insteadOf: link.destination) } ?? [],
      sources: finding?.sources ?? [],
      faults: faults,
      mending: mending,
      figures: finding?.figures ?? [],
      written: fragment.written(link)
    )
  }

  private mutating func wages(_ fence: Fence) -> WagesSelection? {
    let place = places.location(of: fence.place)
    do throws(DiagnosticReport) {
      let selection = try wagesBlocks.selection(fence, in: fragment, warnings: &report)
      blocks.append(DataBinding(block: .right, in: language, at: place))
      return selection
    } catch {
      blocks.append(DataBinding(block: .faulty, in: language, at: place, faults: error))
      return nil
    }
  }
}

extension DataBinding {
  /// A block of tables and charts.
  fileprivate init(
    block state: State,
    in language: LanguageTag,
    at location: SourceLocation,
    faults: DiagnosticReport = DiagnosticReport()
  ) {
    self.init(
      kind: .wages,
      state: state,
      language: language,
      location: location,
      reference: "",
      text: "",
      sentence: "",
      data: nil,
      claim: nil,
      alternatives: [],
      sources: [],
      faults: faults,
      mending: nil,
      figures: [],
      written: nil
    )
  }
}

extension MarkdownFragment {
  /// How a link is written; `nil` if its bytes are not certain.
  fileprivate func written(_ link: DivertedLink) -> WrittenLink? {
    guard let text = link.textRange, let destination = link.destinationRange,
      text.lowerBound > 0, text.upperBound <= destination.lowerBound
    else { return nil }
    let start = text.lowerBound - 1
    let bytes = Array(source.bytes[start..<destination.upperBound])
    return WrittenLink(start: start, textLength: text.count, bytes: bytes)
  }
}

extension Relation {
  /// A claim with this relation in the place of its own; no career has a relation for its id.
  fileprivate func reference(insteadOf claim: String) -> String {
    let parts = claim.split(separator: "/", omittingEmptySubsequences: false)
    return parts.map { Relation(rawValue: String($0)) == nil ? String($0) : rawValue }
      .joined(separator: "/")
  }
}

extension String {
  /// What follows a scheme, which is compared without regard to case; `nil` if the text has another.
  fileprivate func rest(behind scheme: String) -> String? {
    guard prefix(scheme.count).lowercased() == scheme else { return nil }
    return String(dropFirst(scheme.count))
  }
}
