/// What is fed.
enum FuzzTarget: String, CaseIterable {
  case markdown
  case prose
  case link
  case page
  case yaml
  case table
  case template
  case archive

  /// What libFuzzer calls with each input.
  var callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32 {
    switch self {
    case .markdown: { unsafe FuzzTarget.feed($0, $1, MarkdownInput.run) }
    case .prose: { unsafe FuzzTarget.feed($0, $1, SiteInput.prose) }
    case .link: { unsafe FuzzTarget.feed($0, $1, SiteInput.link) }
    case .page: { unsafe FuzzTarget.feed($0, $1, SiteInput.page) }
    case .yaml: { unsafe FuzzTarget.feed($0, $1, SiteInput.yaml) }
    case .table: { unsafe FuzzTarget.feed($0, $1, SiteInput.table) }
    case .template: { unsafe FuzzTarget.feed($0, $1, TemplateInput.run) }
    case .archive: { unsafe FuzzTarget.feed($0, $1, ArchiveInput.run) }
    }
  }

  private static func feed(
    _ bytes: UnsafePointer<UInt8>?,
    _ count: Int,
    _ run: ([UInt8]) -> Void
  ) -> Int32 {
    run(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  }
}
