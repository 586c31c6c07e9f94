/// What a text is sorted by: two keys of one collation are in the order of their texts.
///
/// Keys are equal only if the texts are, so that the order never hangs on what came first.
public struct CollationKey: Hashable, Sendable {
  /// The weights of the letters, of the marks and of the sizes, then the text; 0 parts the levels.
  private let weights: [UInt32]

  init(_ weights: CollationWeights, text: String) {
    let levels = [weights.letters, weights.marks, weights.sizes, text.unicodeScalars.map(\.value)]
    self.weights = Array(levels.joined(separator: [0]))
  }
}

extension CollationKey: Comparable {
  /// The key of the text that stands first comes first.
  public static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.weights.lexicographicallyPrecedes(right.weights)
  }
}
