/// Finished bytes that many pages share, in one block, each piece found by its number.
///
/// One block: an array of arrays costs a retain and a release for every piece that is written.
public struct Pieces: Sendable {
  let bytes: [UInt8]

  // Where each piece begins, and where the last one ends.
  let ends: [Int]

  /// Puts pieces one behind the other.
  public init(_ pieces: [[UInt8]]) {
    bytes = pieces.flatMap { $0 }
    ends = pieces.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }

  /// How many pieces there are.
  public var count: Int { ends.count - 1 }

  /// A copy of a piece.
  public subscript(number: Int) -> [UInt8] {
    Array(bytes[ends[number]..<ends[number + 1]])
  }

  /// Appends a piece.
  public func append(_ number: Int, to buffer: inout [UInt8]) {
    let span = bytes.span
    buffer.append(bytes: span.extracting(ends[number]..<ends[number + 1]))
  }
}
