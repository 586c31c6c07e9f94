extension MonthNames {
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

  static let czech = MonthNames(
    """
    leden únor březen duben květen červen \
    červenec srpen září říjen listopad prosinec
    """,
    withDay: """
      ledna února března dubna května června \
      července srpna září října listopadu prosince
      """,
    inSentence: """
      lednu únoru březnu dubnu květnu červnu \
      červenci srpnu září říjnu listopadu prosinci
      """
  )

  static let slovak = MonthNames(
    "január február marec apríl máj jún júl august september október november december",
    withDay: """
      januára februára marca apríla mája júna \
      júla augusta septembra októbra novembra decembra
      """,
    inSentence: """
      januári februári marci apríli máji júni \
      júli auguste septembri októbri novembri decembri
      """
  )

  static let croatian = MonthNames(
    """
    siječanj veljača ožujak travanj svibanj lipanj \
    srpanj kolovoz rujan listopad studeni prosinac
    """,
    withDay: """
      siječnja veljače ožujka travnja svibnja lipnja \
      srpnja kolovoza rujna listopada studenoga prosinca
      """,
    inSentence: """
      siječnju veljači ožujku travnju svibnju lipnju \
      srpnju kolovozu rujnu listopadu studenome prosincu
      """,
    variants: """
      siječnju veljači ožujku travnju svibnju lipnju \
      srpnju kolovozu rujnu listopadu studenom prosincu
      """
  )

  static let bulgarian = MonthNames(
    "януари февруари март април май юни юли август септември октомври ноември декември"
  )

  static let russian = MonthNames(
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    withDay: """
      января февраля марта апреля мая июня \
      июля августа сентября октября ноября декабря
      """,
    inSentence: """
      январе феврале марте апреле мае июне \
      июле августе сентябре октябре ноябре декабре
      """
  )

  static let ukrainian = MonthNames(
    """
    січень лютий березень квітень травень червень \
    липень серпень вересень жовтень листопад грудень
    """,
    withDay: """
      січня лютого березня квітня травня червня \
      липня серпня вересня жовтня листопада грудня
      """,
    inSentence: """
      січні лютому березні квітні травні червні \
      липні серпні вересні жовтні листопаді грудні
      """
  )
}
