internal import Markdown
internal import SourceText

/// Markdown of untrusted hands.
enum MarkdownInput {
  // Every element that CommonMark and its extensions make.
  private static let elements: Set<String> = [
    "a", "blockquote", "br", "code", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li",
    "ol", "p", "pre", "strong", "ul", "caption", "del", "div", "input", "label", "section", "span",
    "sup", "table", "tbody", "td", "th", "thead", "tr",
  ]

  /// Renders a text, which may hold no HTML of its own and no address that runs a program.
  static func run(_ bytes: [UInt8]) {
    guard let file = try? SourceFile(path: "a.md", bytes: bytes) else { return }
    var options = MarkdownOptions()
    options.divertedSchemes = ["wage", "claim"]
    options.divertedFences = ["wages"]
    options.headingShift = Int(bytes.last ?? 0) % 3
    if bytes.count % 3 == 0 { options.markup = .accessible([:]) }
    if bytes.count % 5 < 2 { options.quotationMarks = QuotationMarks("«", "»", inner: ("“", "”")) }
    options.destinationsAsHoles = bytes.count % 2 == 0
    var report = DiagnosticReport()
    let fragment = MarkdownDocument(file).render(options, report: &report)
    let html = String(decoding: fragment.html, as: UTF8.self)
    for part in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
      let name = part.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
      precondition(elements.contains(String(name)), "no element of the text reaches the page")
    }
    let addresses = html.lowercased()
    for scheme in ["javascript", "vbscript", "data", "file"] {
      for attribute in ["href", "src"] {
        precondition(!addresses.contains("\(attribute)=\"\(scheme):"), "no address runs a program")
      }
    }
    precondition(!DiagnosticText().text(of: report).contains("\u{1B}"), "a report moves no cursor")
  }
}
