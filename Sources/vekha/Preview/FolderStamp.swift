/// What a look at some folders sees: every file in them, as the disk knows it.
struct FolderStamp: Equatable, Sendable {
  private let looks: [[String: [UInt8]]]

  /// Looks at folders; what cannot be looked at is as if it were not there.
  init(of folders: [String]) {
    looks = folders.map { folder in
      let parts = try? DiskListing.parts(of: folder, hidden: false, jobs: 1)
      return parts?.mapValues(\.bytes) ?? [:]
    }
  }
}
