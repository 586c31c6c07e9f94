/// What the tree of a shard says of itself, so that only what belongs together is joined.
public struct ShardMark: Hashable, Sendable {
  /// Which part of the site the tree holds.
  public let shard: Shard

  /// The fingerprint of the inputs that it was made of, as text.
  public let inputs: String

  /// Marks a shard with its inputs.
  public init(_ shard: Shard, inputs: InputFingerprint) {
    self.init(shard, inputs: inputs.text)
  }

  init(_ shard: Shard, inputs: String) {
    self.shard = shard
    self.inputs = inputs
  }
}
