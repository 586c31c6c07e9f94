/// A script whose letters are sorted, with them in CLDR's order.
enum Script: String, CaseIterable, Sendable {
  case latin = "abcdefghiıjklmnopqrstŧuvwxyzþ"
  case greek = "αβγδεζηθικλμνξοπρστυφχψω"
  case cyrillic = "абвгдђеєжзѕиійјклљмнњопрстћуфхцчџшщъыьэюя"
  case arabic = "اآبتثجحخدذرزسشصضطظعغفقكلمنهوي"
}
