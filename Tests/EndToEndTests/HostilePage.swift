import Foundation

/// A page as a browser takes it apart, to find what could run a program.
struct HostilePage {
  /// What could run a program, or lead out of the page's policy; empty for a harmless page.
  private(set) var harms: [String] = []

  private static let elements: Set<String> = [
    "iframe", "object", "embed", "base", "applet", "frame", "math", "foreignobject", "use", "x",
  ]
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  init(_ page: String) {
    let data = /<script type="application\/ld\+json">(.*?)<\/script>/.dotMatchesNewlines()
    for match in page.matches(of: data) {
      let json = String(match.output.1)
      if json.contains("<") { harms.append("< in data") }
      if (try? JSONSerialization.jsonObject(with: Data(json.utf8))) == nil {
        harms.append("bad data")
      }
    }
    let style = /<style>.*?<\/style>/.dotMatchesNewlines()
    let rest = page.replacing(data, with: "").replacing(style, with: "")
    for match in rest.matches(of: /<([A-Za-z][^\s\/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/) {
      look(at: match.output.1.lowercased(), match.output.2)
    }
    if rest.lowercased().contains("<script") { harms.append("a script") }
  }

  private mutating func look(at element: String, _ attributes: Substring) {
    if Self.elements.contains(element) { harms.append("<\(element)>") }
    for match in attributes.matches(of: /([^\s=\/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/) {
      let name = match.output.1.lowercased()
      let value = match.output.2 ?? match.output.3 ?? match.output.4 ?? ""
      if name.hasPrefix("on") || name == "style" || name == "srcdoc" { harms.append("\(name)=") }
      if ["href", "src", "action", "xlink:href", "formaction", "poster"].contains(name) {
        check(String(value))
      }
    }
  }

  // Browsers decode references and drop control characters before they look for a scheme.
  private mutating func check(_ url: String) {
    let plain = url.replacing("&amp;", with: "&").unicodeScalars.filter { $0.value > 0x20 }
    let text = String(String.UnicodeScalarView(plain))
    if text.contains(/&(#|[A-Za-z]+;)/) && !text.contains("?") {
      harms.append("a reference: \(url)")
    }
    // What is no scheme by the URL Standard, as `%6Aavascript`, is a relative address.
    guard let scheme = text.prefixMatch(of: /([A-Za-z][A-Za-z0-9+.\-]*):/)?.output.1 else { return }
    if !Self.schemes.contains(scheme.lowercased()) { harms.append("the address \(url)") }
  }
}
