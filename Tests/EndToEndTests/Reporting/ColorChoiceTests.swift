import Testing

@testable import generate

struct ColorChoiceTests {
  private static let terminal = ["TERM": "xterm-256color"]

  @Test(
    arguments: [
      ([:], true, true), ([:], false, false),
      (["NO_COLOR": "1"], true, false), (["NO_COLOR": ""], true, true),
      (["CLICOLOR": "0"], true, false), (["CLICOLOR": "1"], false, false),
      (["CLICOLOR_FORCE": "1"], false, true), (["CLICOLOR_FORCE": "0"], false, false),
      (["CLICOLOR_FORCE": "1", "CLICOLOR": "0"], false, true),
      (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, false),
      (["TERM": "dumb"], true, false), (["TERM": ""], true, false),
      (["TERM": "dumb", "CLICOLOR_FORCE": "1"], false, true),
    ] as [([String: String], Bool, Bool)]
  )
  func `auto follows the conventions`(
    variables: [String: String],
    isTerminal: Bool,
    isColored: Bool
  ) {
    let environment = Self.terminal.merging(variables) { $1 }
    #expect(ColorChoice.auto.isColored(in: environment, isTerminal: isTerminal) == isColored)
  }

  @Test func `what is asked for weighs more than the environment`() {
    #expect(ColorChoice.always.isColored(in: ["NO_COLOR": "1", "TERM": "dumb"], isTerminal: false))
    #expect(!ColorChoice.never.isColored(in: ["CLICOLOR_FORCE": "1"], isTerminal: true))
  }
}
