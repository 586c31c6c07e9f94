/// What all pages have in common that the server makes or adds to.
struct PageForm: Hashable, Sendable {
  /// What a policy knows our script and style sheet by.
  let nonce: String

  /// The language of the reports, as a tag.
  let language: String
}
