import CZlib

/// zlib's deflation (RFC 1951), for one piece of bytes after another; the only file that touches its pointers.
final class Deflation {
  /// zlib remembers where its state stands, so that it must not move.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

  /// Nil when the system lends no memory for it.
  init?() {
    stream.initialize(to: z_stream())
    // Without a head of zlib's own (-15), with its usual room (8). The fastest level: zlib's usual one makes a
    // workbook a fifth smaller, and takes two and a half times as long.
    let status = deflateInit2_(
      stream, 1, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { return nil }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// The bytes deflated.
  func deflated(_ bytes: [UInt8]) -> [UInt8]? {
    guard deflateReset(stream) == Z_OK else { return nil }
    let most = Int(deflateBound(stream, UInt(bytes.count)))
    var status = Z_OK
    let deflated = [UInt8](unsafeUninitializedCapacity: most) { room, count in
      bytes.withUnsafeBufferPointer { bytes in
        // zlib reads there and does not write.
        stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
        stream.pointee.avail_in = UInt32(bytes.count)
        stream.pointee.next_out = room.baseAddress
        stream.pointee.avail_out = UInt32(most)
        status = deflate(stream, Z_FINISH)
      }
      count = most - Int(stream.pointee.avail_out)
    }
    return status == Z_STREAM_END ? deflated : nil
  }

  /// The checksum of bytes that ZIP archives hold.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(crc32(0, $0.baseAddress, UInt32($0.count))) }
  }
}
