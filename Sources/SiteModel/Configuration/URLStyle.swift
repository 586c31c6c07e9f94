/// How pages are laid out on the disk.
public enum URLStyle: String, CaseIterable, Sendable {
  /// `about/index.html`, addressed as `about/`.
  case folders

  /// `about.html`, addressed as `about.html`.
  case files
}
