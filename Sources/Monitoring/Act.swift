import Schedules

/// An order, or another act that a plan rests on.
public struct Act: Hashable, Sendable {
  /// The number as printed: `7-о`.
  public var number: String
  /// The day of signing.
  public var date: Day?
  /// Who issued it.
  public var issuer: String
  /// What it rests on, in the order's words.
  public var basis: String
  /// Where it is written.
  public let origin: Origin

  /// An act.
  public init(number: String, date: Day?, issuer: String = "", basis: String = "", origin: Origin) {
    self.number = number
    self.date = date
    self.issuer = issuer
    self.basis = basis
    self.origin = origin
  }
}
