internal import ProjectFiles
internal import SiteModel
internal import SourceText

extension ProjectFolder {
  /// Finds the files of a project, those of the theme included that its site.yml names.
  ///
  /// - Throws: A report if there is no project or no such theme, or of every file that cannot be one
  ///   of them.
  static func withTheme(_ path: String) throws(DiagnosticReport) -> ProjectFolder {
    let project = try ProjectFolder(path)
    guard let siteFile = project.content.first(where: { $0.path == "Content/site.yml" }),
      let theme = SiteConfiguration.theme(in: try project.text(of: siteFile))
    else { return project }
    return try project.with(theme: theme.name, namedAt: theme.location)
  }
}
