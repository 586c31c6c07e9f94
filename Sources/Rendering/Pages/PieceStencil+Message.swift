internal import Templates

extension PieceStencil {
  /// A sentence as HTML; `nil` if the language has marks of its own in it.
  ///
  /// - Parameters:
  ///   - phrases: The sentences of the language.
  ///   - key: The sentence.
  ///   - places: What fills its places, by their names.
  ///   - texts: What stands in other places, as HTML.
  init?(
    _ phrases: Phrasebook,
    _ key: MessageKey,
    _ places: [String: Filling],
    texts: [String: [UInt8]]
  ) {
    var texts = texts
    var fillings: [Filling] = []
    for (name, filling) in places {
      texts[name] = Array(Stencil.mark(fillings.count).utf8)
      fillings.append(filling)
    }
    guard let stencil = Stencil(phrases.markup(key, texts)) else { return nil }
    self.init(stencil, fillings)
  }
}
