/// What site.yml says of the posts of a folder.
struct PostSettings: Sendable {
  /// How many things a page of a list may hold: more would make it slow to load.
  static let mostPerPage = 1_000

  /// The name of the folder.
  let folder: String

  /// The form of their addresses; `nil` for the folder and the name.
  let address: PostAddress?

  /// How many stand on a page of their list; `nil` for as many as in other lists.
  let perPage: Int?

  /// Where the folder stands in site.yml.
  let place: YAMLPlace
}
