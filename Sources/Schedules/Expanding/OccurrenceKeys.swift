/// Gives every occurrence of a schedule a key of its own.
struct OccurrenceKeys {
  private var seen: Set<String> = []
  /// The last number given to a day that is due several times.
  private var numbers: [String: Int] = [:]

  /// The key, else the due day, else the due day with a number.
  mutating func unique(_ key: String, _ due: Day) -> String {
    if seen.insert(key).inserted { return key }
    let day = due.iso
    if seen.insert(day).inserted { return day }
    var number = numbers[day] ?? 1
    repeat { number += 1 } while !seen.insert(day + "-" + String(number)).inserted
    numbers[day] = number
    return day + "-" + String(number)
  }
}
