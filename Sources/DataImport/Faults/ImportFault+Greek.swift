public import SourceText

extension ImportFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .unreadable(let reason):
      Wording(
        "το αρχείο δεν διαβάζεται: \(Self.greekWords(for: reason))",
        help: "ελέγξτε το όνομα και τα δικαιώματά του"
      )
    case .noTemporaryFile:
      Wording(
        "δεν υπάρχει χώρος για να αποσυμπιεστεί το αρχείο",
        help: "ελευθερώστε χώρο στον φάκελο των προσωρινών αρχείων, ή ονομάστε άλλον: TMPDIR=FOLDER"
      )
    case .unpackedTooLarge:
      Wording(
        "όσα αποσυμπιέζονται ξεπερνούν τα "
          + "\(MessageLanguage.greek.number(TemporaryFile.mostBytes / 1_000_000)) MB",
        help: "κανένα δημοσιευμένο αρχείο δεν είναι έτσι· κατεβάστε το ξανά"
      )
    case .webPage:
      Wording(
        "το αρχείο είναι ιστοσελίδα, όχι δεδομένα",
        help: "το www.bls.gov απαντά σε ορισμένα προγράμματα με σελίδα· κατεβάστε το με τον "
          + "φυλλομετρητή"
      )
    case .unknownFormat:
      Wording(
        "το αρχείο δεν είναι ούτε συμπιεσμένο, ούτε βιβλίο εργασίας, ούτε κείμενο",
        help: "εισαγάγετε όσα δημοσιεύει η BLS: .zip, .xlsx, .csv ή αρχείο χρονοσειρών"
      )
    case .notReproduced:
      Wording(
        "οι γραμμές δεν γίνεται να γραφτούν έτσι ώστε να διαβάζονται το ίδιο",
        help: "το αρχείο έχει κάτι που κανένα δημοσιευμένο δεν έχει· αναφέρετέ το και στείλτε το"
      )
    case .fileExists(let path):
      Wording("το \(path) υπάρχει ήδη", help: "δώστε άλλο όνομα, ή αντικαταστήστε το: --force")
    case .unwritable(let path):
      Wording(
        "το \(path) δεν γίνεται να γραφτεί",
        help: "ελέγξτε τα δικαιώματά του και τον χώρο στον δίσκο"
      )
    case .archive(let fault): fault.greekWording
    case .workbook(let fault): fault.greekWording
    case .prices(let fault): fault.greekWording
    case .cell(let fault): fault.greekWording
    case .record(let fault): fault.greekWording
    }
  }

  private static func greekWords(for reason: Unreadability) -> String {
    switch reason {
    case .notThere: "δεν υπάρχει κανένα με αυτό το όνομα"
    case .forbidden: "δεν υπάρχει δικαίωμα πρόσβασης"
    case .other: "είναι φάκελος ή συσκευή, ή φταίει ο δίσκος"
    }
  }
}
