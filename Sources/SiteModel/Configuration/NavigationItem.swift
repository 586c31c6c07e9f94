internal import SourceText

/// An entry of the menu.
struct NavigationItem: Sendable {
  /// The content file without `.md`, or a folder's name, such as `method` or `careers/writers`.
  let page: String

  /// The label, where it is not the page's title.
  let label: String?

  /// Where the entry stands in site.yml.
  let place: YAMLPlace
}
