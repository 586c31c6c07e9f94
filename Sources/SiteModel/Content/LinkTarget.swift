public import Images

/// Where a link of an editor leads.
public enum LinkTarget: Hashable, Sendable {
  /// To a page of the site; its address is followed by a query and a fragment, with their marks, or by
  /// nothing.
  case page(Route, suffix: String)

  /// To an address from the root of the site, which the output is checked for, without its first slash.
  case path(String)

  /// To an image of the site at such an address, whose size is known before it is there.
  case image(String, ImageSize)

  /// To another site, or to a heading of the same page: the text as it is.
  case verbatim(String)
}
