internal import Foundation

/// A part of a workbook as the stream that the XML parser reads.
///
/// Parts have no document types (ECMA-376, part 2, section 9.1.4), so that no entity is ever declared.
final class PartStream: InputStream {
  /// What was wrong with the bytes so far.
  private(set) var partFault: ImportFault?

  private let reader: EntryReader
  private let name: String
  private var tail = Data()
  private var isAtStart = true

  private static let documentType = Data("<!DOCTYPE".utf8)

  /// Starts to read a part.
  init(_ name: String, _ reader: EntryReader) {
    self.name = name
    self.reader = reader
    super.init(data: Data())
  }

  override var hasBytesAvailable: Bool { partFault == nil }

  override func open() {}

  override func close() {}

  override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength length: Int) -> Int {
    guard partFault == nil else { return 0 }
    do throws(ImportFault) {
      let bytes = unsafe UnsafeMutableRawBufferPointer(start: buffer, count: length)
      let count = unsafe try reader.read(into: bytes)
      unsafe try check(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
      return count
    } catch {
      partFault = error
      return 0
    }
  }

  private func check(_ bytes: UnsafeRawBufferPointer) throws(ImportFault) {
    if isAtStart { unsafe try checkEncoding(bytes) }
    isAtStart = false
    // A document type may be split between two pieces.
    let piece = unsafe tail + Data(bytes)
    guard piece.range(of: Self.documentType) == nil else {
      throw .workbook(.documentType(part: name))
    }
    tail = piece.suffix(Self.documentType.count - 1)
  }

  // Other encodings could hide a document type.
  private func checkEncoding(_ bytes: UnsafeRawBufferPointer) throws(ImportFault) {
    let start = unsafe String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    let encoding = start.firstMatch(of: /encoding\s*=\s*["']([^"']*)["']/)?.output.1 ?? "utf-8"
    let text = start.hasPrefix("\u{FEFF}") ? start.dropFirst() : start[...]
    guard text.hasPrefix("<"), !text.dropFirst().hasPrefix("\0"), encoding == "utf-8" else {
      throw .workbook(.foreignEncoding(part: name))
    }
  }
}
