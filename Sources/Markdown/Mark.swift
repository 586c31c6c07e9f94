/// How far the HTML and its holes had come.
struct Mark {
  var html = 0
  var holes = 0
}
