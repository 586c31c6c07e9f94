extension Language {
  /// Greek.
  public static let greek = Language(
    "el",
    "Ελληνικά",
    country: "GR",
    english: "Greek",
    greek: "ελληνικά",
    plurals: .greek,
    alphabet: Alphabet(of: .greek)
  )

  /// Albanian.
  public static let albanian = Language(
    "sq",
    "Shqip",
    country: "AL",
    english: "Albanian",
    greek: "αλβανικά",
    plurals: .greek,
    alphabet: Alphabet("c<ç d<dh e<ë g<gj l<ll n<nj r<rr s<sh ŧ<th x<xh z<zh")
  )

  /// Finnish.
  public static let finnish = Language(
    "fi",
    "Suomi",
    country: "FI",
    english: "Finnish",
    greek: "φινλανδικά",
    plurals: .english,
    alphabet: Alphabet("t=ŧ y=ü þ<å<ä=æ<ö=ø")
  )

  // Of a double letter only the first sign is doubled: "ssz" is "sz" twice.
  /// Hungarian.
  public static let hungarian = Language(
    "hu",
    "Magyar",
    country: "HU",
    english: "Hungarian",
    greek: "ουγγρικά",
    plurals: .greek,
    alphabet: Alphabet(
      """
      c<cs d<dz<dzs g<gy l<ly n<ny o<ö=ő s<sz t<ty u<ü=ű z<zs cscs=ccs dzdz=ddz dzsdzs=ddzs \
      gygy=ggy lyly=lly nyny=nny szsz=ssz tyty=tty zszs=zzs
      """
    )
  )

  /// Turkish.
  public static let turkish = Language(
    "tr",
    "Türkçe",
    country: "TR",
    english: "Turkish",
    greek: "τουρκικά",
    plurals: .greek,
    alphabet: Alphabet("c<ç g<ğ h<ı o<ö s<ş u<ü", hasDotlessI: true)
  )

  /// Hebrew.
  public static let hebrew = Language(
    "he",
    "עברית",
    country: "IL",
    english: "Hebrew",
    greek: "εβραϊκά",
    plurals: .hebrew
  )

  /// Arabic.
  public static let arabic = Language(
    "ar",
    "العربية",
    country: "AE",
    english: "Arabic",
    greek: "αραβικά",
    plurals: .arabic,
    alphabet: Alphabet("ا=ء=أ=ؤ=إ=ئ ت=ة ي=ى", of: .arabic)
  )
}
