/// A name that site.yml gives to a file of data.
struct TableDeclaration: Sendable {
  /// The name by which templates name it.
  let name: String

  /// The file in `Content/data`.
  let file: String

  /// Where site.yml names the file.
  let place: YAMLPlace
}
