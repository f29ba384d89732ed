/// A number with the form of a noun that Russian wants after it: «1 файл», «2 файла», «5 файлов».
func counted(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
  "\(number) \(declined(number, one, few, many))"
}

/// The form of a noun that Russian wants after a number.
func declined(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
  let last = number % 10
  let isTeen = (11...14).contains(number % 100)
  if last == 1, !isTeen { return one }
  if (2...4).contains(last), !isTeen { return few }
  return many
}
