/// Does two things at once, if more than one job may run; the fault of the first goes before that of the second.
func concurrently<First: Sendable, Second: Sendable, Fault: Error>(
  jobs: Int, _ first: @Sendable () throws(Fault) -> First, _ second: @Sendable () throws(Fault) -> Second
) throws(Fault) -> (First, Second) {
  let done = try [true, false].concurrentMap(jobs: jobs) { isFirst throws(Fault) -> (First?, Second?) in
    if isFirst { (try first(), nil) } else { (nil, try second()) }
  }
  guard let one = done.first?.0, let other = done.last?.1 else {
    preconditionFailure("without a fault both are done")
  }
  return (one, other)
}
