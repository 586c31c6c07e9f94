/// The blocks that replace those of a parent, by name.
struct BlockArguments: Hashable {
  /// A block and the blocks that its own text may be replaced by.
  struct Argument: Hashable {
    let block: Block
    let blocks: BlockArguments
  }

  private(set) var byName: [String: Argument] = [:]

  /// The arguments for a parent that is included here; what was given from further out wins.
  func adding(_ blocks: [Block]) -> BlockArguments {
    var result = self
    for block in blocks where byName[block.name] == nil {
      result.byName[block.name] = Argument(block: block, blocks: self)
    }
    return result
  }
}
