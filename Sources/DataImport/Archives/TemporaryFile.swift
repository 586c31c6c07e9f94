internal import Foundation

/// A file without lasting name that is written from front to end and then read where it lies.
final class TemporaryFile {
  private let url: URL
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var count = 0

  /// The most bytes; the rows of the largest published file take a tenth.
  static let mostBytes = 1_000_000_000

  private static let bufferSize = 1 << 18

  /// Makes an empty file.
  ///
  /// - Throws: A fault if there is no room or no permission.
  init() throws(ImportFault) {
    url = FileManager.default.temporaryDirectory.appending(path: "synkrisis-\(UUID().uuidString)")
    do {
      try Data().write(to: url, options: .withoutOverwriting)
      handle = try FileHandle(forWritingTo: url)
    } catch {
      throw .noTemporaryFile
    }
    buffer.reserveCapacity(Self.bufferSize + 4_096)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Appends bytes.
  func append(_ bytes: some Sequence<UInt8>) throws(ImportFault) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// The bytes of the whole file, mapped; nothing can be appended any more.
  func finish() throws(ImportFault) -> Data {
    try flush()
    do {
      try handle.close()
      return try Data(contentsOf: url, options: .alwaysMapped)
    } catch {
      throw .noTemporaryFile
    }
  }

  private func flush() throws(ImportFault) {
    count += buffer.count
    guard count <= Self.mostBytes else { throw .unpackedTooLarge }
    do {
      try handle.write(contentsOf: buffer)
    } catch {
      throw .noTemporaryFile
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
