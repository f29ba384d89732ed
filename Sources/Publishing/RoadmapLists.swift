import Templating

/// The roadmaps of a site that has more of them than its first page can bear, a part on each page.
struct RoadmapList: Sendable {
  let path: String
  /// The first and the last municipality in it.
  let title: String
  fileprivate let rows: [PackedRecord]

  /// The rows of its roadmaps.
  var records: [Record] { rows.compactMap { $0.record(of: RoadmapRowView.shape) } }

  /// So many roadmaps stand on a page.
  static let most = 200
}

extension Edition {
  /// The roadmaps in lists; a single one stands on the first page itself.
  var roadmapLists: [RoadmapList] {
    let all = contributions.flatMap { municipality in
      municipality.roadmaps.map { (name: municipality.shortName, row: $0.row) }
    }
    return stride(from: 0, to: all.count, by: RoadmapList.most).enumerated().map { place, start in
      let part = all[start..<min(start + RoadmapList.most, all.count)]
      let ends = [part.first?.name ?? "", part.last?.name ?? ""]
      return RoadmapList(
        path: SitePath.roadmaps(place + 1),
        title: ends[0] == ends[1] ? ends[0] : ends.joined(separator: " — "),
        rows: part.map(\.row))
    }
  }
}
