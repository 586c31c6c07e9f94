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
    guard !sheet.isEmpty, StyleSheetScanner.addresses(in: sheet).isEmpty,
      ByteSearch.first(Array("</".utf8), in: sheet[...]) == nil
    else { return nil }
    self.sheet = sheet
    hash = "sha256-\(Base64.text(SHA256.digest(of: sheet)))"
  }
}
