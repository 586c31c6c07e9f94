import Markdown
import SourceText

/// A text rendered for a test, with what was reported.
struct Rendered {
  let fragment: MarkdownFragment
  let report: DiagnosticReport

  init(_ text: String, body: Int = 0, _ options: MarkdownOptions = MarkdownOptions()) {
    let file = SourceFile(path: "a.md", text: text)
    var report = DiagnosticReport()
    fragment = MarkdownDocument(file, body: body..<file.bytes.count)
      .render(options, report: &report)
    self.report = report
  }

  /// Options under which `wage:` links and `wages` blocks become holes.
  static var diverting: MarkdownOptions {
    var options = MarkdownOptions()
    options.divertedSchemes = ["wage", "claim"]
    options.divertedFences = ["wages"]
    return options
  }

  /// Options of a page: every `wage:` link a hole, markup for every reader.
  static var accessible: MarkdownOptions {
    var options = diverting
    options.markup = .accessible([.table: "Πίνακας", .note: "Σημείωση"])
    return options
  }

  /// The HTML with `{n}` where hole n stands.
  var html: String {
    var result: [UInt8] = []
    var start = 0
    for (index, hole) in fragment.holes.enumerated() {
      result += fragment.html[start..<hole.offset] + Array("{\(index)}".utf8)
      start = hole.offset
    }
    return String(decoding: result + fragment.html[start...], as: UTF8.self)
  }

  var links: [DivertedLink] {
    fragment.holes.compactMap { if case .link(let link) = $0.content { link } else { nil } }
  }

  var destinations: [Destination] {
    fragment.holes.compactMap {
      if case .destination(let destination) = $0.content { destination } else { nil }
    }
  }

  var fences: [Fence] {
    fragment.holes.compactMap { if case .fence(let fence) = $0.content { fence } else { nil } }
  }

  /// `line:column` of a range of bytes.
  func place(_ range: Range<Int>) -> String {
    let location = fragment.location(of: range)
    return "\(location.line):\(location.column)"
  }

  /// The whole text that a person reads.
  var reportText: String { DiagnosticText().text(of: report) }
}
