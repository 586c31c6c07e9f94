extension MarkupState {
  /// Goes on behind a value.
  mutating func advanceOverValue(isURL: Bool) {
    tail = []
    if case .value = position { literal.appendValue(isURL: isURL) }
  }

  /// The state at the edge of a section, block or partial: a name that was begun ends here.
  var atEdge: MarkupState {
    var state = self
    state.tail = []
    state.isBroken = false
    switch position {
    case .tagName, .attributeName: (state.position, state.needsSeparator) = (.insideTag, true)
    case .afterAttributeName: state.position = .insideTag
    case .text, .lessThan, .endTagOpen, .insideTag, .beforeValue, .value, .unquotedValue,
      .declarationOpen, .declaration, .comment, .rawText, .plain:
      break
    }
    switch state.position {
    case .text:
      (state.element, state.attribute, state.isEndTag, state.scriptType) = ("", "", false, "")
    case .beforeValue, .value, .unquotedValue: break
    case .lessThan, .endTagOpen, .tagName, .insideTag, .attributeName, .afterAttributeName,
      .declarationOpen, .declaration, .comment, .rawText, .plain:
      state.attribute = ""
    }
    return state
  }

  /// The state behind a part that may have been written or not.
  ///
  /// - Parameter other: The state behind the part; `self` is the state before it.
  /// - Returns: `nil` if the two are different places.
  func joined(with other: MarkupState) -> MarkupState? {
    guard position == other.position, element == other.element, attribute == other.attribute,
      isEndTag == other.isEndTag, isInString == other.isInString,
      isAfterBackslash == other.isAfterBackslash
    else { return nil }
    var state = self
    state.needsSeparator = needsSeparator || other.needsSeparator
    state.scriptType = scriptType == other.scriptType ? scriptType : nil
    state.literal = literal.joined(with: other.literal)
    return state
  }
}
