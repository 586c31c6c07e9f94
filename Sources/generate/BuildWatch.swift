internal import ProjectFiles
internal import SourceText

/// What looks on while a site is built, and changes nothing of it.
struct BuildWatch: Sendable {
  /// What the build may be stopped by.
  let gate = BuildGate()

  /// Where the time goes; `nil` if nobody asked, so that no clock is read.
  let profile: Profile?

  /// Tells how far the build is; `nil` if nobody reads along.
  let progress: Progress?

  /// In which language it is said that the build was stopped.
  let language: MessageLanguage

  /// Looks on silently.
  init(
    profile: Profile? = nil,
    progress: Progress? = nil,
    language: MessageLanguage = .english
  ) {
    self.profile = profile
    self.progress = progress
    self.language = language
  }
}
