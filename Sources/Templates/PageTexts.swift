/// Texts that are made for one page, one behind the other in one piece of memory.
///
/// A ``Text`` costs three allocations, which is nothing for what many pages share and too much for
/// the sixty texts that only one of hundreds of thousands of pages has.
public struct PageTexts: Sendable {
  /// A text among those of a page.
  public struct Place: Hashable, Sendable {
    let start: Int32
    let count: Int32
    let isURL: Bool
  }

  private(set) var bytes: [UInt8] = []

  /// No texts, for pages that have none of their own.
  public static let none = PageTexts()

  /// No texts yet.
  public init(reserving capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Adds a text that is written escaped for HTML already, as ``Text/escaped`` has it.
  public mutating func escapedText(_ write: (inout [UInt8]) -> Void) -> Value {
    .pageText(add(isURL: false, write))
  }

  /// Adds an address of the site itself, made of parts that hold nothing unsafe.
  public mutating func sitePath(_ write: (inout [UInt8]) -> Void) -> Value {
    .pageText(add(isURL: true, write))
  }

  private mutating func add(isURL: Bool, _ write: (inout [UInt8]) -> Void) -> Place {
    let start = bytes.count
    write(&bytes)
    return Place(start: Int32(start), count: Int32(bytes.count - start), isURL: isURL)
  }
}
