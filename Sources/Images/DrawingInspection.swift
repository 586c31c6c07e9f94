internal import SourceText

/// Looks through an SVG for what runs a program or fetches something.
///
/// Names are compared without their prefixes and without regard to capital letters: no honest drawing
/// has such names at all.
struct DrawingInspection {
  private static let programs: Set<String> = ["script", "foreignobject", "handler", "listener"]
  private static let documents = "http://www.w3.org/1999/xhtml"
  private static let encodings: Set<String> = ["utf-8", "us-ascii"]

  private let file: SourceFile
  private var scanner: MarkupScanner
  private var element = ""
  private var isFirst = true
  private var root: DrawingRoot?

  /// What was found.
  private(set) var report = DiagnosticReport()

  init(_ file: SourceFile) {
    self.file = file
    scanner = MarkupScanner(file.bytes, from: file.start)
  }

  /// How large the drawing is shown by itself; `nil` where it does not say.
  var size: ImageSize? { root?.size }

  /// Looks at every piece.
  mutating func run() {
    while let piece = scanner.next() {
      switch piece {
      case .comment, .close: continue
      case .endOfTag(let isEmpty):
        root?.end()
        if isEmpty { element = "" }
      case .instruction(let range): checkInstruction(range)
      case .declaration(let range):
        if file.bytes[range].contains(UInt8(ascii: "[")) {
          add(.declaration(start(of: range)), range)
        }
      case .text(let range), .literal(let range):
        if element == "style" { checkStyle(MarkupText.decoded(file.bytes[range]), range) }
      case .open(let name): open(name)
      case .attribute(let name, let value, _): checkAttribute(name, value)
      }
    }
    if root == nil { report.add(DrawingFault.noDrawing, at: SourceLocation(path: file.path)) }
  }

  private mutating func open(_ range: Range<Int>) {
    element = Self.local(file.text(in: range))
    if isFirst, element == "svg" { root = DrawingRoot() }
    isFirst = false
    if Self.programs.contains(element) { add(.program("<\(file.text(in: range))>"), range) }
  }

  private mutating func checkInstruction(_ range: Range<Int>) {
    let text = file.text(in: range)
    let isXML = text.hasPrefix("<?xml ")
    let encoding = text.firstMatch(of: /encoding\s*=\s*["']([^"']*)["']/)?.output.1.lowercased()
    let isKnown = encoding.map { Self.encodings.contains($0) } ?? true
    if text.hasPrefix("<?xml-") || (isXML && !isKnown) {
      add(.declaration(start(of: range)), range)
    }
  }

  private mutating func checkAttribute(_ nameRange: Range<Int>, _ range: Range<Int>) {
    let name = file.text(in: nameRange).lowercased()
    let local = Self.local(name)
    let value = MarkupText.decoded(file.bytes[range])
    if element == "svg" { root?.add(name, value) }
    if name.hasPrefix("on") { return add(.program("\(file.text(in: nameRange))="), nameRange) }
    if name.hasPrefix("xmlns"), value.contains(Self.documents) {
      return add(.program(value), range)
    }
    switch local {
    case "href", "src": checkAddress(value, range)
    case "attributename":
      let target = Self.local(value.lowercased())
      if target == "href" || target.hasPrefix("on") { add(.program("\(name)=\"\(value)\""), range) }
    case "style": checkStyle(value, range)
    case _: if value.lowercased().contains("url") { checkStyle(value, range) }
    }
  }

  private mutating func checkAddress(_ value: String, _ range: Range<Int>) {
    // Browsers drop blanks and control characters before they look for a scheme (URL Standard, 4.4).
    let address = String(String.UnicodeScalarView(value.unicodeScalars.filter { $0.value > 0x20 }))
      .lowercased()
    if Self.isWithin(address) { return }
    let scheme = address.prefixMatch(of: /([a-z][a-z0-9+.\-]*):/)?.output.1
    if element == "a", scheme == nil || ["http", "https", "mailto"].contains(scheme) { return }
    let isProgram = scheme == "javascript" || (element == "a" && scheme != nil)
    add(isProgram ? .program(value) : .fetched(value), range)
  }

  // An escape could hide any of these words (CSS Syntax, section 4.3.7).
  private mutating func checkStyle(_ style: String, _ range: Range<Int>) {
    let text = style.lowercased()
    for word in ["@import", "image-set(", "src(", "\\"] where text.contains(word) {
      return add(.fetched(word), range)
    }
    for match in text.matches(of: /url\(\s*["']?([^"')]*)/) {
      let address = String(match.output.1)
      if !Self.isWithin(address) { return add(.fetched("url(\(address))"), range) }
    }
  }

  // What the drawing itself holds.
  private static func isWithin(_ address: String) -> Bool {
    address.hasPrefix("#")
      || address.prefixMatch(of: /data:image\/(png|jpeg|gif|webp|avif)[;,]/) != nil
  }

  private mutating func add(_ fault: DrawingFault, _ range: Range<Int>) {
    report.add(fault, at: file.location(of: range))
  }

  private func start(of range: Range<Int>) -> String {
    String(file.text(in: range).prefix { !$0.isNewline && $0 != "[" }.prefix(60))
  }

  private static func local(_ name: String) -> String {
    name.lowercased().split(separator: ":").last.map(String.init) ?? ""
  }
}
