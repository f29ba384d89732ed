extension BuildStamp {
  /// What the last build left to know of the twin, where the site is still as it left it.
  var memory: TwinMemory? {
    guard let last else { return nil }
    var parts: [String: TwinMemory.Part] = [:]
    for (name, listing) in site where isUnchanged(name, since: last) {
      guard let twin = last[Name.twin(part: name)] else { continue }
      parts[name] = TwinMemory.Part(listing: listing, site: listing.folders, twin: FolderTimes(twin))
    }
    return TwinMemory(root: output, parts: parts)
  }

  /// What is known of the twin now. After an exchange it is what was the site, and where nothing was written its folders
  /// are as they were seen; if nothing was exchanged, it is still what it was.
  func twin(after manner: PublishingAccount.Manner, _ written: Set<String>) -> StampParts {
    var parts = StampParts()
    for (name, listing) in site where !written.contains(name) {
      switch manner {
      case .atOnce where listing.folders.count > 0: parts[Name.twin(part: name)] = listing.folders.bytes
      case .nothingToDo where last.map({ isUnchanged(name, since: $0) }) ?? false:
        parts[Name.twin(part: name)] = last?[Name.twin(part: name)]
      case .atOnce, .nothingToDo, .fileByFile: break
      }
    }
    return parts
  }

  private func isUnchanged(_ part: String, since last: StampParts) -> Bool {
    let name = Name.output(part: part)
    guard let now = outputs[name], let before = last[name] else { return false }
    return now.isSame(as: before)
  }
}
