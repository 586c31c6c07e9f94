/// What stands at a path of a site.
public enum SiteAnswer: Sendable {
  /// A page or another file.
  case file(ServedFile)

  /// Nothing, but something stands at this path of the site, given without a first slash.
  case moved(to: [UInt8])

  /// Nothing.
  case nothing
}
