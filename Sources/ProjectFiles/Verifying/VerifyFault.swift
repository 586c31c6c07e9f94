public import SourceText

/// How an output is not what a clean build makes.
public enum VerifyFault: Fault {
  /// Nothing stands there.
  case noSite(folder: String)

  /// A shard stands there.
  case shard(ShardPlace)

  /// Files have other bytes.
  case differing(folder: String, PathSample)

  /// Files are not there.
  case missing(folder: String, PathSample)

  /// Files are there that the site does not have.
  case surplus(folder: String, PathSample)

  /// The manifest is missing, or lists other files than those of the site.
  case manifest(folder: String)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .noSite: "verify-no-site"
    case .shard: "verify-shard"
    case .differing: "verify-files-differ"
    case .missing: "verify-files-missing"
    case .surplus: "verify-files-surplus"
    case .manifest: "verify-manifest-differs"
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .noSite(let folder):
      Wording("there is no folder \(folder) to verify", help: "build the site first")
    case .shard(let place):
      Wording(
        "\(place.folder) holds shard \(place.shard.text), not a whole site",
        help: "join the shards with `generate merge`, and verify the site"
      )
    case .differing(let folder, let files):
      Wording(
        "\(folder) holds \(files.files(in: .english)) with other bytes than a clean build makes: \(files.text)",
        help: Self.again(folder)
      )
    case .missing(let folder, let files):
      Wording(
        "\(folder) lacks \(files.files(in: .english)) of a clean build: \(files.text)",
        help: Self.again(folder)
      )
    case .surplus(let folder, let files):
      Wording(
        "\(folder) holds \(files.files(in: .english)) that a clean build does not make: \(files.text)",
        help: "move what you need to Content/root, and remove the rest"
      )
    case .manifest(let folder):
      Wording(
        "the manifest of \(folder) is not that of a clean build",
        help: Self.again(folder)
      )
    }
  }

  // A build in which nothing changed trusts the manifest, and would mend nothing.
  private static func again(_ folder: String) -> String {
    "build again if the project changed; else remove \(folder) first"
  }
}
