internal import SourceText

/// A shard and the folder that holds it.
public struct ShardPlace: Hashable, Sendable {
  /// The part of the site.
  public let shard: Shard

  /// The folder, as it was named.
  public let folder: String

  /// The place as a person reads it, such as `2/7 in out/2`.
  func text(in language: MessageLanguage) -> String {
    switch language {
    case .english: "\(shard.text) in \(folder)"
    case .greek: "\(shard.text) στο \(folder)"
    }
  }
}
