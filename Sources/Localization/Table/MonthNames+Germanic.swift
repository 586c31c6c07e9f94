extension MonthNames {
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

  static let dutch = MonthNames(
    """
    januari februari maart april mei juni \
    juli augustus september oktober november december
    """
  )

  static let swedish = MonthNames(
    "januari februari mars april maj juni juli augusti september oktober november december"
  )

  static let danish = MonthNames(
    "januar februar marts april maj juni juli august september oktober november december"
  )

  static let norwegian = MonthNames(
    "januar februar mars april mai juni juli august september oktober november desember"
  )
}
