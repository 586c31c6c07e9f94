/// A file of a site, in memory.
public struct ServedFile: Sendable {
  /// The name by whose ending the media type is told, such as `index.html`.
  public let name: String

  /// What it holds.
  public let bytes: [UInt8]

  /// The faults that this file shows; `nil` if it shows none.
  public let report: FaultReport?

  /// Takes a file.
  public init(name: String, bytes: [UInt8], report: FaultReport? = nil) {
    self.name = name
    self.bytes = bytes
    self.report = report
  }
}
