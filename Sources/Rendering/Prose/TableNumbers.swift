/// Numbers the tables of a page.
struct TableNumbers {
  private var last = 0

  /// Starts before the first table.
  init() {}

  /// The next id, such as `wages-1`.
  mutating func next() -> String {
    last += 1
    return "wages-\(last)"
  }
}
