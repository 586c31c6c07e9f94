extension MonthNames {
  static let greek = MonthNames(
    """
    Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος \
    Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος
    """,
    withDay: """
      Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου \
      Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου
      """,
    inSentence: """
      Ιανουάριο Φεβρουάριο Μάρτιο Απρίλιο Μάιο Ιούνιο \
      Ιούλιο Αύγουστο Σεπτέμβριο Οκτώβριο Νοέμβριο Δεκέμβριο
      """
  )

  static let english = MonthNames(
    "January February March April May June July August September October November December"
  )

  static let german = MonthNames(
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
  )

  static let austrian = MonthNames(
    "Jänner Februar März April Mai Juni Juli August September Oktober November Dezember",
    variants: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
  )

  static let french = MonthNames(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
  )

  static let spanish = MonthNames(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    variants:
      "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre"
  )

  static let italian = MonthNames(
    """
    gennaio febbraio marzo aprile maggio giugno \
    luglio agosto settembre ottobre novembre dicembre
    """
  )

  static let polish = MonthNames(
    """
    styczeń luty marzec kwiecień maj czerwiec \
    lipiec sierpień wrzesień październik listopad grudzień
    """,
    withDay: """
      stycznia lutego marca kwietnia maja czerwca \
      lipca sierpnia września października listopada grudnia
      """,
    inSentence: """
      styczniu lutym marcu kwietniu maju czerwcu \
      lipcu sierpniu wrześniu październiku listopadzie grudniu
      """
  )

  static let portuguese = MonthNames(
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
  )

  static let turkish = MonthNames(
    "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"
  )

  // The preposition is one word with the month.
  static let hebrew = MonthNames(
    "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    withDay: hebrewDates,
    inSentence: hebrewDates
  )

  private static let hebrewDates = """
    בינואר בפברואר במרץ באפריל במאי ביוני \
    ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר
    """
}
