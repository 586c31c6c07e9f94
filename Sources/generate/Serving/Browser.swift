internal import Foundation

/// The browser of whoever runs the command.
enum Browser {
  /// Opens an address.
  ///
  /// - Parameters:
  ///   - url: The address.
  ///   - refuse: Is told if that cannot be done.
  static func open(_ url: String, orElse refuse: @escaping @Sendable (ServeSaying) -> Void) {
    #if os(macOS)
    let opener = "open"
    #else
    let opener = "xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [opener, url]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { process in
      if process.terminationStatus != 0 { refuse(.noBrowser(opener: opener, url: url)) }
    }
    if (try? process.run()) == nil { refuse(.noBrowser(opener: opener, url: url)) }
  }
}
