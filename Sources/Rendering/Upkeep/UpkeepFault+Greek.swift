public import SourceText

extension UpkeepFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .unusedData:
      Wording(
        "καμία σελίδα δεν αναφέρει τίποτε από αυτά τα δεδομένα",
        help: "ονομάστε τα στο `data`, ή αφαιρέστε το αρχείο και το δελτίο πηγής του"
      )
    case .unusedPriceIndex:
      Wording(
        "καμία σελίδα δεν εκφράζει αποδοχές με αυτόν τον δείκτη τιμών",
        help:
          "γράψτε σε ένα μπλοκ wages μια γραμμή όπως `real: 2025-05`, ή αφαιρέστε το αρχείο και το "
          + "δελτίο πηγής του"
      )
    case .unusedAsset:
      Wording(
        "καμία σελίδα και κανένα φύλλο στυλ δεν αναφέρει αυτό το αρχείο",
        help: "βάλτε σύνδεσμο προς αυτό, ή αφαιρέστε το· ό,τι ζητείται με τη διεύθυνσή του ανήκει "
          + "στο Content/root"
      )
    case .missingTranslation(let language, let path):
      Wording("αυτό λείπει στη γλώσσα `\(language)`", help: "γράψτε το \(path)")
    case .reviewedBefore(let day, let dataSet, let retrieved):
      Wording(
        "η σελίδα ελέγχθηκε στις \(day), και τα δεδομένα της \(dataSet) είναι από τις \(retrieved)",
        help: "ξαναδιαβάστε την και αλλάξτε το `reviewed`"
      )
    case .newerData(let dataSet, let newer):
      Wording(
        "εδώ αναφέρονται τα δεδομένα \(dataSet), ενώ τα \(newer) είναι νεότερα",
        help: "χρησιμοποιήστε τα νεότερα, ή προσθέστε `historical: true` στη σελίδα"
      )
    case .staleDay(let day, let months):
      Wording(
        "ο ιστότοπος μιλά για τις \(day), πριν από \(months) μήνες",
        help: "βάλτε στο `as-of` την ημέρα ως την οποία φροντίσατε τον ιστότοπο"
      )
    case .futureDay(let day):
      Wording(
        "ο ιστότοπος μιλά για τις \(day), που δεν έχουν έρθει ακόμη",
        help: "βάλτε στο `as-of` τη σημερινή ημέρα"
      )
    case .deadExternalLink(let url, let reason):
      Wording("δεν βρίσκεται τίποτε στο \(url): \(reason)", help: "βάλτε τη σημερινή του διεύθυνση")
    case .withoutCurl:
      Wording(
        "οι άλλοι ιστότοποι ερωτώνται με το curl, που δεν υπάρχει σε κανέναν φάκελο του PATH",
        help: "εγκαταστήστε το, ή κάντε τον έλεγχο χωρίς --links"
      )
    }
  }
}
