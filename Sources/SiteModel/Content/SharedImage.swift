internal import SourceText

/// The image that an editor names for those who show a page elsewhere.
public struct SharedImage: Sendable {
  /// The endings of images that they can read.
  private static let endings = [".png", ".jpg", ".jpeg", ".webp", ".gif"]

  /// Where it stands, as the editor wrote it: from the folder of the file, or from the root of the site.
  let address: String

  /// Where the address stands.
  let location: SourceLocation

  /// The path of its file in the site, such as `assets/cover.png`, in a page of some file; `nil` if no
  /// file of the site can stand there.
  func path(in file: String) -> String? {
    let written = String(decoding: PercentCode.decoded(Array(address.utf8)[...]), as: UTF8.self)
    if written.hasPrefix("/") { return LinkResolver.resolve(written, from: "") }
    let folder = "Content/"
    guard let path = LinkResolver.resolve(written, from: file), path.hasPrefix("\(folder)assets/")
    else { return nil }
    return String(path.dropFirst(folder.count))
  }

  /// Whether those who show a page elsewhere can read an image, by its path.
  public static func isReadable(_ path: String) -> Bool {
    let path = path.lowercased()
    return endings.contains(where: path.hasSuffix)
  }
}

extension PageHeader {
  /// The address, from the root of the site and without its first slash, of the image that stands for the
  /// page elsewhere; `nil` if the front matter names none.
  public var imageAddress: String? {
    image.flatMap { $0.path(in: path) }.map(LinkResolver.address(ofFile:))
  }
}
