internal import ArgumentParser

/// Whether reports are coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  /// Where a person reads them, and the environment does not say otherwise.
  case auto

  /// Wherever they go.
  case always

  /// Nowhere.
  case never

  /// Whether reports are coloured in an environment.
  ///
  /// NO_COLOR (no-color.org) weighs more than CLICOLOR_FORCE, that more than CLICOLOR and TERM
  /// (bixense.com/clicolors); an empty variable counts as none.
  func isColored(in environment: [String: String], isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    let value = { (name: String) in environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if value("NO_COLOR") != nil { return false }
    if let force = value("CLICOLOR_FORCE"), force != "0" { return true }
    return isTerminal && value("CLICOLOR") != "0" && value("TERM") ?? "dumb" != "dumb"
  }
}
