/// A template as it is included in one way: what the operations made from it depend on.
struct UnitKey: Hashable {
  let template: Int
  let indentation: UnitIndentation
  let blocks: BlockArguments
  let scopes: [Schema]
  let dot: Dot

  /// The fields that are known to be there.
  let guarded: Set<FieldName>
  let start: MarkupState
}
