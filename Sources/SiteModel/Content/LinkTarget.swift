public import Images

/// Where a link of an editor leads.
public enum LinkTarget: Hashable, Sendable {
  /// To a page of the site, perhaps to a heading of it.
  case page(Route, fragment: String?)

  /// To a path from the root of the site, which the output is checked for, without its first slash.
  case path(String)

  /// To an image of the site at such a path, whose size is known before it is there.
  case image(String, ImageSize)

  /// To another site, or to a heading of the same page: the text as it is.
  case verbatim(String)
}
