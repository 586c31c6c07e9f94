internal import SourceText

/// A place in an editor's text of which the data say something else than they did.
public struct BindingChange: Sendable {
  /// The place with the former data.
  public let before: DataBinding

  /// The place with the present data.
  public let now: DataBinding

  /// Whether it is a claim that does not hold, or not for sure, with the present data.
  public var isClaimLost: Bool {
    switch now.state {
    case .fails, .undecided, .faulty: now.kind == .claim
    case .right, .differs, .holds: false
    }
  }

  /// Whether a figure, a claim or a block cannot be made of the present data.
  public var isWithoutData: Bool {
    now.state == .faulty && before.state != .faulty
  }

  /// The places of two readings of a site of which the data say something else; in the order of the
  /// present one.
  ///
  /// Two places are one if they stand in the same file and name the same; of several such the first is
  /// the first of both. What only one reading has is left out.
  public static func all(
    from former: SiteSurvey,
    to present: SiteSurvey,
    _ succession: DataSetSuccession
  ) -> [BindingChange] {
    var before: [Place: DataBinding] = [:]
    var counts: [Place: Int] = [:]
    for binding in former.bindings {
      let name = succession.presentName(of: binding.reference)
      before[Place(binding, name, &counts)] = binding
    }
    counts = [:]
    return present.bindings.compactMap { binding in
      before[Place(binding, binding.reference, &counts)].flatMap { former in
        let change = BindingChange(before: former, now: binding)
        return change.isChange ? change : nil
      }
    }
  }

  // Texts are the editor's: only what the data say counts.
  private var isChange: Bool {
    before.data != now.data || before.claim != now.claim || isWithoutData
  }

  private struct Place: Hashable {
    let path: String
    let kind: DataBinding.Kind
    let reference: String
    var number = 0

    init(_ binding: DataBinding, _ reference: String, _ counts: inout [Place: Int]) {
      path = binding.location.path
      kind = binding.kind
      self.reference = reference
      let key = self
      number = counts[key, default: 0]
      counts[key] = number + 1
    }
  }
}
