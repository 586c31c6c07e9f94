/// The quotation marks of a language.
public struct QuotationStyle: Hashable, Sendable {
  /// Opens a quotation, with a no-break space behind it where the language has one.
  public let opening: String

  /// Closes a quotation, with a no-break space before it where the language has one.
  public let closing: String

  /// Opens a quotation within another.
  public let innerOpening: String

  /// Closes a quotation within another.
  public let innerClosing: String

  init(_ opening: String, _ closing: String, inner innerOpening: String, _ innerClosing: String) {
    self.opening = opening
    self.closing = closing
    self.innerOpening = innerOpening
    self.innerClosing = innerClosing
  }
}

extension LocaleConventions {
  /// How the locale quotes: CLDR's marks, but those of print in French, Hebrew, Spanish and Switzerland.
  public var quotation: QuotationStyle {
    switch (language, identifier) {
    case (_, "de-CH"): QuotationStyle("«", "»", inner: "‹", "›")
    case (.german, _): QuotationStyle("„", "“", inner: "‚", "‘")
    case (.french, _): QuotationStyle("«\u{A0}", "\u{A0}»", inner: "“", "”")
    case (.greek, _), (.spanish, _), (.italian, _): QuotationStyle("«", "»", inner: "“", "”")
    case (.polish, _): QuotationStyle("„", "”", inner: "«", "»")
    case (.hebrew, _): QuotationStyle("”", "”", inner: "’", "’")
    case (.english, _), (.portuguese, _), (.turkish, _): QuotationStyle("“", "”", inner: "‘", "’")
    }
  }
}
