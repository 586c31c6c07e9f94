/// Reads the part of a workbook that holds the texts of its cells (ECMA-376, part 1, 18.4).
final class SharedStringsReader: PartReading {
  /// The texts so far.
  private(set) var strings = SharedStrings()

  /// The texts that may say of what time the figures are and from where on wages are hidden.
  private(set) var notes: [String] = []

  private var text = ""
  private var isInText = false
  private var isInPhonetics = false

  func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "si": text = ""
    case "t": isInText = !isInPhonetics
    case "rPh": isInPhonetics = true
    case _: break
    }
  }

  func take(_ text: String) throws(ImportFault) {
    guard isInText else { return }
    self.text += text
    guard self.text.utf8.count <= SharedStrings.mostBytesOfOne else {
      throw .workbook(.tooManyTexts)
    }
  }

  func end(_ name: String) throws(ImportFault) {
    switch name {
    case "si":
      try strings.append(text)
      if FileNotes.isNote(text) { notes.append(text) }
    case "t": isInText = false
    case "rPh": isInPhonetics = false
    case _: break
    }
  }
}
