/// An entry of the menu.
public struct MenuEntry: Sendable {
  /// What an entry leads to.
  public enum Target: Hashable, Sendable {
    /// A page of the site.
    case page(Route)

    /// Another site.
    case address(String)

    /// Nothing: it heads the entries below it.
    case nothing
  }

  /// What it leads to.
  public let target: Target

  /// Its words; `nil` for the title of the page.
  public let label: String?

  /// The entries below it, which have none below them.
  public let entries: [MenuEntry]

  /// The pages of the site that it and the entries below it lead to.
  public var routes: [Route] {
    let below = entries.flatMap(\.routes)
    if case .page(let route) = target { return [route] + below }
    return below
  }
}
