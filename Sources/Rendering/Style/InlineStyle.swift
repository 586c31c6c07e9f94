internal import SourceText

/// A style sheet that stands in pages, so that their first view needs one request.
struct InlineStyle: Sendable {
  /// The sheet without what only its author reads.
  let sheet: [UInt8]

  /// What a Content-Security-Policy names the sheet by, without quotes: `sha256-` and a hash in Base64.
  let hash: String

  /// Takes a style sheet; `nil` if a page cannot hold it.
  ///
  /// One that fetches files is left where it is: their addresses are relative to its own folder. `</`
  /// would end the element (HTML, section 13.1.2.6).
  init?(_ file: SourceFile) {
    let sheet = StyleSheetMinifier.minified(file.bytes[file.start...])
    guard !sheet.isEmpty, !Self.mayFetch(sheet) else { return nil }
    self.sheet = sheet
    hash = "sha256-\(Base64.text(SHA256.digest(of: sheet)))"
  }

  private static func mayFetch(_ sheet: [UInt8]) -> Bool {
    let small = sheet.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return ["url(", "@import", "image-set(", "</"].contains {
      ByteSearch.first(Array($0.utf8), in: small[...]) != nil
    }
  }
}
