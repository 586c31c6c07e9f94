/// The facts of one kind of fault; each module lists its own as an enum.
///
/// The cases hold facts only. All wording of a module stands in one place for each language.
public protocol Fault: Sendable {
  /// A slug that names the kind of fault, such as `figure-differs`; never changes once released.
  var code: String { get }

  /// The rule for statistics that is broken, such as `G-20`; `nil` where there is none.
  var rule: String? { get }

  /// How much it weighs.
  var severity: Severity { get }

  /// The sentence and the help that a person reads, in English.
  var wording: Wording { get }

  /// The same in Greek.
  var greekWording: Wording { get }
}

extension Fault {
  /// Most faults break no rule for statistics.
  public var rule: String? { nil }

  /// Most faults stop the build.
  public var severity: Severity { .error }

  /// The sentence and the help in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: wording
    case .greek: greekWording
    }
  }
}
