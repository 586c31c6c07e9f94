/// A section, shown if its value is, or an inverted one, shown if its value is not.
struct Section: Sendable {
  let name: Name
  let isInverted: Bool
  let body: [Node]
}
