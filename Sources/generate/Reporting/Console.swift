internal import Glibc
internal import SourceText

/// Where the command speaks: what was asked for goes to standard output, what is said about it to
/// standard error.
struct Console {
  /// Shows faults with their frames, how many there are and, if there are errors, what stands now.
  func show(
    _ report: DiagnosticReport,
    in language: MessageLanguage,
    colors: TextColors,
    standing: Standing = .output
  ) {
    guard !report.diagnostics.isEmpty else { return }
    say(DiagnosticText(in: language, colors: colors).text(of: report))
    say(Saying.faults(report, standing: standing).text(in: language))
  }

  /// Writes a line to standard error.
  func say(_ line: String) {
    write(line + "\n")
  }

  /// Writes a text to standard error.
  func write(_ text: String) {
    write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Writes what was asked for to standard output.
  func give(_ bytes: [UInt8]) {
    write(bytes, to: STDOUT_FILENO)
  }

  private func write(_ bytes: [UInt8], to file: CInt) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        return unsafe Glibc.write(file, rest.baseAddress, rest.count)
      }
      guard count > 0 else { return }
      written += count
    }
  }
}
