internal import Images
internal import SiteModel
internal import Templates
internal import WageData

/// Writes the prose of editors with everything inserted that only the whole site can tell.
struct ProseWriter {
  private let addresses: Addresses
  private let words: Record
  private let templates: FragmentTemplates
  private let tables: WageTables

  init(addresses: Addresses, words: Record, templates: FragmentTemplates, tables: WageTables) {
    self.addresses = addresses
    self.words = words
    self.templates = templates
    self.tables = tables
  }

  /// The whole HTML of a text.
  ///
  /// - Parameters:
  ///   - prose: The text.
  ///   - ids: Numbers the tables of a page, so that their ids are unique.
  /// - Returns: HTML, empty if the text is.
  func html(_ prose: Prose, ids: inout TableNumbers) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(prose.html.count + 256)
    var written = 0
    for insertion in prose.insertions {
      bytes += prose.html[written..<insertion.offset]
      written = insertion.offset
      append(insertion.content, to: &bytes, ids: &ids)
    }
    bytes += prose.html[written...]
    return bytes
  }

  private func append(
    _ content: Insertion.Content,
    to bytes: inout [UInt8],
    ids: inout TableNumbers
  ) {
    switch content {
    case .destination(let target): append(target, to: &bytes)
    case .figure(let figure): append(figure, to: &bytes)
    case .term(let term):
      let values: [Value] = [.text(Text(term.text)), term.month.map { .text(Text($0)) } ?? .absent]
      templates.term.render(Record(Offer.term, values), into: &bytes)
    case .claim(let html): bytes += html
    case .wages(let selection): bytes += tables.html(selection, ids: &ids)
    }
  }

  private func append(_ figure: BoundFigure, to bytes: inout [UInt8]) {
    let origin = figure.figure.sources.map { "\($0.dataSet)#row=\($0.line),\($0.column ?? "")" }
    let record = Record(
      templates.figureSchema,
      [
        .text(Text(figure.value)), .text(Text(figure.text)),
        .text(Text(origin.joined(separator: " "))), .flag(figure.isConverted), .record(words),
      ]
    )
    templates.figure.render(record, into: &bytes)
  }

  private func append(_ target: LinkTarget, to bytes: inout [UInt8]) {
    switch target {
    case .page(let route, let suffix):
      bytes.append(UInt8(ascii: "/"))
      addresses.appendPath(of: route, to: &bytes)
      bytes += LinkText.encoded(suffix)
    case .path(let path): bytes += LinkText.encoded("/\(path)")
    case .image(let path, let size):
      // The value of `src` ends here, and that of `height` where it would have ended.
      bytes += LinkText.encoded("/\(path)")
      bytes += "\" width=\"\(size.width)\" height=\"\(size.height)".utf8
    case .verbatim(let url): bytes += LinkText.encoded(url)
    }
  }
}
