/// One of several disjoint parts of a site, each built by itself and joined to the others later.
public struct Shard: Hashable, Sendable {
  /// Which part it is, from 1.
  public let number: Int

  /// How many parts there are together, at least `number`.
  public let count: Int

  /// More parts than anybody has machines: a number above it is a slip of the finger.
  public static let mostParts = 100_000

  /// Reads a part as it is asked for, such as `2/7`; `nil` if it is none.
  public init?(_ text: some StringProtocol) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false)
    guard numbers.count == 2, numbers.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
      let number = Int(numbers[0]), let count = Int(numbers[1]),
      (1...Self.mostParts).contains(count), (1...count).contains(number)
    else { return nil }
    self.number = number
    self.count = count
  }

  /// The part as it is asked for, such as `2/7`.
  public var text: String { "\(number)/\(count)" }

  /// The indices of the part in a list of pages, none if there are more parts than pages.
  ///
  /// A part is a run of neighbours: pages in a list cost nearly the same, so runs of one length are
  /// balanced, and only neighbours share folders and the careers that a worker has just read. Every
  /// fourth page of a list would balance no better and spread each folder over all parts.
  public func pages(of total: Int) -> Range<Int> {
    total * (number - 1) / count..<total * number / count
  }

  /// Whether the part has a file that is copied, given by its index among them.
  ///
  /// Their sizes differ, those of neighbours least, so that here every part takes each so-many-th.
  public func hasCopy(_ index: Int) -> Bool {
    index % count == number - 1
  }
}
