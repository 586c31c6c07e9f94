extension SourceFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .notUTF8(let byte):
      Wording(
        "το αρχείο δεν είναι UTF-8: το byte 0x\(String(byte, radix: 16, uppercase: true)) δεν αρχίζει "
          + "κανέναν χαρακτήρα",
        help: "αποθηκεύστε το ως UTF-8· παλαιότερα προγράμματα γράφουν Windows-1253 ή Latin-1"
      )
    case .nulByte:
      Wording(
        "το αρχείο περιέχει ένα byte NUL, άρα δεν είναι κείμενο",
        help: "αποθηκεύστε το ως κείμενο UTF-8· έτσι μοιάζουν τα αρχεία UTF-16 και τα δυαδικά"
      )
    }
  }
}
