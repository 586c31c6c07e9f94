/// How far the HTML and its holes had come.
struct Mark: Equatable {
  var html = 0
  var holes = 0
}
