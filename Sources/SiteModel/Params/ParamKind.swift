/// What a custom key of front matter holds.
public enum ParamKind: String, CaseIterable, Sendable {
  /// A text.
  case text

  /// An address: of another site with its scheme, or of this one from `/`.
  case url

  /// A list of texts.
  case list

  /// `true` or `false`.
  case flag
}
