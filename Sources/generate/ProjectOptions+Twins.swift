internal import Compression
internal import ProjectFiles

extension ProjectOptions {
  // What is compressed already, such as images, would gain nothing.
  private static let compressed = [
    ".html", ".css", ".js", ".json", ".jsonld", ".svg", ".xml", ".atom", ".csv", ".txt", ".md",
    ".webmanifest",
  ]

  /// The further forms in which files are written.
  var twins: [FileTwin] {
    compressions.map { compression in
      FileTwin(ending: compression.ending, of: Self.compressed) { compression.compressed($0) }
    }
  }
}
