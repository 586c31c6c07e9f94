/// A tag that site.yml names.
struct TagName: Sendable {
  /// By what posts name it, and its part of the address.
  let id: String

  /// What readers see.
  let name: LocalizedText
}
