public import SourceText

/// What can be wrong with a file that is copied to the site.
public enum AssetFault: Fault {
  /// A browser would show the file as a page of its own.
  case page

  /// The file has the ending of an image and is none.
  case noImage

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .page: "asset-is-page"
    case .noImage: "image-unreadable"
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .page:
      Wording(
        "browsers show this file as a page, without the policy that keeps programs off our pages",
        help: "write it as Markdown; what a service must find at the root stands in Content/root"
      )
    case .noImage:
      Wording(
        "the file is no image that browsers show, or is cut short",
        help: "export it anew as PNG, JPEG, WebP, AVIF, GIF or SVG"
      )
    }
  }
}
