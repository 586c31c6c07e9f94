internal import SourceText

/// Finds the links of a text where they stand in the front matter that the text was taken from.
struct LinkRelocation {
  private let place: YAMLPlace
  private let end: Int
  private var next: Int

  /// Prepares for the links of a text in their order.
  ///
  /// - Parameters:
  ///   - place: Where the text begins.
  ///   - end: The byte before which the front matter ends.
  init(in place: YAMLPlace, before end: Int) {
    self.place = place
    self.end = end
    next = place.file.offset(ofLine: place.line) ?? place.file.bytes.count
  }

  /// Gives a binding its place in the file; one whose bytes are not found that of the text, and it
  /// cannot be mended then.
  mutating func relocate(_ binding: inout DataBinding) {
    let old = binding.location
    if let link = binding.written, let start = position(of: link.bytes) {
      let text = start + 1..<start + 1 + link.textLength
      binding.location = place.file.location(of: text)
      binding.mending = binding.mending.map { $0.moved(by: start - link.start) }
    } else {
      binding.location = place.location
      binding.mending = nil
    }
    var faults = DiagnosticReport()
    for fault in binding.faults.diagnostics {
      let location = fault.location?.path == old.path ? binding.location : fault.location
      faults.add(fault.fault, at: location, notes: fault.notes)
    }
    binding.faults = faults
  }

  private mutating func position(of bytes: [UInt8]) -> Int? {
    guard next + bytes.count <= end else { return nil }
    let start = (next...end - bytes.count).first { place.file.bytes[$0...].starts(with: bytes) }
    if let start { next = start + bytes.count }
    return start
  }
}
