/// Finds the name that was meant.
public enum NearestName {
  /// The known name with the fewest edits from a misspelt one.
  ///
  /// An edit inserts, deletes or replaces a character or swaps two neighbours (optimal string
  /// alignment). Case does not count.
  ///
  /// - Returns: The nearest name, the first in order among equals; `nil` if every one is further
  ///   away than a third of the longer name's length.
  public static func of(_ name: String, among known: some Sequence<String>) -> String? {
    let wanted = letters(of: name)
    var best: (distance: Int, name: String)?
    for candidate in known {
      let letters = letters(of: candidate)
      let limit = max(1, max(wanted.count, letters.count) / 3)
      // So many letters must be added or taken away.
      guard abs(wanted.count - letters.count) <= min(limit, best?.distance ?? limit) else {
        continue
      }
      let distance = editDistance(wanted, letters)
      guard distance <= limit else { continue }
      if let best, (best.distance, best.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  private static func letters(of name: String) -> [Character] {
    Array(name.lowercased())
  }

  private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let replaced = last[column] + (letter == other ? 0 : 1)
        var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
