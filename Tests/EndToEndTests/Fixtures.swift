import Foundation
import TestSupport

/// Where the projects and outputs stand that tests start from.
enum Fixtures {
  /// `Tests/EndToEndTests/Fixtures`.
  static let folder = repository.appending(path: "Tests/EndToEndTests/Fixtures")

  /// The folder that holds `Package.swift`.
  static let repository = SharedData.projectFolder
}
