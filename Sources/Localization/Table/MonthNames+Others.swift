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

  static let turkish = MonthNames(
    "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"
  )

  // The preposition is one word with the month.
  static let hebrew = MonthNames(
    hebrewNames,
    withDay: hebrewDates,
    inSentence: hebrewDates,
    genitive: hebrewNames
  )

  private static let hebrewNames =
    "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר"

  private static let hebrewDates = """
    בינואר בפברואר במרץ באפריל במאי ביוני \
    ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר
    """

  // Finnish says "in" by the ending, and the day of a month by another.
  static let finnish = MonthNames(
    """
    tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu \
    heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu
    """,
    withDay: """
      tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta \
      heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
      """,
    inSentence: """
      tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa \
      heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa
      """,
    genitive: """
      tammikuun helmikuun maaliskuun huhtikuun toukokuun kesäkuun \
      heinäkuun elokuun syyskuun lokakuun marraskuun joulukuun
      """
  )

  // Hungarian says "in" by the ending; the month is the year's.
  static let hungarian = MonthNames(
    """
    január február március április május június \
    július augusztus szeptember október november december
    """,
    inSentence: """
      januárjában februárjában márciusában áprilisában májusában júniusában \
      júliusában augusztusában szeptemberében októberében novemberében decemberében
      """,
    genitive: """
      januári februári márciusi áprilisi májusi júniusi \
      júliusi augusztusi szeptemberi októberi novemberi decemberi
      """,
    variants: """
      januárban februárban márciusban áprilisban májusban júniusban \
      júliusban augusztusban szeptemberben októberben novemberben decemberben
      """
  )

  static let albanian = MonthNames(
    "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    genitive: """
      janarit shkurtit marsit prillit majit qershorit \
      korrikut gushtit shtatorit tetorit nëntorit dhjetorit
      """
  )

  static let arabic = MonthNames(
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
  )
}
