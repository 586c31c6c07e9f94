/// HTML in which something is still to be inserted.
public struct HTMLPiece: Sendable {
  /// The bytes, UTF-8, with nothing at the holes.
  public let html: [UInt8]

  /// What must be inserted, in ascending order of offset; holes at one offset in their order.
  public let holes: [Hole]

  /// HTML with holes.
  public init(html: [UInt8], holes: [Hole]) {
    self.html = html
    self.holes = holes
  }
}
