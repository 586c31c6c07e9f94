/// What is known of an amount.
public enum Amount: Hashable, Sendable {
  /// The amount itself.
  case exactly(ExactNumber)

  /// A lower bound: the amount is this or more.
  case atLeast(ExactNumber)

  /// An upper bound: the amount is this or less.
  case atMost(ExactNumber)

  /// The number, whether exact or a bound.
  public var number: ExactNumber {
    switch self {
    case .exactly(let number), .atLeast(let number), .atMost(let number): number
    }
  }

  /// Whether the number is exact or a bound.
  public var certainty: Certainty {
    switch self {
    case .exactly: .exact
    case .atLeast: .atLeast
    case .atMost: .atMost
    }
  }

  /// The least that it can be; `nil` where nothing is known.
  var least: ExactNumber? {
    switch self {
    case .exactly(let number), .atLeast(let number): number
    case .atMost: nil
    }
  }

  /// The most that it can be; `nil` where nothing is known.
  var most: ExactNumber? {
    switch self {
    case .exactly(let number), .atMost(let number): number
    case .atLeast: nil
    }
  }

  /// The amount less another; `nil` if not even a bound of it is known.
  func minus(_ other: Amount) -> Amount? {
    switch (self, other) {
    case (.exactly(let left), .exactly(let right)): .exactly(left - right)
    case (.atLeast(let left), .exactly(let right)), (.atLeast(let left), .atMost(let right)),
      (.exactly(let left), .atMost(let right)):
      .atLeast(left - right)
    case (.atMost(let left), .exactly(let right)), (.atMost(let left), .atLeast(let right)),
      (.exactly(let left), .atLeast(let right)):
      .atMost(left - right)
    case (.atLeast, .atLeast), (.atMost, .atMost): nil
    }
  }

  /// The amount divided by another, both at least 0; `nil` if not even a bound of it is known.
  func over(_ other: Amount) -> Amount? {
    guard let quotient = number / other.number else { return nil }
    switch (self, other) {
    case (.exactly, .exactly): return .exactly(quotient)
    case (.atLeast, .exactly), (.atLeast, .atMost), (.exactly, .atMost): return .atLeast(quotient)
    case (.atMost, .exactly), (.atMost, .atLeast), (.exactly, .atLeast): return .atMost(quotient)
    case (.atLeast, .atLeast), (.atMost, .atMost): return nil
    }
  }

  /// The amount times a number above 0.
  func times(_ factor: ExactNumber) -> Amount {
    switch self {
    case .exactly(let number): .exactly(number * factor)
    case .atLeast(let number): .atLeast(number * factor)
    case .atMost(let number): .atMost(number * factor)
    }
  }
}
