internal import ProjectFiles

/// A file that is copied to the site as it is.
struct SiteFile {
  /// The path in the site, without a first slash.
  let path: String

  /// The file of the project.
  let source: ProjectFile
}
