internal import SourceText

/// One file as a tree.
struct ParsedTemplate: Sendable {
  let name: String
  let file: SourceFile
  let nodes: [Node]
}
