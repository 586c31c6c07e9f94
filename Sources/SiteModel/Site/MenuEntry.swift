/// An entry of the menu.
public struct MenuEntry: Sendable {
  /// The page that it leads to.
  public let route: Route

  /// Its words; `nil` for the title of the page.
  public let label: String?
}
