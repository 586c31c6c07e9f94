/// Collects the attributes of all elements of one name.
final class ElementList: PartReading {
  /// The attributes of each element, in the order of the part.
  private(set) var elements: [[String: String]] = []

  private let name: String
  private let part: String

  // A workbook has a few dozen of each.
  private static let most = 10_000

  /// Collects the elements of a name in a part.
  init(_ name: String, in part: String) {
    self.name = name
    self.part = part
  }

  func start(_ name: String, _ attributes: [String: String]) throws(ImportFault) {
    guard name == self.name else { return }
    guard elements.count < Self.most else { throw .workbook(.tooManyElements(part: part)) }
    elements.append(attributes)
  }

  func take(_ text: String) {}

  func end(_ name: String) {}
}
