internal import Foundation

extension EntryReader {
  private static let pieceSize = 1 << 16

  /// The bytes of the whole file, on the disk and mapped.
  func mapped() throws(ImportFault) -> Data {
    let file = try TemporaryFile()
    try forEachPiece { (piece) throws(ImportFault) in try file.append(piece) }
    return try file.finish()
  }

  private func forEachPiece(
    _ use: (ArraySlice<UInt8>) throws(ImportFault) -> Void
  ) throws(ImportFault) {
    var piece = [UInt8](repeating: 0, count: Self.pieceSize)
    while true {
      let count = try read(into: &piece)
      guard count > 0 else { return }
      try use(piece[..<count])
    }
  }

  private func read(into piece: inout [UInt8]) throws(ImportFault) -> Int {
    var result: Result<Int, ImportFault> = .success(0)
    unsafe piece.withUnsafeMutableBytes { buffer in
      result = Result { () throws(ImportFault) in unsafe try read(into: buffer) }
    }
    return try result.get()
  }
}
