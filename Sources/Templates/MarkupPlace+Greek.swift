extension MarkupPlace {
  /// The place in Greek words that follow "stands".
  var greekPhrase: String {
    switch self {
    case .text: "ανάμεσα σε ετικέτες"
    case .plainElement(let element): "μέσα σε <\(element)>"
    case .tag: "μέσα σε ετικέτα"
    case .attribute(let name): "στο χαρακτηριστικό \(name)"
    case .link(let name, _): "στον σύνδεσμο \(name)"
    case .styleAttribute: "σε χαρακτηριστικό style"
    case .codeAttribute(let name): "στο χαρακτηριστικό \(name), που είναι κώδικας"
    case .unquotedValue: "σε τιμή χαρακτηριστικού χωρίς εισαγωγικά"
    case .comment: "σε σχόλιο ή δήλωση"
    case .json: "σε JSON έξω από κείμενο"
    case .jsonString: "σε κείμενο JSON"
    case .script: "σε script"
    case .styleSheet: "σε φύλλο στιλ"
    case .plainText: "σε απλό κείμενο"
    }
  }

  /// What may be written here, in Greek; `nil` where nothing may.
  var greekWelcome: String? {
    switch self {
    case .text: "ένα κείμενο, ένα URL ή HTML"
    case .plainElement, .attribute, .link, .jsonString: "ένα κείμενο ή ένα URL"
    case .styleAttribute: "ένα κείμενο"
    case .json, .script: "JSON σε τρία άγκιστρα"
    case .styleSheet: "HTML σε τρία άγκιστρα"
    case .plainText: "ένα κείμενο, ένα URL, HTML ή JSON"
    case .tag, .codeAttribute, .unquotedValue, .comment: nil
    }
  }

  /// What to do where nothing may be written, in Greek; `nil` where something may.
  var greekRemedy: String? {
    switch self {
    case .tag:
      "γράψτε ολόκληρα τα ονόματα στοιχείων και χαρακτηριστικών· μια ενότητα μπορεί να περιέχει "
        + "χαρακτηριστικά"
    case .codeAttribute: "γράψτε το σε χαρακτηριστικό data- και διαβάστε το από script"
    case .unquotedValue: "κλείστε την τιμή σε εισαγωγικά"
    case .comment: "βάλτε σχόλιο του προτύπου, {{! ... }}, ή κανένα"
    case .text, .plainElement, .attribute, .link, .styleAttribute, .json, .jsonString, .script,
      .styleSheet, .plainText:
      nil
    }
  }
}

extension Shape {
  /// The kind in Greek.
  var greekKind: String {
    switch self {
    case .text: "κείμενο"
    case .markup: "HTML"
    case .url: "URL"
    case .json: "JSON"
    case .flag: "σημαία (ναι ή όχι)"
    case .record: "εγγραφή"
    case .list: "λίστα"
    }
  }
}
