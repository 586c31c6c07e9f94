internal import SourceText
internal import WageData

/// Decides from which amounts on a file hides wages; cells beat notes.
struct TopCodeDecision {
  let request: ImportRequest
  let notes: TopCode?
  let vintage: Vintage?
  let isPeriodKnown: Bool

  /// The amounts that no wage in the file may reach, as far as is known before its cells are seen.
  var limit: TopCode {
    request.topCode ?? vintage?.topCode ?? notes ?? .absent
  }

  /// The top code of a file whose cells were seen; `nil` after reporting that it is not known.
  func decide(
    _ look: FirstLook,
    into report: inout DiagnosticReport,
    at location: SourceLocation
  ) -> TopCode? {
    // Of later files nothing but the notes is known, and wages above what they name show that
    // nothing is hidden.
    let isDisproved = !look.hidesWages && !look.aboveLimit.diagnostics.isEmpty
    if request.topCode == nil, vintage == nil, isDisproved { return .absent }
    report.add(look.aboveLimit)
    if let wanted = request.topCode { return wanted }
    guard look.hidesWages else { return limit }
    if let known = vintage?.topCode, let notes, notes != known {
      report.add(ImportFault.cell(.topCodesDisagree(notes: notes, known: known)), at: location)
      return nil
    }
    guard limit != .absent else {
      // Once the month is known the top code may be known too.
      guard isPeriodKnown else { return nil }
      report.add(ImportFault.cell(.topCodeUnknown), at: location)
      return nil
    }
    return limit
  }
}
