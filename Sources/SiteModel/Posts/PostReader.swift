internal import SourceText

/// Reads the texts of posts, one at a time, and binds them.
struct PostReader: Sendable {
  let binding: SiteBinding
  let dataSets: [String]

  /// The text of a post; an empty one with a fault if the file is gone.
  func text(of post: PostFile) -> PostText {
    do {
      return try read(post)
    } catch {
      return PostText(
        prose: .empty,
        dataSets: [],
        description: "",
        bindings: [],
        faultsBesideBindings: error
      )
    }
  }

  private func read(_ post: PostFile) throws(DiagnosticReport) -> PostText {
    let written = post.header?.description ?? ""
    let isPlain = written.isEmpty || PlainText.isPlain(written)
    let hasSummary = post.summary == .key("summary")
    let source = try post.read()
    let parts =
      try isPlain && !hasSummary ? FrontMatter(bodyOf: source) : post.frontMatter(of: source)
    var reader = reader(of: file(source, parts, post), post)
    let prose = reader.body()
    let description = isPlain ? written : reader.plainText("description") ?? written
    let said = description.isEmpty ? prose.summary : description
    let dataSets = reader.statedDataSets
    // Only lists show it, but what is wrong with it is told with the rest.
    if hasSummary { _ = reader.excerpt("summary") }
    var faults = reader.report
    if said.isEmpty { faults.add(PostFault.nothingSaid, at: post.header?.titleLocation) }
    return PostText(
      prose: prose,
      dataSets: dataSets,
      description: said,
      bindings: reader.bindings,
      faultsBesideBindings: faults
    )
  }

  /// The words that a list shows of a post.
  func summary(of post: PostFile) -> PostExcerpt {
    if case .plain(let text) = post.summary { return .text(text) }
    guard let source = try? post.read(), let parts = try? post.frontMatter(of: source) else {
      return .text("")
    }
    var reader = reader(of: file(source, parts, post), post)
    let found =
      switch post.summary {
      case .plain(let text): PostExcerpt.text(text)
      case .key(let key): reader.excerpt(key)
      case .opening: reader.opening() ?? reader.excerpt("description")
      case .firstParagraph: nil as PostExcerpt?
      }
    return found ?? .text(reader.body().summary)
  }

  private func file(_ source: SourceFile, _ parts: FrontMatter, _ post: PostFile) -> ContentFile {
    ContentFile(
      language: binding.language.tag,
      kind: .post(post.id),
      file: source,
      frontMatter: parts.mapping,
      body: parts.body
    )
  }

  private func reader(of file: ContentFile, _ post: PostFile) -> PageReader {
    let page = PageBinding(
      dataSets: dataSets,
      careers: [],
      isHistorical: post.header?.isHistorical ?? false,
      idPrefix: ""
    )
    return PageReader(file, page: page, binding: binding)
  }
}

extension Prose {
  /// Nothing at all.
  static let empty = Prose(html: [], insertions: [], headings: [], summary: "")
}
