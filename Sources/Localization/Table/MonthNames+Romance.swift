extension MonthNames {
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

  static let portuguese = MonthNames(
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
  )

  static let romanian = MonthNames(
    """
    ianuarie februarie martie aprilie mai iunie \
    iulie august septembrie octombrie noiembrie decembrie
    """
  )

  // The preposition of a date loses its vowel before another.
  static let catalan = MonthNames(
    "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    withDay: """
      de_gener de_febrer de_març d’abril de_maig de_juny \
      de_juliol d’agost de_setembre d’octubre de_novembre de_desembre
      """
  )
}
