/// Makes the links of a post's first words lead to the post where they stand on a list.
struct ExcerptLinks {
  /// The path of the post from the root of the site, with its first slash.
  let post: String

  /// The words with links to parts of the post that are not among them, such as `#details`, led there.
  func applied(to html: [UInt8]) -> [UInt8] {
    html.puttingBeforeLinks { link, survey in
      guard link.first == UInt8(ascii: "#") else { return nil }
      let id = link.dropFirst()
      return survey.ids.contains { html[$0].elementsEqual(id) } ? nil : post
    }
  }
}
