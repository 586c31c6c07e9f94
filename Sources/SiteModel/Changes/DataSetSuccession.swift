/// Which data sets of a site took the place of which that it had before.
public struct DataSetSuccession: Sendable {
  private let successors: [String: String]

  /// Compares a site with what it was.
  ///
  /// A data set stands for itself; where site.yml names another default, that one took the place of the
  /// former; and so did the only new one of the only one that is gone.
  public init(from former: Site, to present: Site) {
    let (old, new) = (Set(former.dataSets.keys), Set(present.dataSets.keys))
    var successors: [String: String] = [:]
    if old.subtracting(new).count == 1, new.subtracting(old).count == 1,
      let gone = old.subtracting(new).first, let added = new.subtracting(old).first
    {
      successors[gone] = added
    }
    if let before = former.configuration.data, let now = present.configuration.data, before != now {
      successors[before] = now
    }
    self.successors = successors
  }

  /// The data set that stands in the place of a former one; often the same.
  public func successor(of dataSet: String) -> String {
    successors[dataSet] ?? dataSet
  }

  /// What a figure or claim is called now: `wage:a@old/median/year` as `wage:a@new/median/year`.
  public func presentName(of reference: String) -> String {
    guard !successors.isEmpty, reference.contains("@") else { return reference }
    let parts = reference.split(separator: "/", omittingEmptySubsequences: false).map { part in
      let halves = part.split(separator: "@", omittingEmptySubsequences: false)
      return halves.count == 2 ? "\(halves[0])@\(successor(of: String(halves[1])))" : String(part)
    }
    return parts.joined(separator: "/")
  }
}
