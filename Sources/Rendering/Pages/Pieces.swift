/// Finished bytes that many pages share, in one block, each piece found by its number.
///
/// A class over one block: an array of arrays costs a retain and a release for every piece that is
/// written.
final class Pieces: Sendable {
  private let bytes: [UInt8]
  private let ends: [Int]

  /// Puts pieces one behind the other.
  init(_ pieces: [[UInt8]]) {
    bytes = pieces.flatMap { $0 }
    ends = pieces.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }

  /// How many pieces there are.
  var count: Int { ends.count - 1 }

  /// A copy of a piece.
  subscript(number: Int) -> [UInt8] {
    Array(bytes[ends[number]..<ends[number + 1]])
  }

  /// Appends a piece.
  func append(_ number: Int, to buffer: inout [UInt8]) {
    let range = ends[number]..<ends[number + 1]
    unsafe bytes.withUnsafeBufferPointer {
      unsafe buffer.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }
}
