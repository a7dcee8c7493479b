const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 (IEEE 802.3) over a text's UTF-16 code units, low byte first. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    crc = (crc >>> 8) ^ table[(crc ^ unit) & 0xff]!;
    crc = (crc >>> 8) ^ table[(crc ^ (unit >>> 8)) & 0xff]!;
  }
  return ~crc >>> 0;
}
