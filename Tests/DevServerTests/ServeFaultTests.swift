import SourceText
import Testing

@testable import DevServer

struct ServeFaultTests {
  @Test(arguments: [
    (
      ServeFault.noSuchAddress("192.0.2.1"),
      """
      error[serve-no-such-address]: this machine has no address 192.0.2.1
        = help: leave out --host to serve to this machine alone, or give one of its addresses

      """
    ),
    (
      .portRefused(80, reason: "Permission denied"),
      """
      error[serve-port-refused]: port 80 cannot be used: Permission denied
        = help: choose one from 1024 on: --port 8000

      """
    ),
    (
      .portsTaken(8000...8099),
      """
      error[serve-ports-taken]: the ports 8000 to 8099 are all taken
        = help: name another one with --port; --port 0 takes any that is free

      """
    ),
  ])
  func `a fault says what to do`(fault: ServeFault, text: String) {
    #expect(DiagnosticText().text(of: DiagnosticReport(fault, at: nil)) == text)
  }

  @Test(arguments: [
    (
      ServeFault.noSuchAddress("192.0.2.1"),
      """
      σφάλμα[serve-no-such-address]: ο υπολογιστής δεν έχει διεύθυνση 192.0.2.1
        = βοήθεια: παραλείψτε το --host, για αυτόν τον υπολογιστή μόνο, ή δώστε μια διεύθυνσή του

      """
    ),
    (
      .portRefused(80, reason: "Permission denied"),
      """
      σφάλμα[serve-port-refused]: η θύρα 80 δεν διατίθεται: Permission denied
        = βοήθεια: διαλέξτε μία από το 1024 και πάνω: --port 8000

      """
    ),
    (
      .portsTaken(8000...8099),
      """
      σφάλμα[serve-ports-taken]: οι θύρες 8000 έως 8099 είναι όλες πιασμένες
        = βοήθεια: ορίστε άλλη με --port· με --port 0 επιλέγεται όποια είναι ελεύθερη

      """
    ),
  ])
  func `a fault says what to do in Greek`(fault: ServeFault, text: String) {
    let report = DiagnosticReport(fault, at: nil)
    #expect(DiagnosticText(in: .greek).text(of: report) == text)
  }
}
