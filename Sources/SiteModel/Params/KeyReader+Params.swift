internal import SourceText

extension KeyReader {
  /// The custom keys of a page, in their order.
  mutating func params() -> [Param] {
    guard let value = mapping["params"] else { return [] }
    guard case .mapping(let params) = value else {
      return wrong(value, key: "params", wanted: .texts) ?? []
    }
    return params.entries.compactMap { entry in
      guard isParamName(entry.key, at: entry.keyPlace), let value = paramValue(entry) else {
        return nil
      }
      return Param(name: entry.key, value: value, location: entry.keyPlace.location)
    }
  }

  /// The template that a page names; `nil` for that of its kind.
  mutating func templateChoice() -> TemplateChoice? {
    guard let name = text("template"), let place = mapping["template"]?.place else { return nil }
    return TemplateChoice(name: name, location: place.location)
  }

  /// Whether a name can stand in a template, or `false` after reporting that it cannot.
  mutating func isParamName(_ name: String, at place: YAMLPlace) -> Bool {
    if TemplateName.isValid(name) { return true }
    add(ParamFault.name(name), at: place)
    return false
  }

  private mutating func paramValue(_ entry: YAMLMapping.Entry) -> Param.Value? {
    switch entry.value {
    case .scalar("true", _): return .flag(true)
    case .scalar("false", _): return .flag(false)
    case .scalar(let text, let place) where !text.isEmpty:
      if let (word, meant) = entry.value.doubtfulFlag {
        add(YAMLFault.doubtfulFlag(word: word, meant: meant), at: place)
      }
      return .text(text)
    case .sequence(let values, _):
      let texts = values.compactMap { value -> String? in
        if case .scalar(let text, _) = value, !text.isEmpty { text } else { nil }
      }
      if texts.count == values.count { return .list(texts) }
      return wrong(entry.value, key: entry.key, wanted: .param)
    case .scalar, .mapping: return wrong(entry.value, key: entry.key, wanted: .param)
    }
  }
}
