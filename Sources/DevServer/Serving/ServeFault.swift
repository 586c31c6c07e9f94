public import SourceText

/// Why a site cannot be served.
public enum ServeFault: Fault {
  /// The machine has no such address.
  case noSuchAddress(String)

  /// The port may not be used.
  case portRefused(UInt16, reason: String)

  /// All ports from one on are taken.
  case portsTaken(ClosedRange<UInt16>)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .noSuchAddress: "serve-no-such-address"
    case .portRefused: "serve-port-refused"
    case .portsTaken: "serve-ports-taken"
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .noSuchAddress(let host):
      Wording(
        "this machine has no address \(host)",
        help: "leave out --host to serve to this machine alone, or give one of its addresses"
      )
    case .portRefused(let port, let reason):
      Wording(
        "port \(port) cannot be used: \(reason)",
        help: "choose one from 1024 on: --port 8000"
      )
    case .portsTaken(let ports):
      Wording(
        "the ports \(ports.lowerBound) to \(ports.upperBound) are all taken",
        help: "name another one with --port; --port 0 takes any that is free"
      )
    }
  }

  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .noSuchAddress(let host):
      Wording(
        "ο υπολογιστής δεν έχει διεύθυνση \(host)",
        help: "παραλείψτε το --host, για αυτόν τον υπολογιστή μόνο, ή δώστε μια διεύθυνσή του"
      )
    case .portRefused(let port, let reason):
      Wording(
        "η θύρα \(port) δεν διατίθεται: \(reason)",
        help: "διαλέξτε μία από το 1024 και πάνω: --port 8000"
      )
    case .portsTaken(let ports):
      Wording(
        "οι θύρες \(ports.lowerBound) έως \(ports.upperBound) είναι όλες πιασμένες",
        help: "ορίστε άλλη με --port· με --port 0 επιλέγεται όποια είναι ελεύθερη"
      )
    }
  }
}
