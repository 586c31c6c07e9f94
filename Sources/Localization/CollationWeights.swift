/// The weights of a text on the three levels of the Unicode Collation Algorithm.
struct CollationWeights {
  /// What tells two writings of one letter apart.
  enum Size: UInt32 {
    // The two change places in an alphabet with capitals first.
    case small = 1
    case capital
    /// The final sigma.
    case variant
  }

  /// One for each letter.
  private(set) var letters: [UInt32] = []

  /// One for each letter and each mark.
  private(set) var marks: [UInt32] = []

  /// One for each letter.
  private(set) var sizes: [UInt32] = []

  /// Adds a letter by its rank, from 1.
  mutating func add(_ rank: UInt32, _ size: Size) {
    letters.append(rank)
    marks.append(Self.noMark)
    sizes.append(size.rawValue)
  }

  /// Adds a mark to the letter before.
  mutating func add(mark: Unicode.Scalar) {
    let rank = CollationLetter.markOrder.firstIndex(of: mark).map { UInt32($0) + Self.noMark + 1 }
    marks.append(rank ?? mark.value)
  }

  private static let noMark: UInt32 = 1
}
