public import SourceText

/// What can be wrong with a piece of YAML before anybody asks what its keys mean.
public enum YAMLFault: Fault {
  /// The text is no YAML.
  case malformed(problem: String)

  /// A mapping was wanted.
  case noMapping

  /// A key stands twice in a mapping.
  case duplicateKey(String)

  /// A key is a list or a mapping.
  case keyIsNoText

  /// An alias stands for a value elsewhere.
  case alias

  /// A key is not known here.
  case unknownKey(String, holder: KeyHolder, nearest: String?, known: [String])

  /// A required key is not there.
  case missingKey(String, holder: KeyHolder)

  /// A value is not of the kind that its key takes.
  case wrongValue(key: String, wanted: ValueKind, nearest: String?)

  /// A word stands where a section would ask for `true` or `false`, and take any word for `true`.
  case doubtfulFlag(word: String, meant: Bool)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .malformed: "yaml-malformed"
    case .noMapping: "yaml-no-mapping"
    case .duplicateKey: "key-duplicate"
    case .keyIsNoText: "yaml-key-no-text"
    case .alias: "yaml-alias"
    case .unknownKey: "key-unknown"
    case .missingKey: "key-missing"
    case .wrongValue, .doubtfulFlag: "value-wrong"
    }
  }

  /// The rule: a source record without a required key breaks G-12.
  public var rule: String? {
    if case .missingKey(_, holder: KeyHolder.sourceRecord) = self { return "G-12" }
    return nil
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .malformed(let problem):
      Wording(
        "this cannot be read as YAML: \(problem)",
        help: "write `key: value`, one a line; a text with a colon, # or quotes goes into \"…\""
      )
    case .noMapping:
      Wording("keys and values are wanted here", help: "write `key: value`, one a line")
    case .duplicateKey(let key):
      Wording("the key `\(key)` stands here a second time", help: "remove one of the two")
    case .keyIsNoText:
      Wording("a key must be a word")
    case .alias:
      Wording("YAML aliases (*name) are not read", help: "write the value out")
    case .unknownKey(let key, let holder, let nearest, let known):
      Wording(
        "\(holder.name(in: .english)) has no key `\(key)`",
        help: holder.owner(of: key).map {
          "`\(key)` is a key of \($0.holder.name(in: .english)), whose page is \($0.path)"
        } ?? nearest.map { "did you mean `\($0)`?" }
          ?? (known.isEmpty ? nil : "its keys are \(known.joined(separator: ", "))")
          .map { holder.takesParams(known) ? "\($0); keys of your own go under `params`" : $0 }
      )
    case .missingKey(let key, let holder):
      Wording(
        "\(holder.name(in: .english)) needs the key `\(key)`",
        help: "add a line `\(key): …`"
      )
    case .wrongValue(let key, let wanted, let nearest):
      Wording(
        "`\(key)` takes \(wanted.name(in: .english))",
        help: nearest.map { "did you mean `\($0)`?" }
      )
    case .doubtfulFlag(let word, let meant):
      Wording(
        "`\(word)` is a text here, which a section of a template shows as it does any other",
        help: "write `\(meant)`, or `\"\(word)\"` where the word is meant"
      )
    }
  }
}
