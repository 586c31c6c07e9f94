/// Collects the attributes of all elements of one name.
final class ElementList: PartReading {
  /// The attributes of each element, in the order of the part.
  private(set) var elements: [[String: String]] = []

  private let name: String

  /// Collects the elements of a name.
  init(_ name: String) {
    self.name = name
  }

  func start(_ name: String, _ attributes: [String: String]) {
    if name == self.name { elements.append(attributes) }
  }

  func take(_ text: String) {}

  func end(_ name: String) {}
}
