internal import ArgumentParser
internal import ProjectFiles

extension Shard {
  /// Reads a part as it is given to `--shard`.
  init(argument text: String) throws {
    guard let shard = Shard(text) else {
      throw ValidationError("it takes which part of how many, such as 2/7")
    }
    self = shard
  }
}
