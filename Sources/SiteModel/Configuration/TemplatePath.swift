/// The paths of templates, which stand in `Templates` or in the folder of a theme.
public enum TemplatePath {
  /// The path within its folder, such as `partials/link.html`, by which a template of the project
  /// takes the place of one of a theme.
  public static func name(of path: String) -> String {
    let parts = path.split(separator: "/")
    return parts.dropFirst(parts.first == "Themes" ? 2 : 1).joined(separator: "/")
  }
}
