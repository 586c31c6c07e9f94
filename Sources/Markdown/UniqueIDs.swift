/// The ids of a text, each of which the page has once.
struct UniqueIDs {
  private let taken: Set<String>

  /// The ids that were given out, without a prefix.
  private(set) var own: Set<String> = []

  /// The last number that stood behind an id, so that a thousand alike are not counted anew.
  private var counts: [String: Int] = [:]

  /// Prepares to give out ids beside those that other texts of the page have.
  init(besides taken: Set<String>) {
    self.taken = taken
  }

  /// Keeps ids from being given out again.
  mutating func take(_ ids: [String]) {
    own.formUnion(ids)
  }

  /// The wanted id, with a number behind it if the page has it already.
  mutating func unique(_ wanted: String) -> String {
    var id = wanted
    var count = counts[wanted] ?? 1
    while taken.contains(id) || own.contains(id) {
      count += 1
      id = "\(wanted)-\(count)"
    }
    counts[wanted] = count
    own.insert(id)
    return id
  }
}
